package org.accord.grounding.actor.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.KnownOrganizations;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** States in one report: their governments, their ministries and forces, and themselves. */
public final class StateSightings {

  private final int number;
  private final Words words;
  private final Countries countries;
  private final Phrases phrases;
  private final List<Sighting> names;
  private final List<Sighting> found = new ArrayList<>();

  public StateSightings(
      int number, Words words, Countries countries, Phrases phrases, List<Sighting> names) {
    this.number = number;
    this.words = words;
    this.countries = countries;
    this.phrases = phrases;
    this.names = names;
  }

  public List<Sighting> find() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (ActorWords.is("government", word)) {
        government(i);
      } else if (ActorWords.is("body", word)
          || word.is("guard")
              && words.is(i - 1, "coast", "national", "revolutionary", "border", "presidential")) {
        body(i);
      }
    }
    new CountrySightings(number, words, countries, phrases, names, found).find();
    return found;
  }

  private boolean taken(int from, int to) {
    return names.stream().anyMatch(s -> s.overlaps(from, to))
        || found.stream().anyMatch(s -> s.overlaps(from, to));
  }

  private void government(int head) {
    int start = phrases.modifiersStart(head);
    Optional<Country> country = phrases.leadingCountry(start, head);
    while (country.isEmpty() && start < head - 1) {
      start++;
      country = phrases.leadingCountry(start, head);
    }
    HeadNouns.Head next =
        words.sameSentence(head + 1, head) ? HeadNouns.of(words.get(head + 1).lower()) : null;
    boolean modifier =
        next != null && next.isPerson()
            || next != null && next.isGroup()
            || words.is(head + 1, "and", "-");
    if (country.isPresent()) {
      Sighting sighting = add(start, head + 1, Form.NAME, ActorKind.STATE);
      sighting.key = "state:" + country.get().code();
      sighting.acts = true;
      sighting.certainKind = true;
      return;
    }
    int own = phrases.modifiersStart(head);
    if (own < head
        && words.get(own).isCapitalised()
        && words.is(head, "administration", "regime")) {
      Sighting sighting = add(own, head + 1, Form.NAME, ActorKind.STATE);
      sighting.key = Spelling.nameKey(sighting.surface);
      return;
    }
    boolean adjective =
        own == head - 1
            && words.get(own).isCapitalised()
            && own > words.sentenceStart(head)
            && words.is(head, "government", "regime")
            && !taken(own, head);
    if (adjective) {
      Sighting sighting = add(own, head + 1, Form.NAME, ActorKind.STATE);
      sighting.key = "gov:" + words.get(own).lower();
      sighting.acts = true;
      sighting.certainKind = true;
      return;
    }
    boolean definite = words.is(head - 1, "the") || words.is(head - 1, "its");
    if (definite && !modifier || head == words.sentenceStart(head)) {
      Sighting sighting =
          add(head - (definite ? 1 : 0), head + 1, Form.DESCRIPTION, ActorKind.STATE);
      sighting.head = "government";
      sighting.acts = phrases.verbFollows(head + 1);
    }
  }

  private void body(int head) {
    if (words.sameSentence(head + 1, head) && ActorWords.is("body", words.get(head + 1))) {
      return;
    }
    HeadNouns.Head next =
        words.sameSentence(head + 1, head) ? HeadNouns.of(words.get(head + 1).lower()) : null;
    if (next != null && next.use() == HeadNouns.Use.THING
        || words.is(head, "police") && local(head)) {
      return;
    }
    int start = phrases.modifiersStart(head);
    boolean plainBody = words.is(head, "military", "army", "navy", "police", "court");
    while (start < head
        && (plainBody || !words.get(start).isCapitalised())
        && phrases.leadingCountry(start, head).isEmpty()
        && !ActorWords.is("branch", words.get(start))) {
      start++;
    }
    int end = head + 1;
    if (words.is(head + 1, "of")
        && words.sameSentence(head + 2, head)
        && words.get(head + 2).isCapitalised()
        && words.get(head).isCapitalised()) {
      end = head + 3;
      while (words.sameSentence(end, head)
          && words.is(end, "and")
          && words.sameSentence(end + 1, head)
          && words.get(end + 1).isCapitalised()) {
        end += 2;
      }
      while (words.sameSentence(end, head)
          && words.get(end).isCapitalised()
          && words.get(end).isWord()) {
        end++;
      }
    }
    for (int k = head - 1; k > start; k--) {
      if (phrases.leadingCountry(k, head).isPresent()
          && phrases.leadingLength(k, head) + k <= head) {
        start = k;
        break;
      }
    }
    Optional<Country> country = owner(start, head);
    int bare = start + (country.isPresent() ? phrases.leadingLength(start, head) : 0);
    if (country.isPresent() && words.is(bare + 1, "'s") && bare + 2 < end) {
      bare += 2;
    }
    boolean whole = country.isPresent() || end - bare > 1;
    int from = start;
    int to = end;
    boolean known = names.stream().anyMatch(s -> s.overlaps(from, to) && s.certainKind);
    if (known) {
      return;
    }
    names.removeIf(s -> s.overlaps(from, to) && s.kind != ActorKind.PERSON);
    if (whole) {
      Sighting sighting = add(start, end, Form.NAME, ActorKind.STATE);
      String code = country.map(Country::code).orElse("?");
      String sort = bareKey(bare, end);
      String own = country.map(c -> known(c, sort)).orElse(null);
      sighting.key = own != null ? own : "body:" + code + ":" + sort;
      sighting.acts = true;
      sighting.head = words.get(head).lower();
      sighting.certainKind = true;
    } else if (words.is(head, "police", "coastguard")
        && !words.is(head + 1, "officer", "station", "officers", "chief")) {
      Sighting sighting = add(head, head + 1, Form.NAME, ActorKind.STATE);
      sighting.key = "body:?:police";
      sighting.head = "police";
    } else if (words.is(head - 1, "the", "its")) {
      Sighting sighting = add(head - 1, head + 1, Form.DESCRIPTION, ActorKind.STATE);
      sighting.head = words.get(head).lower();
      if (words.is(head - 1, "the")
          && ActorWords.is("state-body", words.get(head))
          && !modifies(head + 1)) {
        sighting.key = "body:?:" + bareKey(head, head + 1);
        sighting.acts = phrases.verbFollows(head + 1);
      }
    }
  }

  /**
   * The country that the phrase begins with, or that is governed from there: "Seoul's ministry".
   */
  private Optional<Country> owner(int start, int head) {
    Optional<Country> country = phrases.leadingCountry(start, head);
    return country.isEmpty() && start < head && words.is(start + 1, "'s")
        ? countries.ofGovernment(words.span(start, start + 1).in(words.text()))
        : country;
  }

  /** "Bonn police", "police in Bonn": a town's own, told from the country's by the town. */
  private boolean local(int head) {
    boolean before =
        head - 1 > words.sentenceStart(head) - 1
            && words.sameSentence(head - 1, head)
            && isTown(head - 1)
            && (head - 2 < words.sentenceStart(head) || !words.get(head - 2).isCapitalised());
    boolean after =
        words.is(head + 1, "in")
            && words.sameSentence(head + 2, head)
            && isTown(head + 2)
            && (!words.sameSentence(head + 3, head) || !words.get(head + 3).isCapitalised());
    boolean person = words.is(head + 1, "officer", "station", "officers", "chief", "commissioner");
    int from = before ? head - 1 : head;
    int to = before ? head + 1 : head + 3;
    if (before == after
        || person
        || names.stream().anyMatch(s -> s.overlaps(from, to) && s.certainKind)) {
      return false;
    }
    String town = words.get(before ? head - 1 : head + 2).lower();
    names.removeIf(s -> s.overlaps(from, to));
    Sighting sighting = add(from, to, Form.NAME, ActorKind.STATE);
    sighting.key = "body:-:" + town + " police";
    sighting.head = "police";
    sighting.acts = true;
    sighting.certainKind = true;
    return true;
  }

  private boolean isTown(int i) {
    Word word = words.get(i);
    String name = word.text();
    return word.isWord()
        && word.isCapitalised()
        && word.text().length() > 2
        && !word.text().equals(word.text().toUpperCase(Locale.ROOT))
        && !ActorWords.is("branch", word)
        && HeadNouns.of(word.lower()) == null
        && countries.named(name).isEmpty()
        && countries.ofDemonym(name).isEmpty()
        && Gazetteer.shipped().candidates(name).stream()
            .anyMatch(c -> c.quality() != MatchQuality.FUZZY);
  }

  /** "the military source" is no military. */
  private boolean modifies(int next) {
    return next < words.size()
        && words.sameSentence(next, next - 1)
        && (HeadNouns.of(words.get(next).lower()) != null || words.is(next, "-"));
  }

  /** The table's key of a country's army, where it has one. */
  private static @Nullable String known(Country country, String sort) {
    for (String adjective : country.demonyms()) {
      KnownOrganizations.Known known = KnownOrganizations.named(adjective + " " + sort);
      if (known != null) {
        return "org:" + known.name();
      }
    }
    return null;
  }

  private String bareKey(int from, int to) {
    return Blanks.joined(
            words
                .span(from, to)
                .in(words.text())
                .toLowerCase(Locale.ROOT)
                .replace("defence", "defense"))
        .replaceFirst("^ministry of (the )?(\\w+)( affairs)?$", "$2 ministry")
        .replaceFirst("^department of (the )?(\\w+)$", "$2 department")
        .replaceFirst(" affairs ministry$", " ministry")
        .replaceFirst("^military$", "army");
  }

  private Sighting add(int from, int to, Form form, ActorKind kind) {
    String surface = Blanks.joined(words.span(from, to).in(words.text()));
    Sighting sighting = new Sighting(number, from, to, form, surface, kind);
    found.add(sighting);
    return sighting;
  }
}
