package org.accord.corroboration.position;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.text.RuleTable;
import org.accord.text.Sought;
import org.accord.text.Stems;

/** Whether words can be read alone as a clause: with a subject, a finite verb and an end. */
final class Clauses {

  private static final Set<String> FINITE = new HashSet<>();

  static {
    RuleTable.load(Clauses.class, "finite-verbs.tsv")
        .rows()
        .forEach(r -> FINITE.add(r.get("form")));
  }

  private static final Set<String> NO_VERBS =
      Set.of("hundred", "indeed", "need", "seed", "speed", "armed", "so-called", "besieged");

  private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom", "what");

  private static final Set<String> INNER_WORDS =
      Set.of(
          "after",
          "although",
          "because",
          "how",
          "if",
          "since",
          "that",
          "though",
          "when",
          "where",
          "which",
          "while",
          "who",
          "whose");

  /** Words behind which something must come. */
  private static final Set<String> WAITING =
      Set.of("called", "found", "known", "said", "say", "saying", "says", "see", "told", "wants");

  private static final Pattern PAST = Pattern.compile("\\p{Ll}{2,}ed");
  private static final Pattern GERUND = Pattern.compile("\\p{Ll}{2,}ing");

  /** Where a clause that hangs on the one before begins. */
  private static final Pattern INNER =
      Pattern.compile(
          "^(?:which|who|whose|where|whom|when|after|as|while|including|because|although|though"
              + "|if|since|amid|with|despite)\\b.*");

  private static final Pattern SECOND =
      Pattern.compile(",? (?:and|but) (?:has|have|had|is|was|were|will|would)\\b");

  /** "taken on Monday, shows a barge": a participle leads and the verb has no subject. */
  private static final Pattern LED_BY_PARTICIPLE =
      Pattern.compile(
          "(?:(?:taken|seen|shot|held|found|given|made|written|sent|built)|\\p{Ll}{2,}ed)\\b[^,]{2,60},"
              + " (\\p{Ll}+)\\b.*");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
  private static final Pattern BEFORE_ENDING = Pattern.compile("(?='(?:s|re|ve|ll|d)$)");
  private static final Pattern COMMA = Pattern.compile(",\\s+");

  /**
   * What is inserted into a clause and can be left out of a label. What goes on behind it with a
   * name or a noun of its own names somebody else: without the insertion the two would be one.
   */
  private static final List<Sought> INSERTED =
      List.of(
          Sought.of(
              "\\s(?=\\()(?<!\\b(?:of|the|a|an|in|to|from|by|with|and|or|for|at|on)\\s)"
                  + "\\([^()]{1,80}\\)"),
          Sought.of("\\s(?:--|—|–)\\s[^—–]{2,150}?\\s(?:--|—|–)(?=\\s)"),
          Sought.of(
              ",\\s(?:which|who|whose|where|whom|including|most of|some of|many of|one of|both of"
                  + "|known as|also known as|who is|aged)\\s[^,;:()\"“”]{2,120},"
                  + "(?=\\s(?!(?:and|or|but|a|an|the|his|her|its|their)\\s)\\p{Ll})"));

  private Clauses() {}

  /** Whether the words cannot be read alone: no verb, no subject, or no end. */
  static boolean isPiece(String words) {
    List<String> tokens = tokens(words);
    if (tokens.isEmpty()) {
      return true;
    }
    String first = tokens.get(0);
    List<String> rest = tokens.subList(1, tokens.size());
    boolean small = Character.isLowerCase(first.charAt(0));
    List<String> main = main(tokens);
    return RELATIVE.contains(first)
        || small && FINITE.contains(first)
        || small && GERUND.matcher(first).matches() && main.stream().noneMatch(FINITE::contains)
        || small && PAST.matcher(first).matches() && rest.stream().noneMatch(Clauses::isVerb)
        || tokens.stream().noneMatch(Clauses::isVerb)
        || goesOnWithoutVerb(words)
        || isLedByParticiple(words)
        || MainVerbs.lacks(words)
        || isOpen(words);
  }

