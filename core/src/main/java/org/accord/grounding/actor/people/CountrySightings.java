package org.accord.grounding.actor.people;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.Word;
import org.accord.text.Words;

/** Countries by name, seat or people where they act, in one report. */
final class CountrySightings {

  private static final int LONGEST = 5;

  private final int number;
  private final Words words;
  private final Countries countries;
  private final Phrases phrases;
  private final List<Sighting> names;
  private final List<Sighting> found;

  /**
   * @param found the state's bodies found so far, to which the countries are added
   */
  CountrySightings(
      int number,
      Words words,
      Countries countries,
      Phrases phrases,
      List<Sighting> names,
      List<Sighting> found) {
    this.number = number;
    this.words = words;
    this.countries = countries;
    this.phrases = phrases;
    this.names = names;
    this.found = found;
  }

  void find() {
    for (int i = 0; i < words.size(); i++) {
      i = country(i);
    }
  }

  private boolean taken(int from, int to) {
    return names.stream().anyMatch(s -> s.overlaps(from, to))
        || found.stream().anyMatch(s -> s.overlaps(from, to));
  }

  /** A country's name, its seat or "the Xs", where it does something. */
  private int country(int i) {
    if (!words.get(i).isCapitalised()) {
      return i;
    }
    for (int to = Math.min(words.sentenceEnd(i), i + LONGEST); to > i; to--) {
      if (!words.get(to - 1).isWord() || words.is(to - 1, "the")) {
        continue;
      }
      String text = words.span(i, to).in(words.text());
      if (!countries.mayBegin(text)) {
        continue;
      }
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
    return i < words.size() && ActorWords.is("statement", words.get(i));
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
    return ActorWords.is("whereabouts", before)
        || listed && phrases.countryAt(i - 2, i - 1).isEmpty();
  }

  private boolean acts(int from, int to) {
    boolean clause = words.is(to, ",") && words.is(to + 1, "which", "who", "whose", "acting");
    return phrases.verbFollows(to)
        || paired(from, to)
        || words.is(to, "'s") && statement(to + 1)
        || clause
        || words.is(to, ",") && listActs(to + 1)
        || words.is(from - 1, "between", "by");
  }

  /**
   * "Chad, Niger and the Gambia have said": the rest of a list of countries that does something.
   */
  private boolean listActs(int at) {
    int name = words.is(at, "and") ? at + 1 : at;
    name = words.is(name, "the") ? name + 1 : name;
    if (!words.sameSentence(name, at - 1)) {
      return false;
    }
    int end = name + phrases.leadingLength(name, Math.min(words.size(), name + 4));
    if (end > name && words.is(end, ",") && words.is(end + 1, "as", "along")) {
      int close = end + 1;
      while (words.sameSentence(close, end) && close - end < 10 && !words.is(close, ",")) {
        close++;
      }
      return words.is(close, ",") && phrases.verbFollows(close + 1);
    }
    return end > name
        && (phrases.verbFollows(end) || words.is(end, ",", "and") && listActs(end + 1));
  }

  /**
   * "Chad and Niger have said", "between Chad and Niger"; two that only lie beside another don't.
   */
  private boolean paired(int from, int to) {
    boolean first =
        words.is(to, "and")
            && and(from, to)
            && (listActs(to) || words.is(from - 1, "between", "by", "with"));
    boolean second =
        words.is(from - 1, "and")
            && and(from, to)
            && (words.is(from - 3, "between", "by", "with")
                || words.is(from - 4, "between", "by", "with"));
    return first || second;
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
    String surface = Blanks.joined(words.span(from, to).in(words.text()));
    Sighting sighting = new Sighting(number, from, to, form, surface, kind);
    found.add(sighting);
    return sighting;
  }
}
