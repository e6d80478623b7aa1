package org.accord.grounding.moment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** One row of {@code moments.tsv}: a phrase and what it means. */
record MomentRule(int order, Meaning meaning, String arg, Pattern pattern, Set<String> groups) {

  private static final String SMALL =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen"
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
          + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";

  private static final String MONTH_NAME =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final List<String[]> MACROS =
      List.of(
          new String[] {
            "NUM",
            "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?: (?:hundred|thousand|million|billion))?"
                + "|a few|a couple(?: of)?|a dozen|half a dozen|half an?|a hundred|a thousand|an?"
                + "|several(?: hundred| dozen)?|few|dozens of|hundreds of|thousands of"
                + "|(?:<SMALL>|a|several|few)(?: (?:hundred|thousand|million|dozen))"
                + "|<SMALL>)"
          },
          new String[] {"SMALL", SMALL},
          new String[] {
            "UNIT",
            "(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|centur(?:y|ie))"
          },
          new String[] {
            "MONTH",
            "(?:" + MONTH_NAME + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)"
          },
          new String[] {
            "MONTHNAME", "(?:" + MONTH_NAME + "|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)"
          },
          new String[] {"DAY", "(?:[0-3]?\\d(?:st|nd|rd|th)?|first)(?!\\d|:\\d|%)"},
          new String[] {"YEAR", "(?:1[5-9]|20)\\d\\d"},
          new String[] {
            "WEEKDAY",
            "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
                + "|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)"
          },
          new String[] {"SEASON", "(?:spring|summer|autumn|fall|winter)"},
          new String[] {"PART", "(?:early )?(?:morning|afternoon|evening|night|lunchtime)"},
          new String[] {
            "CLOCK",
            "(?:\\d\\d?(?:[:.]\\d\\d) ?(?:[ap]\\.?m\\b\\.?)?|\\d\\d? ?[ap]\\.?m\\b\\.?|\\d{4} ?(?:GMT|hours|UTC)"
                + "|<SMALL> o['’]clock|\\d\\d? o['’]clock)"
                + "(?: (?:local time|GMT|UTC|E[SD]T|P[SD]T|C[SD]T|BST|CET|ET|PT))?"
                + "(?: ?\\(\\d{4} GMT\\))?"
          },
          new String[] {
            "MOD",
            "(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|fewer than"
                + "|over|under|at least|at most|up to|just under|just over|just|only|barely|an estimated"
                + "|no more than|as long as) "
          },
          new String[] {
            "EDGE",
            "(?:(?:the )?(?:early|late|mid|beginning of|start of|end of|middle of|second half of|first half of"
                + "|early in|late in|later in|earlier in)(?: in)?(?: the)?[- ])"
          });

  /** All rows, in the order of the table. */
  static List<MomentRule> table() {
    return RuleTable.load(MomentRule.class, "moments.tsv").rows().stream()
        .map(MomentRule::of)
        .toList();
  }

  private static MomentRule of(RuleTable.Row row) {
    String pattern = row.get("pattern");
    for (int depth = 0; depth < 3; depth++) {
      for (String[] macro : MACROS) {
        pattern = pattern.replace("<" + macro[0] + ">", macro[1]);
      }
    }
    Set<String> groups = new TreeSet<>();
    Matcher names = Pattern.compile("\\(\\?<(\\p{L}[\\p{L}\\d]*)>").matcher(pattern);
    while (names.find()) {
      groups.add(names.group(1));
    }
    String bounded =
        "(?<![\\p{L}\\p{N}$£€][.,]?)(?:" + pattern.replace(" ", "\\s+") + ")(?![\\p{L}\\p{N}])";
    return new MomentRule(
        row.line(),
        Meaning.valueOf(row.get("meaning")),
        row.get("arg"),
        Pattern.compile(
            bounded.replace("\\s+?", "\\s?"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        groups);
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
