package org.accord.reading.sentences;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.accord.text.RuleTable;

/** The short tag that hands a finished quotation to its speaker: {@code "Why?" Mr Amin asked.} */
final class QuoteTags {

  private static final int LONGEST = 60;
  private static final Set<String> VERBS = new TreeSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(QuoteTags.class, "quote-tags.tsv").rows()) {
      VERBS.add(row.get("word"));
    }
  }

  private QuoteTags() {}

  /** Whether a verb of saying follows within a few words and before any mark but a stop. */
  static boolean startsWithTag(String text, int from, int end) {
    int words = 0;
    int i = from;
    int limit = Math.min(end, from + LONGEST);
    while (i < limit && words < 6) {
      int stop = i;
      while (stop < limit && Character.isLetter(text.charAt(stop))) {
        stop++;
      }
      if (stop > i) {
        if (VERBS.contains(text.substring(i, stop).toLowerCase(Locale.ROOT))) {
          return true;
        }
        words++;
        i = stop;
      } else if (Marks.isBlank(text.charAt(i)) || "'’-.".indexOf(text.charAt(i)) >= 0) {
        i++;
      } else {
        return false;
      }
    }
    return false;
  }
}
