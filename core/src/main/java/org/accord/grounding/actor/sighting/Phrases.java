package org.accord.grounding.actor.sighting;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.Words;

/** Looks at the words around a head noun: modifiers before it, what it is of, who acts. */
public final class Phrases {

  private static final Pattern NUMBER_WORDS =
      Pattern.compile(
          "eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?");

  private static final Set<String> NO_MODIFIER =
      RuleTable.load(Phrases.class, "never-modifiers.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** Adjectives that stand before one of origin: "senior South Korean officials". */
  private static final Set<String> BEFORE_ORIGIN =
      Set.of(
          "senior",
          "top",
          "former",
          "local",
          "unidentified",
          "anonymous",
          "retired",
          "main",
          "other",
          "powerful",
          "unnamed",
          "several",
          "foreign",
          "young",
          "armed",
          "high-ranking",
          "fellow",
          "suspected",
          "alleged",
          "ordinary",
          "elite",
          "mainstream",
          "moderate",
          "sectarian");

  private static final int MOST = 5;

  /** From so many words on, what stands behind an organization's name is another's. */
  private static final int LONG_NAME = 3;

  private final Words words;
  private final Countries countries;

  public Phrases(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /** Whether it is a number in digits or of two words: "26", "twenty-six". */
  private static boolean isCount(Word word) {
    return word.isNumber()
        || word.is("million", "billion", "thousand", "thousands", "hundreds", "dozens", "scores")
        || NUMBER_WORDS.matcher(word.lower()).matches();
  }

  /** The first word of the noun's modifiers, articles and numbers left out. */
  public int modifiersStart(int head) {
    int i = head;
    while (head - i < MOST + 2 && words.sameSentence(i - 1, head) && i > 0) {
      Word before = words.get(i - 1);
      if (before.is("'s") && words.sameSentence(i - 2, head) && words.get(i - 2).isCapitalised()) {
        int name = i - 2;
        while (words.sameSentence(name - 1, head)
            && name > 0
            && words.get(name - 1).isCapitalised()
            && countryAt(name - 1, i - 1).isPresent()) {
          name--;
        }
        return name;
      }
      if (!before.isWord()
          || isCount(before)
          || isAny(
              before,
              "determiner",
              "pronoun",
              "preposition",
              "auxiliary",
              "adverb",
              "subordinator",
              "coordinator",
              "relative",
              "day",
              "month",
              "honorific")
          || NO_MODIFIER.contains(before.lower()) && !isName(i - 1)
          || before.lower().endsWith("ing") && !ActorWords.is("ing-modifier", before)
          || !before.isCapitalised()
              && words.get(i).isCapitalised()
              && !before.lower().contains("-")
              && !BEFORE_ORIGIN.contains(before.lower())) {
        break;
      }
      boolean participle =
          before.lower().endsWith("ed") && !before.lower().contains("-") && !before.isCapitalised();
      if (participle && !opensPhrase(i - 2, head)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** Capitalised by itself: "a Met spokesman". */
  private boolean isName(int i) {
    return words.get(i).isCapitalised()
        && i > words.sentenceStart(i)
        && (words.is(i - 1, "a", "an", "the")
            || words.get(i - 1).isCapitalised() && words.get(i - 1).isWord());
  }

  /** Back over "Transport for" before "London spokesman": a name that holds a preposition. */
  public int longNameStart(int start) {
    int from = start;
    boolean linked =
        from > 1
            && words.get(from).isCapitalised()
            && words.sameSentence(from - 2, from)
            && words.is(from - 1, "of", "for", "and", "&")
            && words.get(from - 2).isCapitalised()
            && words.get(from - 2).isWord();
    if (!linked) {
      return start;
    }
    from -= 2;
    while (from > 0
        && words.sameSentence(from - 1, start)
        && words.get(from - 1).isCapitalised()
        && words.get(from - 1).isWord()
        && !isAny(words.get(from - 1), "determiner")) {
      from--;
    }
    boolean closed =
        from > 0 && words.sameSentence(from - 1, start) && isAny(words.get(from - 1), "determiner");
    return closed ? from : start;
  }

  /** A participle behind "and" is an adjective only beside another: not "and offered experts". */
  private boolean opensPhrase(int i, int head) {
    return !words.sameSentence(i, head)
        || isAny(words.get(i), "determiner", "preposition")
        || isAny(words.get(i), "coordinator")
            && words.sameSentence(i - 1, head)
            && words.get(i - 1).lower().endsWith("ed")
        || words.get(i).isNumber();
  }

  /** The country whose name or adjective is exactly these words. */
  public Optional<Country> countryAt(int from, int to) {
    if (from < 0 || from >= to || to > words.size()) {
      return Optional.empty();
    }
    String text = words.span(from, to).in(words.text());
    return countries.named(text).or(() -> countries.ofDemonym(text));
  }

  /** The country that the phrase begins with, as a name, a demonym or a seat. */
  public Optional<Country> leadingCountry(int from, int head) {
    for (int to = Math.min(head, from + 4); to > from; to--) {
      Optional<Country> country = countryAt(from, to);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** How many words the leading country takes, with its possessive mark. */
  public int leadingLength(int from, int head) {
    for (int to = Math.min(head, from + 4); to > from; to--) {
      if (countryAt(from, to).isPresent()) {
        return to - from + (words.is(to, "'s") ? 1 : 0);
      }
    }
    return 0;
  }

  /** Past "for the X", "of X in Y", "close to the talks" behind a noun that wants one. */
  public int complementEnd(int after, boolean places) {
    int end = after;
    for (int turn = 0; turn < 2; turn++) {
      int i = end;
      if (words.is(i, "with") && words.is(i + 1, "knowledge", "direct")) {
        i += words.is(i + 1, "direct") ? 3 : 2;
      }
      if (words.is(i, "briefed") && words.is(i + 1, "on")) {
        i++;
      }
      boolean briefed = i > end;
      if (words.is(i, "close") && words.is(i + 1, "to")
          || words.is(i, "familiar") && words.is(i + 1, "with")) {
        i++;
      }
      boolean link =
          words.is(i, "of", "for", "from", "at", "with", "to")
                  && (i > end || !words.is(i, "to", "with"))
              || (places || briefed) && words.is(i, "in", "on");
      if (!words.sameSentence(i, after - 1) || !link || !words.sameSentence(i + 1, i)) {
        return end;
      }
      i++;
      if (isAny(words.get(i), "day", "month") || words.get(i).isNumber()) {
        return end;
      }
      boolean closed = false;
      if (isAny(words.get(i), "determiner")) {
        i++;
        closed = true;
      }
      int start = i;
      int organization = KnownOrganizations.endOf(words, start);
      int known = organization - start >= LONG_NAME ? organization : -1;
      while (i != known
          && words.sameSentence(i, after - 1)
          && !isNamed(start, i)
          && (words.get(i).isCapitalised() && words.get(i).isWord() && !isAny(words.get(i), "day")
              || i == start + 1 && isArticled(words.get(i))
              || words.is(i, "'s")
              || i > start
                  && words.is(i, "of", "for", "the")
                  && words.sameSentence(i + 1, i)
                  && words.get(i + 1).isCapitalised()
              || closed && i - start < 3 && words.get(i).isWord() && !stops(words.get(i))
              || words.is(i, "(", ")")
                  && i > start
                  && (words.get(i - 1).isCapitalised() || words.is(i, ")"))
              || HeadNouns.of(words.get(i).lower()) != null)) {
        i++;
      }
      if (i == start) {
        return end;
      }
      end = i;
    }
    return end;
  }

  /** "al-Zour" of "Deir al-Zour". */
  /** "director of the clinic Ada Lund": behind a small noun a name of two words begins. */
  private boolean isNamed(int start, int i) {
    return i > start
        && words.sameSentence(i + 1, start)
        && words.get(i).isCapitalised()
        && words.get(i + 1).isCapitalised()
        && words.get(i + 1).isWord()
        && words.get(i - 1).isWord()
        && !words.get(i - 1).isCapitalised()
        && !isAny(words.get(i - 1), "preposition", "determiner")
        && !words.get(i - 1).lower().contains("-");
  }

  private static boolean isArticled(Word word) {
    int hyphen = word.text().indexOf('-');
    return hyphen >= 2
        && hyphen <= 3
        && hyphen + 1 < word.text().length()
        && Character.isUpperCase(word.text().charAt(hyphen + 1));
  }

  /** Past "working inside the city" behind a person. */
  public int participleEnd(int after) {
    if (!words.sameSentence(after, after - 1)
        || !words.is(after, "working", "living", "based", "speaking", "staying", "travelling")) {
      return after;
    }
    int i = after + 1;
    if (!words.sameSentence(i, after) || !is("preposition", words.get(i))) {
      return after;
    }
    i++;
    while (words.sameSentence(i, after)
        && words.get(i).isWord()
        && i - after < 6
        && !stops(words.get(i))) {
      i++;
    }
    return i;
  }

  private static boolean stops(Word word) {
    return isAny(
            word,
            "preposition",
            "auxiliary",
            "adverb",
            "subordinator",
            "coordinator",
            "relative",
            "pronoun")
        || word.is("said", "told", "says", "say")
        || word.lower().endsWith("ed");
  }

  /** Whether what stands at this word does or says something: a verb follows. */
  public boolean verbFollows(int after) {
    int i = after;
    if (words.is(i, "'s")) {
      return false;
    }
    while (i < words.size() && words.sameSentence(i, after - 1) && isAny(words.get(i), "adverb")) {
      i++;
    }
    if (i >= words.size() || !words.sameSentence(i, after - 1)) {
      return false;
    }
    Word word = words.get(i);
    if (isAny(word, "auxiliary")) {
      return true;
    }
    if (!word.isWord() || word.isCapitalised()) {
      return false;
    }
    String lower = word.lower();
    boolean past = lower.endsWith("ed") && lower.length() > 4;
    boolean known = BaseForms.of(lower).size() > 1 && (past || isIrregularPast(lower));
    boolean present =
        lower.endsWith("s")
            && !lower.endsWith("ss")
            && lower.length() > 3
            && HeadNouns.of(lower) == null
            && HeadNouns.of(lower.substring(0, lower.length() - 1)) == null;
    return past
        || known
        || present
        || word.is(
            "say", "said", "told", "insisting", "accusing", "demanding", "saying", "warning");
  }

  private static boolean isIrregularPast(String lower) {
    return BaseForms.of(lower).stream()
        .skip(1)
        .anyMatch(
            b ->
                !lower.startsWith(b.substring(0, Math.min(3, b.length()))) || !lower.endsWith("s"));
  }

  public boolean speechFollows(int after) {
    int i = after;
    while (i < words.size()
        && words.sameSentence(i, after - 1)
        && isAny(words.get(i), "adverb", "auxiliary", "negation")
        && !is("day", words.get(i))) {
      i++;
    }
    if (words.is(i, ",") && words.sameSentence(i, after - 1)) {
      if (words.sameSentence(i + 1, i) && words.is(i + 1, "said", "says", "told", "added")) {
        return true;
      }
      for (int k = i + 1; k < i + 16 && words.sameSentence(k, i); k++) {
        if (words.is(k, ",")) {
          return words.sameSentence(k + 1, i) && isSpeech(words.get(k + 1));
        }
      }
      return false;
    }
    return i < words.size() && words.sameSentence(i, after - 1) && isSpeech(words.get(i));
  }

  public static boolean isSpeechAfter(Words words, int i) {
    return words.sameSentence(i + 1, i)
        && words.is(i + 1, "said", "later", "says", "told", "added", "recalled", "explained");
  }

  public static boolean isSpeech(Word word) {
    return ActorWords.is("speech", word);
  }
}
