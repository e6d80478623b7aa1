package org.accord.ingest.seam;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;

/** Where an article ends and only the site goes on, as {@code tails.tsv} has it. */
final class Tails {

  /**
   * @param reach how many characters may follow where it begins
   */
  private record Tail(Pattern pattern, int reach) {

    static Tail of(RuleTable.Row row) {
      return new Tail(Pattern.compile(row.get("pattern")), Integer.parseInt(row.get("reach")));
    }

    int start(String text) {
      int from = Math.max(text.length() / 4, text.length() - reach);
      Matcher matcher = pattern.matcher(text).region(from, text.length());
      boolean found = matcher.useTransparentBounds(true).find() && begins(text, matcher.start());
      return found ? matcher.start() : text.length();
    }

    private static boolean begins(String text, int at) {
      return at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
    }
  }

  private static final List<Tail> TAILS =
      RuleTable.load(Tails.class, "tails.tsv").rows().stream().map(Tail::of).toList();

  private Tails() {}

  /** Where the first tail begins; the length of the text if it has none. */
  static int start(String text) {
    return TAILS.stream().mapToInt(t -> t.start(text)).min().orElse(text.length());
  }
}
