package org.accord.grounding.moment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** One row of {@code moments.tsv}: a phrase, what it means and when it is believed. */
record MomentRule(
    int order, Meaning meaning, String arg, Trust trust, Pattern pattern, Set<String> groups) {

  /** When a phrase is taken for a moment. */
  enum Trust {
    /** Wherever it stands. */
    FIRM,
    /** Where the reader marks a time too, or marks none at all. */
    VAGUE,
    /** Only where the reader marks a time. */
    MARKED
  }

  private static final int DEPTH = 3;

  /** No phrase begins within a word, a number or an amount. */
  private static final String BOUND = "(?<![\\p{L}\\p{N}$£€][.,]?)";

  /** All rows, in the order of the table. */
  static List<MomentRule> table() {
    List<RuleTable.Row> words = RuleTable.load(MomentRule.class, "moment-words.tsv").rows();
    return RuleTable.load(MomentRule.class, "moments.tsv").rows().stream()
        .map(row -> of(row, words))
        .toList();
  }

  private static MomentRule of(RuleTable.Row row, List<RuleTable.Row> words) {
    String pattern = row.get("pattern");
    for (int depth = 0; depth < DEPTH; depth++) {
      for (RuleTable.Row word : words) {
        pattern = pattern.replace("<" + word.get("name") + ">", word.get("pattern"));
      }
    }
    Set<String> groups = new TreeSet<>();
    Matcher names = Pattern.compile("\\(\\?<(\\p{L}[\\p{L}\\d]*)>").matcher(pattern);
    while (names.find()) {
      groups.add(names.group(1));
    }
    String bounded = BOUND + "(?:" + pattern.replace(" ", "\\s+") + ")(?![\\p{L}\\p{N}])";
    return new MomentRule(
        row.line(),
        Meaning.valueOf(row.get("meaning")),
        row.get("arg"),
        Trust.valueOf(row.get("trust").toUpperCase(Locale.ROOT)),
        Pattern.compile(
            bounded.replace("\\s+?", "\\s?"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        groups);
  }

  /** Whether its own part of the pattern asks what stands before the phrase. */
  boolean looksBack() {
    String own = pattern.pattern().substring(BOUND.length());
    return own.contains("(?<=") || own.contains("(?<!");
  }

  /** A group's text in single spaces, null where the pattern lacks it or it took no part. */
  @Nullable String group(Matcher match, String name) {
    if (!groups.contains(name)) {
      return null;
    }
    String text = match.group(name);
    return text == null ? null : text.strip().replaceAll("\\s+", " ");
  }
}
