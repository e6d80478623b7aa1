package org.accord.grounding.actor.reference;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** For whom a named person speaks, from the words before the name: "ICRC Syria head X". */
public final class Affiliations {

  private static final int REACH = 9;

  private final Words words;
  private final List<Sighting> all;
  private final Phrases phrases;

  public Affiliations(Words words, List<Sighting> all, Phrases phrases) {
    this.words = words;
    this.all = all;
    this.phrases = phrases;
  }

  /** "Long Name (LN)": pairs of a name and the acronym behind it. */
  public static void acronyms(Words words, List<Sighting> sightings, List<String[]> pairs) {
    for (Sighting s : sightings) {
      if (s.isName()
          && words.is(s.to, "(")
          && words.is(s.to + 2, ")")
          && words.sameSentence(s.to, s.from)
          && !words.is(s.to + 3, "-", "–", "—")) {
        String inside = words.get(s.to + 1).text();
        boolean capitals = inside.chars().filter(Character::isUpperCase).count() >= 2;
        if (capitals) {
          pairs.add(new String[] {inside, s.surface});
        }
      }
    }
  }

  public void find() {
    for (Sighting person : all) {
      if (person.kind != ActorKind.PERSON || !person.isName() || person.plural) {
        continue;
      }
      int start = person.from;
      boolean role = false;
      while (start > 0
          && words.sameSentence(start - 1, person.from)
          && person.from - start < REACH
          && belongs(start - 1)
          && !isOther(person, start - 1)) {
        start--;
        HeadNouns.Head head = HeadNouns.of(words.get(start).lower());
        role |= head != null && head.isPerson();
      }
      if (start > 0 && words.sameSentence(start - 1, person.from) && isOther(person, start - 1)) {
        start = pastVerb(start, person.from);
      }
      if (!role || start == person.from) {
        behind(person);
        officeBehind(person);
        continue;
      }
      person.role = Blanks.joined(words.span(start, person.from).in(words.text()));
      Sighting body = inside(start, person.from);
      person.affiliation = body != null ? body : ofIts(start);
    }
  }

  /** Whether that word is of another person's name: "the envoy X met Minister Y". */
  private boolean isOther(Sighting person, int i) {
    return all.stream()
        .anyMatch(
            s -> s != person && s.isName() && s.kind == ActorKind.PERSON && s.overlaps(i, i + 1));
  }

  /** What stands between another person's name and the title is what that person does. */
  private int pastVerb(int start, int to) {
    int at = start;
    while (at < to && !words.get(at).isCapitalised()) {
      at++;
    }
    return at;
  }

  /** "X, a 41-year-old fisherman": what the apposition behind a name calls the person. */
  private void behind(Sighting person) {
    int from = person.to + 1;
    boolean opens = words.is(person.to, ",") && words.sameSentence(from, person.from);
    if (!opens || person.role != null) {
      return;
    }
    if (!words.is(from, "a", "an", "the", "its", "his", "her")) {
      titleBehind(person, from);
      return;
    }
    int to = from + 1;
    while (words.sameSentence(to, from)
        && words.get(to).isWord()
        && !isAny(words.get(to), "preposition", "relative", "coordinator", "auxiliary")) {
      to++;
    }
    if (to > from + 1 && to - from < 7) {
      person.role = Blanks.joined(words.span(from + 1, to).in(words.text()));
    }
  }

  /** "X, commissioner of the Harbour Board, said": an office without an article. */
  private void titleBehind(Sighting person, int from) {
    int head = -1;
    int to = from;
    while (words.sameSentence(to, from) && to - from < REACH && !words.is(to, ",", ".", ";")) {
      Word word = words.get(to);
      if (isAny(word, "auxiliary", "relative", "pronoun", "subordinator") || isSpeech(word, to)) {
        return;
      }
      HeadNouns.Head noun = HeadNouns.of(word.lower());
      if (noun != null && noun.isPerson() && head < 0 && to - from < 5) {
        head = to;
      }
      boolean open = head < 0 && !word.isWord() && !words.is(to, "'s", "-");
      if (open || head < 0 && is("preposition", word)) {
        return;
      }
      to++;
    }
    boolean closed = words.sameSentence(to, from) && words.is(to, ",", ".", ";");
    if (head >= 0 && closed) {
      person.role = Blanks.joined(words.span(from, head + 1).in(words.text()));
      person.affiliation = inside(from, to);
    }
  }

