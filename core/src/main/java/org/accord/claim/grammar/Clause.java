package org.accord.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a sentence with a verb of its own, as far as punctuation and small words show it.
 *
 * @param start index of its first word, its opener
 * @param end index behind its last word
 * @param opener the word that opens it ("that", "who", "if", "and"), in lower case; empty where
 *     punctuation alone does
 */
public record Clause(int start, int end, String opener) {

  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "before",
          "after",
          "until",
          "unless",
          "if",
          "once",
          "because",
          "while",
          "although",
          "though",
          "when",
          "where",
          "which",
          "who",
          "whom",
          "whose",
          "whether",
          "provided",
          "so",
          "despite",
          "since");
  private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where");
  private static final Set<String> STOPS =
      Set.of(";", ":", "—", "–", "(", ")", "\"", "“", "”", "-", "…");

  /** The clauses of a sentence, in order, leaving no word out. */
  public static List<Clause> of(SentenceWords words) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    String opener = "";
    for (int i = 0; i < words.size(); i++) {
      String next = opens(words, i);
      if (next != null && Lexicon.CONJUNCTIONS.contains(next) && !hasVerb(words, start, i)) {
        next = null;
      }
      if (next != null && i > start) {
        clauses.add(new Clause(start, i, opener));
        start = i;
        opener = next;
      } else if (next != null && i == start && !next.isEmpty()) {
        opener = next;
      }
    }
    if (start < words.size()) {
      clauses.add(new Clause(start, words.size(), opener));
    }
    return clauses;
  }

  private static @org.jspecify.annotations.Nullable String opens(SentenceWords words, int i) {
    Word word = words.at(i);
    String lower = word.lower();
    if (STOPS.contains(lower) || lower.equals(",")) {
      return "";
    }
    if (OPENERS.contains(lower)) {
      boolean determiner =
          lower.equals("that") && Lexicon.isPreposition(words.at(i - 1))
              || lower.equals("once") && words.at(i - 1).lower().equals("at");
      return determiner ? null : lower;
    }
    if (lower.equals("as") && (Lexicon.isPronoun(words.at(i + 1)) || startsSubject(words, i + 1))) {
      return "as";
    }
    return Lexicon.CONJUNCTIONS.contains(lower)
            && startsSubject(words, i + 1)
            && !joinsNames(words, i)
        ? lower
        : null;
  }

  /** "the villages of Tell Zaytun and Bir Nafiya": names that one preposition governs. */
  private static boolean joinsNames(SentenceWords words, int and) {
    int i = and - 1;
    while (i >= 0 && words.at(i).isCapitalised()) {
      i--;
    }
    String governor = words.at(i).lower();
    return i < and - 1
        && words.at(and + 1).isCapitalised()
        && (governor.equals("of") || governor.equals("between"));
  }

  /** Whether a verb stands there: without one, "X and Y are" is one clause. */
  private static boolean hasVerb(SentenceWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.at(i);
      boolean past = word.endsIn("ed") || PastForms.isPast(word);
      boolean modifies = Lexicon.isDeterminer(words.at(i - 1)) || i == from;
      boolean attributive =
          past && Lexicon.isContent(words.at(i + 1)) && Lexicon.isPreposition(words.at(i - 1));
      if (Lexicon.isAuxiliary(word)
          || past && !modifies && !attributive
          || word.isA("say")
          || word.endsIn("s") && Lexicon.isDeterminer(words.at(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject with a finite verb follows: "and protesters have blocked". */
  private static boolean startsSubject(SentenceWords words, int from) {
    if (Lexicon.isAuxiliary(words.at(from)) || Lexicon.isPreposition(words.at(from))) {
      return false;
    }
    for (int i = from; i < from + 5; i++) {
      Word word = words.at(i);
      if (word.isPunctuation() || Lexicon.CONJUNCTIONS.contains(word.lower())) {
        return false;
      }
      boolean verb =
          Lexicon.isAuxiliary(word)
              || word.endsIn("ed")
                  && !Lexicon.isDeterminer(words.at(i - 1))
                  && !Lexicon.isAdjective(words.at(i - 1))
                  && i > from + (Lexicon.isPlural(words.at(i - 1)) ? 0 : 1);
      if (verb && i > from) {
        return true;
      }
    }
    return false;
  }

  public boolean holds(int index) {
    return start <= index && index < end;
  }

  public boolean isRelative() {
    return RELATIVE.contains(opener);
  }

  /** Whether what governs the end of the clause before reaches into this one. */
  public boolean continuesGovernment(SentenceWords words) {
    return opener.equals("that")
        || opener.equals("whether")
        || opener.isEmpty() && !words.at(start).lower().equals(",");
  }

  /** The index of the clause that holds the word; 0 for none. */
  public static int indexOf(List<Clause> clauses, int word) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).holds(word)) {
        return i;
      }
    }
    return 0;
  }
}
