package org.accord.ingest.seam;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;

/** What may stand before a sentence without belonging to it, as {@code furniture.tsv} has it. */
final class Furniture {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?";

  private static final String DATE =
      "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{Ll}*,? )?(?:\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + ",? \\d{4}|"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?,? ?\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})"
          + "(?: (?:at \\d{1,2}:?\\d{2}|\\d{1,2}:\\d{2}(?: ?[ap]m)?|\\d{3,4}(?= UTC| GMT)))?"
          + "(?: (?:GMT|UTC)(?:[+-]\\d{1,2})?)?";

  private static final String NAME = "(?:\\p{Lu}[\\p{L}.’'-]+ ){1,2}?\\p{Lu}[\\p{L}.’'-]+";

  private static final String CAPITALS = "\\p{Lu}{4,}(?: \\p{Lu}{4,})?";

  private record Kind(Pattern pattern, boolean behind, boolean out) {

    static Kind of(RuleTable.Row row) {
      String pattern =
          row.get("pattern")
              .replace("{date}", DATE)
              .replace("{name}", NAME)
              .replace("{capitals}", CAPITALS);
      return new Kind(
          Pattern.compile(pattern),
          row.get("where").equals("behind"),
          row.get("line").equals("out"));
    }
  }

  private static final List<Kind> KINDS =
      RuleTable.load(Furniture.class, "furniture.tsv").rows().stream().map(Kind::of).toList();

  private Furniture() {}

  /** Whether the line is nothing but furniture that tells of other stories or of nobody. */
  static boolean isOut(String line) {
    return KINDS.stream().anyMatch(k -> k.out && k.pattern.matcher(line).matches());
  }

  /**
   * Where the furniture ends that begins there and that another sentence or line follows; the place
   * itself if there is none.
   *
   * @param to where it must end
   * @param end where the sentence ends
   * @param behind whether other furniture stands before it in the same sentence
   */
  static int end(String text, int from, int to, int end, boolean behind) {
    for (Kind kind : KINDS) {
      if (kind.behind && !behind) {
        continue;
      }
      Matcher matcher = kind.pattern.matcher(text).region(from, to).useAnchoringBounds(false);
      if (matcher.lookingAt() && matcher.end() > from && opens(text, matcher.end(), end)) {
        return matcher.end();
      }
    }
    return from;
  }

  /** Whether a line may begin there, a blank before it or not. */
  static boolean opens(String text, int at, int to) {
    int next = skip(text, at, to);
    if (next >= to) {
      return false;
    }
    char c = text.charAt(next);
    boolean apart = next > at || !Character.isLetterOrDigit(text.charAt(at - 1)) || c == '(';
    boolean capital = Character.isUpperCase(c) || "\"“‘'(@".indexOf(c) >= 0;
    return capital || apart && (Character.isDigit(c) || text.startsWith("by ", next));
  }

  /** The next place that is no blank and no dash. */
  static int skip(String text, int at, int to) {
    int next = at;
    while (next < to
        && (Character.isWhitespace(text.charAt(next)) || "-–—".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next;
  }
}
