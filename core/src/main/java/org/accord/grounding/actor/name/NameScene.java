package org.accord.grounding.actor.name;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.Word;
import org.accord.text.Words;

/** One report's names as they are being found: no two overlap. */
final class NameScene {

  final int number;
  final Words words;
  final Countries countries;
  final List<Sighting> found = new ArrayList<>();
  private int titleSentence = -1;
  private boolean titleCase;

  NameScene(int number, Words words, Countries countries) {
    this.number = number;
    this.words = words;
    this.countries = countries;
  }

  boolean free(int from, int to) {
    for (Sighting sighting : found) {
      if (sighting.overlaps(from, to)) {
        return false;
      }
    }
    return true;
  }

  Sighting add(int from, int to, ActorKind kind, boolean certain) {
    Sighting sighting = new Sighting(number, from, to, Form.NAME, surface(from, to), kind);
    sighting.certainKind = certain;
    sighting.acts = true;
    boolean article =
        kind == ActorKind.MEDIA
            && from - 1 > words.sentenceStart(from)
            && words.get(from - 1).text().equals("The");
    sighting.whole = article ? surface(from - 1, to) : null;
    int start = from;
    while (kind == ActorKind.PERSON
        && start > 0
        && words.sameSentence(start - 1, from)
        && (is("honorific", words.get(start - 1))
            || words.get(start - 1).isCapitalised() && isRole(start - 1))) {
      start--;
    }
    if (start < from) {
      sighting.titled = surface(start, to);
    }
    found.add(sighting);
    return sighting;
  }

  String surface(int from, int to) {
    return Blanks.joined(words.span(from, to).in(words.text()));
  }

  boolean isRole(int i) {
    HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
    return head != null && head.isPerson();
  }

