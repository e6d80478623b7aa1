package org.accord.grounding.actor.name;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.GivenNames;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.model.reading.Reading;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.text.Word;
import org.accord.text.Words;

/** The reader's persons and organizations, cut to the name proper. */
final class ReaderNames {

  private final NameScene scene;
  private final Words words;

  ReaderNames(NameScene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  void find(Reading reading) {
    for (TypedSpan span : reading.spans()) {
      if (span.type() == SpanType.PERSON || span.type() == SpanType.ORGANIZATION) {
        List<Word> in = words.in(span.span());
        if (!in.isEmpty()) {
          take(
              in.get(0).index(), in.get(in.size() - 1).index() + 1, span.type() == SpanType.PERSON);
        }
      }
    }
  }

  private void take(int first, int last, boolean readAsPerson) {
    int to = last;
    while (to > first && !endsName(to - 1)) {
      to--;
    }
    while (to > first + 1 && isLoose(to - 1)) {
      to--;
    }
    int from = first;
    to = beforeLooseBracket(first, to);
    for (int i = first; i < to - 1; i++) {
      boolean noun = !words.get(i).isCapitalised() && HeadNouns.of(words.get(i).lower()) != null;
      if (noun && words.get(i + 1).isCapitalised()) {
        from = i + 1;
      }
    }
    boolean person = readAsPerson && !isBody(from, to);
    while (from < to && !beginsName(from, to, person)) {
      from++;
    }
    while (to - from > (person ? 2 : 1) && isLabel(from, person)) {
      from++;
    }
    if (person && scene.isOffice(from, to)) {
      return;
    }
    if (from >= to || !scene.free(from, to) || scene.isCountry(from, to) || isAdjective(from, to)) {
      return;
    }
    if (!person) {
      to = extended(to);
      to = withComplement(from, to);
      from = withoutOwner(from, to);
    }
    if (words.is(to, "franc", "francs", "dollar", "dollars", "pound", "pounds")) {
      return;
    }
    if (repeats(from, to)) {
      to = from + (to - from) / 2;
    }
    Optional<ActorKind> beside = scene.before(from);
    ActorKind kind = person ? ActorKind.PERSON : scene.kindOf(from, to);
    Sighting sighting = scene.add(from, to, beside.orElse(kind), person || beside.isPresent());
    sighting.apposed = beside.isPresent();
  }

  /** "Syrian Coalition) Twitter": a name ends where a bracket closes that it did not open. */
  private int beforeLooseBracket(int first, int to) {
    int open = 0;
    for (int i = first; i < to; i++) {
      open += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
      if (open < 0) {
        return i;
      }
    }
    return to;
  }

  /** "All-Nippon Airways", "Northern Observatory for Fisheries": called by what only bodies are. */
  private boolean isBody(int from, int to) {
    if (to - from < 2 || GivenNames.sex(words.get(from).text()) != null) {
      return false;
    }
    int link = from + 1;
    while (link < to && !words.is(link, "of", "for")) {
      link++;
    }
    HeadNouns.Head head = HeadNouns.of(words.get(link - 1).lower());
    return head != null && ActorWords.is("only-body", head.noun());
  }

  /** "Harbour News She said": the next sentence's first word. */
  private boolean isLoose(int i) {
    return words.is(i, "he", "she", "they", "but") && words.get(i).isCapitalised()
        || words.is(i, "photo", "file");
  }

  /** "anti-Haddad", "Kesh-based"; of persons a word in capitals that heads a caption. */
  private boolean isLabel(int i, boolean person) {
    String word = words.get(i).text();
    if (person) {
      String next = words.get(i + 1).text();
      return word.length() > 2
          && word.chars().allMatch(Character::isUpperCase)
          && !next.equals(next.toUpperCase(Locale.ROOT));
    }
    String lower = words.get(i).lower();
    return lower.startsWith("anti-") || lower.startsWith("pro-") || endsAsAdjective(lower);
  }

  private boolean endsName(int i) {
    Word word = words.get(i);
    boolean inside = word.isWord() && (word.isCapitalised() || word.isNumber() || hasCapital(word));
    return inside || word.text().startsWith("@") || word.is(")");
  }

  private static boolean hasCapital(Word word) {
    return word.text().chars().anyMatch(Character::isUpperCase);
  }

  private boolean beginsName(int i, int to, boolean person) {
    Word word = words.get(i);
    if (!word.isWord() && !word.text().startsWith("@")) {
      return false;
    }
    boolean title = person && i + 1 < to && (scene.isRole(i) || scene.isCountry(i, i + 1));
    return !is("determiner", word) && !is("honorific", word) && !title;
  }

  /** Only adjectives: "Shi'ite", "Communist Party-controlled". */
  private boolean isAdjective(int from, int to) {
    String last = words.get(to - 1).lower();
    int hyphen = last.lastIndexOf('-');
    if (hyphen > 0 && ActorWords.is("adjective-ending", last.substring(hyphen + 1))) {
      return true;
    }
    for (int i = from; i < to; i++) {
      String lower = words.get(i).lower();
      boolean adjective =
          ActorWords.is("faith", lower) || scene.isCountry(i, i + 1) || endsAsAdjective(lower);
      if (!adjective) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsAdjective(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && ActorWords.is("adjective-ending", lower.substring(hyphen + 1));
  }

  private int extended(int to) {
    boolean more =
        words.sameSentence(to, to - 1)
            && words.get(to).isCapitalised()
            && HeadNouns.of(words.get(to).lower()) != null
            && !scene.isRole(to)
            && !isAny(words.get(to), "day", "month")
            && scene.free(to, to + 1);
    return more ? to + 1 : to;
  }

  /** "Patriotic Front of the Mbere", "Union for the Defence of Peace": names that go on. */
  private int withComplement(int from, int to) {
    boolean whole = to - from < 2 || !ActorWords.is("long-named", words.get(to - 1));
    if (whole || !words.sameSentence(to + 1, from) || !words.is(to, "of", "for")) {
      return to;
    }
    int at = words.is(to + 1, "the") ? to + 2 : to + 1;
    int end = at;
    while (words.sameSentence(end, from)
        && words.get(end).isWord()
        && words.get(end).isCapitalised()
        && !isAny(words.get(end), "day", "month")
        && scene.free(end, end + 1)) {
      end++;
    }
    return end == at ? to : end;
  }

  /** "Altamar's Constitutional Tribunal" is the Constitutional Tribunal. */
  private int withoutOwner(int from, int to) {
    boolean ofTheName =
        words.is(
            from,
            "people",
            "children",
            "women",
            "men",
            "workers",
            "teachers",
            "lloyd",
            "moody",
            "king",
            "queen",
            "saint",
            "st",
            "st.",
            "doctors",
            "veterans");
    for (int i = from + 1; !ofTheName && i < to - 2; i++) {
      boolean owner = words.is(i, "'s", "’s") && words.get(i + 1).isCapitalised() && i - from <= 2;
      if (owner && scene.headKind(i + 1, to).isPresent()) {
        return i + 1;
      }
    }
    return from;
  }

  /** A caption's name told twice in a row. */
  private boolean repeats(int from, int to) {
    int half = (to - from) / 2;
    if ((to - from) % 2 != 0 || half < 2) {
      return false;
    }
    for (int i = 0; i < half; i++) {
      if (!words.get(from + i).text().equals(words.get(from + half + i).text())) {
        return false;
      }
    }
    return true;
  }
}