  /**
   * "X, the Observatory chief", "X the head of the Observatory", "X head of the Observatory": of
   * that body, comma or none.
   */
  private void officeBehind(Sighting person) {
    int the = words.is(person.to, ",") ? person.to + 1 : person.to;
    if (person.affiliation != null || !words.sameSentence(the, person.from)) {
      return;
    }
    if (the == person.to && leads(the) && words.is(the + 1, "of", "for")) {
      the--;
    } else if (!words.is(the, "the")) {
      return;
    }
    Sighting body = named(the + 1);
    int head = body == null ? the + 1 : words.is(body.to, "'s") ? body.to + 1 : body.to;
    if (!words.sameSentence(head, the) || !leads(head)) {
      return;
    }
    int end = head + 1;
    if (body == null && words.is(end, "of", "for", "at")) {
      body = named(words.is(end + 1, "the") ? end + 2 : end + 1);
    }
    if (body != null && words.sameSentence(body.from, the)) {
      person.role = Blanks.joined(words.span(the + 1, end).in(words.text()));
      person.affiliation = body;
    }
  }

  private boolean leads(int i) {
    String lower = words.get(i).lower();
    return ActorWords.is("leading", lower) || ActorWords.is("speaking-for", lower);
  }

  /** The body whose name starts at that word. */
  private @Nullable Sighting named(int from) {
    return all.stream()
        .filter(s -> s.from == from && s.isName() && s.kind != ActorKind.PERSON)
        .filter(s -> s.key != null && !s.plural)
        .findFirst()
        .orElse(null);
  }

  private boolean isSpeech(Word word, int i) {
    return Phrases.isSpeech(word) && HeadNouns.of(words.get(i).lower()) == null;
  }

  private boolean belongs(int i) {
    return words.get(i).isWord()
            && !isAny(
                words.get(i),
                "auxiliary",
                "coordinator",
                "subordinator",
                "adverb",
                "pronoun",
                "day")
            && (!is("preposition", words.get(i)) || words.is(i, "of", "for"))
            && !Phrases.isSpeech(words.get(i))
            && !isDoing(i)
            && (!is("determiner", words.get(i)) || words.is(i, "the") && words.is(i - 1, "of"))
        || words.is(i, "'s");
  }

  /** "began supporting President Lund": what somebody does, and no title. */
  private boolean isDoing(int i) {
    String lower = words.get(i).lower();
    return lower.endsWith("ing")
        && !words.get(i).isCapitalised()
        && lower.length() > 5
        && HeadNouns.of(lower) == null
        && !ActorWords.is("ing-modifier", lower);
  }

  /** "Its spokesman X": of the body named last, in this sentence or the one before. */
  private @Nullable Sighting ofIts(int start) {
    if (!words.is(start - 1, "its") || !words.sameSentence(start - 1, start)) {
      return null;
    }
    int sentence = words.get(start).sentence();
    Sighting last = null;
    for (Sighting s : all) {
      boolean body = s.isName() && s.kind != ActorKind.PERSON && s.key != null && !s.plural;
      if (body && s.to <= start - 1 && sentence - words.get(s.from).sentence() <= 1) {
        boolean speaks = phrases.speechFollows(s.to) || words.is(s.to, "as");
        last = last == null || speaks || !phrases.speechFollows(last.to) ? s : last;
      }
    }
    return last;
  }

  private @Nullable Sighting inside(int from, int to) {
    Sighting best = null;
    for (Sighting other : all) {
      boolean body =
          other.isName()
              && other.kind != ActorKind.PERSON
              && other.overlaps(from, to)
              && other.key != null
              && !other.plural;
      if (body && (best == null || other.to - other.from > best.to - best.from)) {
        best = other;
      }
    }
    if (best != null) {
      return best;
    }
    Optional<Country> country = phrases.leadingCountry(from, to);
    if (country.isEmpty()) {
      return null;
    }
    Sighting state = new Sighting(0, from, to, Form.NAME, country.get().name(), ActorKind.STATE);
    state.key = "state:" + country.get().code();
    return state;
  }
}
