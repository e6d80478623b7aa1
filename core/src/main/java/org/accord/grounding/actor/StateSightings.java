package org.accord.grounding.actor;

import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * States and their bodies in one report: a country where it acts, its government, its ministries.
 */
final class StateSightings {

  private static final Set<String> GOVERNMENT =
      Set.of("government", "regime", "administration", "govt");
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "department",
          "military",
          "army",
          "navy",
          "police",
          "parliament",
          "embassy",
          "cabinet",
          "coastguard",
          "treasury",
          "court",
          "customs",
          "senate",
          "congress",
          "authority",
          "bureau");
  private static final int LONGEST = 5;

  private final int number;
  private final Words words;
  private final Countries countries;
  private final Phrases phrases;
  private final List<Sighting> names;
  private final List<Sighting> found = new ArrayList<>();

  StateSightings(
      int number, Words words, Countries countries, Phrases phrases, List<Sighting> names) {
    this.number = number;
    this.words = words;
    this.countries = countries;
    this.phrases = phrases;
    this.names = names;
  }

  List<Sighting> find() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (GOVERNMENT.contains(word.lower())) {
        government(i);
      } else if (BODIES.contains(word.lower())
          || word.is("guard")
              && words.is(i - 1, "coast", "national", "revolutionary", "border", "presidential")) {
        body(i);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      i = country(i);
    }
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
      sighting.key = NameSightings.nameKey(sighting.surface);
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
    if (words.sameSentence(head + 1, head) && BODIES.contains(words.get(head + 1).lower())) {
      return;
    }
    int start = phrases.modifiersStart(head);
    boolean plainBody = words.is(head, "military", "army", "navy", "police", "court");
    while (start < head
        && (plainBody || !words.get(start).isCapitalised())
        && phrases.leadingCountry(start, head).isEmpty()
        && !isOffice(start)) {
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
    Optional<Country> country = phrases.leadingCountry(start, head);
    int bare = start + (country.isPresent() ? phrases.leadingLength(start, head) : 0);
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

  /** "the military source" is no military. */
  private boolean modifies(int next) {
    return next < words.size()
        && words.sameSentence(next, next - 1)
        && (HeadNouns.of(words.get(next).lower()) != null || words.is(next, "-"));
  }

  private boolean isOffice(int i) {
    return words
        .get(i)
        .is(
            "foreign",
            "defense",
            "defence",
            "interior",
            "health",
            "finance",
            "justice",
            "transport",
            "trade",
            "energy",
            "state",
            "treasury",
            "education",
            "culture",
            "commerce",
            "agriculture",
            "supreme",
            "national",
            "local",
            "military",
            "border",
            "riot",
            "coast",
            "federal",
            "emergency",
            "emergencies",
            "security");
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
    return words
        .span(from, to)
        .in(words.text())
        .toLowerCase(Locale.ROOT)
        .replace("defence", "defense")
        .replaceAll("\\s+", " ")
        .replaceFirst("^ministry of (the )?(\\w+)( affairs)?$", "$2 ministry")
        .replaceFirst("^department of (the )?(\\w+)$", "$2 department")
        .replaceFirst(" affairs ministry$", " ministry")
        .replaceFirst("^military$", "army");
  }

  /** A country's name, its seat or "the Xs", where it does something. */
  private int country(int i) {
    for (int to = Math.min(words.sentenceEnd(i), i + LONGEST); to > i; to--) {
      if (!words.get(i).isCapitalised() || !words.get(to - 1).isWord() || words.is(to - 1, "the")) {
        continue;
      }
      String text = words.span(i, to).in(words.text());
      Optional<Country> named = countries.named(text);
      Optional<Country> seat = countries.ofGovernment(text);
      Optional<Country> people =
          text.endsWith("s") || text.endsWith("ese") || text.endsWith("sh") || text.endsWith("ch")
              ? countries.ofDemonym(text)
              : Optional.empty();
      boolean ofPeople = people(i, to);
      if (named.isEmpty() && seat.isEmpty() && people.isEmpty() && !ofPeople) {
        continue;
      }
      if (ofPeople && statement(to) && !taken(i, to)) {
        Sighting sighting = add(i, to + 1, Form.DESCRIPTION, ActorKind.STATE);
        sighting.key = "state:" + countries.ofDemonym(text).orElseThrow().code();
        sighting.acts = true;
        return to;
      }
      boolean compound =
          words.sameSentence(to, i)
              && (words.is(to, "-")
                  || HeadNouns.of(words.get(to).lower()) != null && !words.is(to, "'s"));
      if (taken(i, to) || compound) {
        continue;
      }
      if (named.isPresent()) {
        Sighting sighting = add(i, to, Form.NAME, ActorKind.STATE);
        sighting.key = "state:" + named.get().code();
        sighting.acts = !located(i) && acts(i, to);
        sighting.certainKind = true;
        return to - 1;
      }
      if (seat.isPresent()
          && !located(i)
          && !inName(i)
          && (phrases.verbFollows(to)
              || words.is(to, "'s") && statement(to + 1)
              || and(i, to)
              || words.is(i - 1, "with", "by", "between"))) {
        Sighting sighting = add(i, to, Form.NAME, ActorKind.STATE);
        sighting.key = "state:" + seat.get().code();
        sighting.acts = true;
        sighting.certainKind = true;
        return to - 1;
      }
      if (people.isPresent()
          && words.is(i - 1, "the")
          && words.sameSentence(i - 1, i)
          && (!words.sameSentence(to, i)
              || !words.get(to).isWord()
              || isAny(words.get(to), "preposition", "auxiliary", "coordinator")
              || phrases.verbFollows(to))) {
        Sighting sighting = add(i - 1, to, Form.NAME, ActorKind.STATE);
        sighting.key = "state:" + people.get().code();
        sighting.acts = true;
        return to - 1;
      }
    }
    return i;
  }

  private boolean people(int from, int to) {
    return words.sameSentence(to, from)
        && countries.ofDemonym(words.span(from, to).in(words.text())).isPresent();
  }

  private boolean statement(int i) {
    return i < words.size()
        && words.is(
            i,
            "assertion",
            "claim",
            "statements",
            "denials",
            "accusations",
            "claims",
            "statement",
            "denial",
            "decision",
            "demand",
            "proposal",
            "position",
            "response",
            "ally",
            "allies",
            "insistence",
            "warning",
            "pledge",
            "support");
  }

  /** "Transport for London", "Bank of Tokyo": no capital by itself. */
  private boolean inName(int i) {
    return i > 1
        && words.sameSentence(i - 2, i)
        && words.is(i - 1, "for", "of")
        && words.get(i - 2).isCapitalised()
        && i - 2 > words.sentenceStart(i) - (words.is(i - 1, "for") ? 1 : 0);
  }

  private boolean located(int i) {
    if (i == 0 || !words.sameSentence(i - 1, i)) {
      return false;
    }
    Word before = words.get(i - 1);
    boolean listed =
        before.is(",") && i > 1 && words.get(i - 2).isCapitalised() && !words.is(i - 2, "russia");
    return before.is(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "into",
            "through",
            "throughout",
            "around",
            "within",
            "over",
            "off",
            "toward",
            "towards")
        || before.is(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central")
        || listed && phrases.countryAt(i - 2, i - 1).isEmpty();
  }

  private boolean acts(int from, int to) {
    boolean clause = words.is(to, ",") && words.is(to + 1, "which", "who", "whose", "acting");
    return phrases.verbFollows(to)
        || and(from, to)
        || words.is(to, "'s") && statement(to + 1)
        || clause
        || words.is(from - 1, "between", "by");
  }

  private boolean and(int from, int to) {
    boolean after =
        words.is(to, "and")
            && words.sameSentence(to, from)
            && phrases.leadingCountry(to + 1, Math.min(words.size(), to + 4)).isPresent();
    boolean before =
        words.is(from - 1, "and") && from > 1 && phrases.countryAt(from - 2, from - 1).isPresent();
    return after || before;
  }

  private Sighting add(int from, int to, Form form, ActorKind kind) {
    String surface = words.span(from, to).in(words.text()).replaceAll("\\s+", " ");
    Sighting sighting = new Sighting(number, from, to, form, surface, kind);
    found.add(sighting);
    return sighting;
  }
}
