package org.accord.corroboration.dispute;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.weighing.Phrases;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/** Whether words tell that somebody meant a happening, or that nobody did. */
final class Causes {

  /** Of which kind a cause is. */
  enum Kind {
    ACCIDENT,
    DELIBERATE;

    Kind other() {
      return this == ACCIDENT ? DELIBERATE : ACCIDENT;
    }
  }

  private static final Map<Kind, Sought> PHRASES = new TreeMap<>();
  private static final Phrases NEGATIONS = Phrases.load("negations.tsv");

  /** What is left open is no cause. */
  private static final Pattern OPEN =
      Pattern.compile("\\b(?:rul(?:e|ed|ing) out|whether|if|possib\\w+|may|might|could)\\b");

  /** How many characters before a cause may say that it is none. */
  private static final int BEFORE = 32;

  static {
    Map<Kind, Set<String>> phrases = new TreeMap<>();
    for (RuleTable.Row row : RuleTable.load(Causes.class, "causes.tsv").rows()) {
      phrases
          .computeIfAbsent(
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              k -> new java.util.TreeSet<>())
          .add(row.get("phrase"));
    }
    phrases.forEach((kind, all) -> PHRASES.put(kind, Sought.of(Phrases.pattern(all))));
  }

  private Causes() {}

  /**
   * The kinds of cause that the words give; what they say is not the cause speaks for the other.
   */
  static Set<Kind> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    PHRASES.forEach(
        (kind, pattern) -> {
          Matcher matcher = pattern.pattern().matcher(lower);
          while (pattern.mayBeIn(lower) && matcher.find()) {
            String before = lower.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
            String clause = before.substring(before.lastIndexOf(',') + 1);
            if (!OPEN.matcher(clause).find()) {
              kinds.add(NEGATIONS.in(clause) ? kind.other() : kind);
            }
          }
        });
    return kinds;
  }
}