  /** "Defense Secretary", "Chief Executive": an office, and whoever holds it is named. */
  boolean isOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      boolean title =
          isRole(i)
              || ActorWords.is("branch", word)
              || ActorWords.is("untelling", word)
              || ActorWords.is("body", word)
              || word.is("chief", "executive", "deputy", "vice", "prime", "general", "acting");
      if (!title) {
        return false;
      }
    }
    return to > from && (isRole(to - 1) || words.is(to - 1, "executive"));
  }

  boolean isCountry(int from, int to) {
    String text = words.span(from, to).in(words.text());
    return countries.named(text).isPresent() || countries.ofDemonym(text).isPresent();
  }

  /** Whether most words of the sentence are capitalised, so that capitals tell nothing. */
  boolean isTitleCase(int index) {
    int sentence = words.get(index).sentence();
    if (sentence != titleSentence) {
      titleCase = findTitleCase(index);
      titleSentence = sentence;
    }
    return titleCase;
  }

  private boolean findTitleCase(int index) {
    int all = 0;
    int capitals = 0;
    for (int i = words.sentenceStart(index); i < words.sentenceEnd(index); i++) {
      Word word = words.get(i);
      if (word.isWord() && word.text().length() > 3) {
        all++;
        capitals += word.isCapitalised() ? 1 : 0;
      }
    }
    return all > 3 && capitals * 10 > all * 8;
  }

  boolean isAllCapitals(int index) {
    for (int i = words.sentenceStart(index); i < words.sentenceEnd(index); i++) {
      Word word = words.get(i);
      if (word.isWord() && !word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** The kind that the name's own head noun tells: "... Ministry", "University of ...". */
  Optional<ActorKind> headKind(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
      boolean followed = i + 1 < end && words.is(i + 1, "of", "for");
      if (head != null
          && !head.isPerson()
          && head.use() != HeadNouns.Use.GROUP
          && (followed || i == end - 1)) {
        boolean rescue = i > from && words.is(i - 1, "fire", "ambulance", "police", "border");
        return Optional.of(rescue ? ActorKind.STATE : head.kind());
      }
    }
    return Optional.empty();
  }

  /** By its own head noun, else by the noun before or behind: "newspaper X", "X rebel group". */
  ActorKind kindOf(int from, int to) {
    if (isInternational(from, to)) {
      return ActorKind.INTERNATIONAL_ORGANIZATION;
    }
    Optional<ActorKind> told =
        words.is(to, ",") && words.is(to - 1, "commission", "council", "committee", "network")
            ? beside(from, to).filter(k -> k == ActorKind.NGO || k == ActorKind.ARMED_GROUP)
            : Optional.empty();
    return told.or(() -> headKind(from, to)).or(() -> beside(from, to)).orElse(ActorKind.GROUP);
  }

  /** "Inter-American Electoral Mission", "United Nations human rights office". */
  private boolean isInternational(int from, int to) {
    boolean between =
        words.is(
                from,
                "inter-american",
                "inter",
                "pan-african",
                "african",
                "un",
                "u.n.",
                "international",
                "european",
                "world")
            || words.is(from, "united") && words.is(from + 1, "nations");
    return between
        && to - from > 1
        && words.is(
            to - 1,
            "mission",
            "commission",
            "office",
            "agency",
            "court",
            "committee",
            "council",
            "fund",
            "programme",
            "organization",
            "organisation",
            "bank",
            "union");
  }

  Optional<ActorKind> beside(int from, int to) {
    int before = from - 1;
    while (before >= 0
        && words.sameSentence(before, from)
        && words.is(before, "the", ",", "(", "-")
        && from - before < 3) {
      before--;
    }
    boolean apposed =
        words.is(to, ",") && words.sameSentence(to + 1, from) && is("article", words.get(to + 1));
    int after = apposed ? to + 2 : to;
    for (int i = after; i < after + 4 && words.sameSentence(i, from); i++) {
      Optional<ActorKind> kind = thing(i);
      if (kind.isPresent()) {
        return kind;
      }
      boolean modifies =
          words.is(i, "rebel", "militant", "news", "aid", "armed", "insurgent", "opposition");
      if (!words.get(i).isWord() || !apposed && !modifies) {
        break;
      }
    }
    return before >= 0 && words.sameSentence(before, from) && !words.is(before + 1, "(")
        ? thing(before)
        : Optional.empty();
  }

  /** What the lower-case noun right before a name tells of it: "newspaper X", "charity the Y". */
  Optional<ActorKind> before(int from) {
    int noun = words.is(from - 1, "the") ? from - 2 : from - 1;
    boolean there = noun >= 0 && words.sameSentence(noun, from) && !words.get(noun).isCapitalised();
    boolean vague =
        there
            && words.is(
                noun,
                "government",
                "regime",
                "report",
                "military",
                "police",
                "army",
                "court",
                "office");
    return there && !vague ? thing(noun) : Optional.empty();
  }

  /** The kind that the noun at this word tells, with the word before it. */
  Optional<ActorKind> thing(int i) {
    HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
    if (head == null || head.isPerson() || head.use() == HeadNouns.Use.GROUP) {
      return Optional.empty();
    }
    boolean general =
        words.is(i, "group", "faction", "movement", "organization", "organisation", "coalition");
    Word before = i > 0 ? words.get(i - 1) : words.get(i);
    if (general
        && before.is(
            "rebel",
            "militant",
            "insurgent",
            "armed",
            "opposition",
            "islamist",
            "jihadist",
            "extremist",
            "terrorist",
            "separatist",
            "guerrilla",
            "paramilitary")) {
      return Optional.of(ActorKind.ARMED_GROUP);
    }
    if (before.is("news", "media")) {
      return Optional.of(ActorKind.MEDIA);
    }
    if (before.is("aid", "rights", "charity", "monitoring", "relief", "humanitarian", "advocacy")) {
      return Optional.of(ActorKind.NGO);
    }
    return Optional.of(head.kind());
  }

  boolean startsName(int i) {
    Word word = words.get(i);
    return word.isWord()
        && word.isCapitalised()
        && !isAny(
            word,
            "determiner",
            "pronoun",
            "preposition",
            "adverb",
            "subordinator",
            "coordinator",
            "auxiliary",
            "day",
            "month",
            "honorific");
  }
}
