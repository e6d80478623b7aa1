package org.accord.reading.sentences;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;

/** What a full stop after a short form means, as {@code abbreviations.tsv} has it. */
final class Abbreviations {

  /** When the stop that belongs to a short form also ends the sentence. */
  enum Ends {
    NEVER,
    NUMBER,
    CLOCK,
    STARTER
  }

  private static final Map<String, Ends> FORMS = new TreeMap<>();
  private static final Set<String> STARTERS = new TreeSet<>();
  private static final Set<String> CLOCK_COMPANIONS = new TreeSet<>();

  /** "North Korean time", "Tokyo time": a clock whose place is told by name. */
  private static final Pattern LOCAL_TIME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]*[ \\u00A0]){1,4}[Tt]ime\\b");

  static {
    for (RuleTable.Row row : RuleTable.load(Abbreviations.class, "abbreviations.tsv").rows()) {
      FORMS.put(row.get("word"), Ends.valueOf(row.get("ends").toUpperCase(Locale.ROOT)));
    }
    for (RuleTable.Row row : RuleTable.load(Abbreviations.class, "starters.tsv").rows()) {
      STARTERS.add(row.get("word"));
    }
    for (RuleTable.Row row : RuleTable.load(Abbreviations.class, "clock-companions.tsv").rows()) {
      CLOCK_COMPANIONS.add(row.get("word"));
    }
  }

  private Abbreviations() {}

  /** The rule for the word before a stop, which is given without that stop. */
  static Optional<Ends> of(String word) {
    Ends listed = FORMS.get(word.toLowerCase(Locale.ROOT));
    return listed != null
        ? Optional.of(listed)
        : isAcronym(word) ? Optional.of(Ends.STARTER) : Optional.empty();
  }

  /**
   * Whether the sentence ends at the stop.
   *
   * @param next the word that follows it, as written
   * @param following the text from that word on
   */
  static boolean ends(Ends rule, String next, CharSequence following) {
    String word = next.toLowerCase(Locale.ROOT);
    return switch (rule) {
      case NEVER -> false;
      case NUMBER -> !next.isEmpty() && !Character.isDigit(next.codePointAt(0));
      case CLOCK ->
          !CLOCK_COMPANIONS.contains(word)
              && !isZone(next)
              && !LOCAL_TIME.matcher(following).lookingAt();
      case STARTER -> STARTERS.contains(word);
    };
  }

  private static boolean isZone(String word) {
    return word.length() >= 2
        && word.length() <= 4
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
        && (word.endsWith("T") || word.equals("UTC"));
  }

  /** A single letter ("J"), or letters with stops between ("U.S", "Ph.D"). */
  private static boolean isAcronym(String word) {
    int length = word.length();
    if (length == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    if (length > 11 || word.indexOf('.') < 0) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c == '.') {
        if (letters == 0) {
          return false;
        }
        letters = 0;
      } else if (Character.isLetter(c) && letters < 2) {
        letters++;
      } else {
        return false;
      }
    }
    return letters > 0;
  }
}