  /** "the offer, and has since dug in": a second verb follows what has no first one. */
  private static boolean goesOnWithoutVerb(String words) {
    Matcher second = SECOND.matcher(words);
    return second.find()
        && tokens(words.substring(0, second.start())).stream().noneMatch(Clauses::isVerb);
  }

  private static boolean isLedByParticiple(String words) {
    Matcher led = LED_BY_PARTICIPLE.matcher(words);
    return led.matches() && FINITE.contains(led.group(1));
  }

  /** The words before an inner clause, or all where they begin with it. */
  private static List<String> main(List<String> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (INNER_WORDS.contains(tokens.get(i)) && !INNER_WORDS.contains(tokens.get(0))) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  /** Whether something must come behind the words. */
  static boolean isOpen(String words) {
    List<String> tokens = tokens(words);
    String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    return WAITING.contains(last)
        || !last.isEmpty()
            && Character.isLowerCase(last.charAt(0))
            && Character.isLetter(words.charAt(words.length() - 1))
            && isSmallWord(last);
  }

  private static boolean isSmallWord(String word) {
    return Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "of",
            "on", "or", "than", "that", "the", "their", "to", "when", "which", "while", "who",
            "with", "was", "were", "is", "are", "be", "been", "has", "have", "had", "its", "his")
        .contains(word);
  }

  /** Whether a clause is whole that is cut there, its inner clauses apart. */
  static boolean isStatement(String head) {
    StringBuilder main = new StringBuilder();
    for (String part : COMMA.split(head)) {
      if (!INNER.matcher(part).matches()) {
        main.append(part).append(' ');
      }
    }
    return tokens(main.toString()).stream().anyMatch(Clauses::isVerb) && !isOpen(head);
  }

  /** Whether the clause before goes on with these words: a verb, an infinitive, a preposition. */
  static boolean goesOn(String tail) {
    List<String> tokens = tokens(tail);
    return !tokens.isEmpty()
        && (isVerb(tokens.get(0))
            || isSmallWord(tokens.get(0))
                && !Set.of("and", "but", "as", "while", "when").contains(tokens.get(0)));
  }

  /**
   * The words with fewer insertions, as few as will do, until there are no more than {@code most}.
   */
  static String withoutInsertions(String words, int most) {
    String kept = words;
    for (Sought inserted : INSERTED) {
      boolean more = true;
      while (more && inserted.mayBeIn(kept) && kept.split(" ").length > most) {
        String shorter = inserted.pattern().matcher(kept).replaceFirst("");
        more = !shorter.equals(kept);
        kept = shorter;
      }
    }
    return kept;
  }

  /** The words without those at their end that lead to what is cut off. */
  static String trimmed(String words) {
    String kept = words;
    int blank = kept.lastIndexOf(' ');
    while (blank > 0 && Stems.of(kept.substring(blank)).isEmpty()) {
      kept = kept.substring(0, blank);
      blank = kept.lastIndexOf(' ');
    }
    return kept;
  }

  static boolean hasVerb(String words) {
    return tokens(words).stream().anyMatch(Clauses::isVerb);
  }

  static boolean isVerb(String token) {
    return FINITE.contains(token.toLowerCase(Locale.ROOT))
        || PAST.matcher(token).matches() && !NO_VERBS.contains(token);
  }

  /** The words and, between them, the commas. */
  static List<String> marked(String words) {
    return tokens(words.replace(",", " COMMA ")).stream()
        .map(t -> t.equals("COMMA") ? "," : t)
        .toList();
  }

  /** Words as written but for apostrophes; what is not a word is left out. */
  private static List<String> tokens(String words) {
    return BETWEEN
        .splitAsStream(words.replace('’', '\''))
        .flatMap(t -> t.indexOf('\'') < 0 ? Stream.of(t) : BEFORE_ENDING.splitAsStream(t))
        .filter(t -> !t.isEmpty())
        .toList();
  }
}
