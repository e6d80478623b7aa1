package org.accord.grounding.moment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.Blanks;
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

  /** The pattern without what it asks of the words before: it matches wherever this one does. */
  Pattern ahead() {
    StringBuilder ahead = new StringBuilder();
    String all = pattern.pattern();
    for (int at = 0; at < all.length(); ) {
      if (all.startsWith("(?<=", at) || all.startsWith("(?<!", at)) {
        at = endOfGroup(all, at);
      } else {
        int end = all.charAt(at) == '\\' ? at + 2 : at + 1;
        ahead.append(all, at, end);
        at = end;
      }
    }
    return Pattern.compile(ahead.toString(), pattern.flags());
  }

  /** The place behind the bracket that closes the group. */
  private static int endOfGroup(String regex, int from) {
    int depth = 0;
    boolean letters = false;
    for (int at = from; at < regex.length(); at++) {
      char c = regex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[' || c == ']') {
        letters = c == '[';
      } else if (!letters && (c == '(' || c == ')')) {
        depth += c == '(' ? 1 : -1;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    throw new IllegalArgumentException("A group is not closed: " + regex);
  }

  /** A group's text in single spaces, null where the pattern lacks it or it took no part. */
  @Nullable String group(Matcher match, String name) {
    if (!groups.contains(name)) {
      return null;
    }
    String text = match.group(name);
    return text == null ? null : Blanks.joined(text.strip());
  }
}
