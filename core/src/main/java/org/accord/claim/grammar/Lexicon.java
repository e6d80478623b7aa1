package org.accord.claim.grammar;

import java.util.Set;

/** The closed classes of English words that the grammar goes by. */
public final class Lexicon {

  public static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our",
          "my", "your", "any", "no", "some", "each", "every", "another", "such", "both", "all",
          "several", "many", "more", "few", "'s", "whose", "one", "two", "three", "four", "five",
          "six", "seven", "eight", "nine", "ten", "'");
  public static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our");
  public static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m");
  public static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  public static final Set<String> DO = Set.of("do", "does", "did");
  public static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "can", "could", "may", "might", "must", "'ll", "'d");
  public static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");
  public static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "with",
          "from",
          "to",
          "into",
          "onto",
          "against",
          "over",
          "under",
          "about",
          "between",
          "among",
          "amid",
          "during",
          "despite",
          "following",
          "through",
          "towards",
          "toward",
          "near",
          "inside",
          "outside",
          "around",
          "via",
          "within",
          "without",
          "behind",
          "across",
          "along",
          "beyond",
          "per",
          "as",
          "than",
          "like",
          "upon",
          "off",
          "including",
          "ahead",
          "after",
          "before",
          "since",
          "until",
          "alongside");
  public static final Set<String> PRONOUNS =
      Set.of("i", "we", "they", "he", "she", "it", "you", "who", "which", "them", "us", "him");
  public static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "yet");

  /** Nouns that count what follows them: "dozens of buses". */
  public static final Set<String> MEASURES =
      Set.of(
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "millions",
          "number",
          "majority",
          "rest",
          "half",
          "couple",
          "handful",
          "hundred",
          "thousand",
          "million",
          "dozen",
          "least",
          "most",
          "total",
          "crowd",
          "crowds",
          "busload",
          "busloads",
          "lot",
          "some",
          "about",
          "nearly",
          "almost",
          "more",
          "than",
          "up",
          "around");

  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "again",
          "already",
          "still",
          "now",
          "then",
          "once",
          "just",
          "even",
          "since",
          "soon",
          "earlier",
          "later",
          "further",
          "ever",
          "always",
          "often",
          "back",
          "all",
          "both",
          "so",
          "far",
          "yet",
          "therefore",
          "however",
          "meanwhile",
          "first",
          "previously",
          "only");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "new",
          "recent",
          "latest",
          "mass",
          "major",
          "deadly",
          "heavy",
          "fresh",
          "joint",
          "early",
          "late",
          "further",
          "firm",
          "solid",
          "big",
          "large",
          "small",
          "last",
          "next",
          "first",
          "second",
          "third",
          "final",
          "fierce",
          "bloody",
          "daily",
          "deadliest",
          "worst",
          "full",
          "similar",
          "separate",
          "successful",
          "possible",
          "direct",
          "indirect",
          "urgent",
          "formal",
          "air",
          "ground",
          "suicide",
          "terror",
          "rocket",
          "missile",
          "nuclear",
          "fragile",
          "open",
          "public",
          "high-level",
          "long-range",
          "ship-to-ship",
          "same",
          "own",
          "other",
          "planned");

  private Lexicon() {}

  public static boolean isAdverb(Word word) {
    return ADVERBS.contains(word.lower()) || word.endsIn("ly");
  }

  /** The last word up to {@code index} that is no adverb, or the first of all. */
  public static int beforeAdverbs(SentenceWords words, int index) {
    int i = index;
    while (i > 0 && isAdverb(words.at(i))) {
      i--;
    }
    return i;
  }

  public static boolean isAdjective(Word word) {
    return ADJECTIVES.contains(word.lower())
        || word.endsIn("ous")
        || word.endsIn("ive")
        || word.endsIn("ic")
        || word.endsIn("ful")
        || word.endsIn("less")
        || word.endsIn("able")
        || word.endsIn("ible")
        || word.endsIn("ary")
        || word.endsIn("-led")
        || word.endsIn("-backed")
        || word.endsIn("ian") && word.isCapitalised()
        || word.endsIn("ese") && word.isCapitalised()
        || word.endsIn("ish") && word.isCapitalised()
        || word.endsIn("al") && !word.isCapitalised();
  }

  public static boolean isDeterminer(Word word) {
    return DETERMINERS.contains(word.lower()) || Character.isDigit(word.text().charAt(0));
  }

  public static boolean isPreposition(Word word) {
    return PREPOSITIONS.contains(word.lower());
  }

  public static boolean isPronoun(Word word) {
    return PRONOUNS.contains(word.lower());
  }

  /** Whether it counts or measures what follows it: "dozens", "some", "nearly". */
  public static boolean isMeasure(Word word) {
    return MEASURES.contains(word.lower());
  }

  public static boolean isAuxiliary(Word word) {
    String w = word.lower();
    return BE.contains(w) || HAVE.contains(w) || DO.contains(w) || MODALS.contains(w);
  }

  /** A noun, name or adjective, as far as the closed classes can tell. */
  public static boolean isContent(Word word) {
    return !word.isPunctuation()
        && !isDeterminer(word)
        && !isPreposition(word)
        && !isPronoun(word)
        && !isAuxiliary(word)
        && !CONJUNCTIONS.contains(word.lower())
        && !NEGATIONS.contains(word.lower());
  }

  public static boolean isPlural(Word word) {
    return word.endsIn("s") && !word.endsIn("ss") && !word.endsIn("us") || word.isA("person");
  }
}
