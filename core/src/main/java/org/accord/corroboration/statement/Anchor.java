package org.accord.corroboration.statement;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.claim.Event;
import org.accord.text.Memo;
import org.jspecify.annotations.Nullable;

/**
 * Which of several like acts is meant: that of another year, the second one, an earlier one.
 *
 * @param years that the words name, but for that of their report
 * @param ordinals "second", "third"
 * @param before whether the words say that it was before what is news
 */
record Anchor(Set<String> years, Set<String> ordinals, boolean before) {

  private static final int WORDS_KEPT = 50_000;
  private static final Memo<String, Anchor> TOLD = new Memo<>(WORDS_KEPT, Anchor::told);

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final Pattern ORDINAL =
      Pattern.compile("\\b(?:second|third|fourth|fifth|sixth)\\b(?! time\\b)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:previous(?:ly)?|in the past|formerly|had already|last year"
              + "|(?:a|last) year earlier|(?:years|months) earlier)\\b");

  /**
   * @param day on which the assertion is told, null where its report is undated
   */
  static Anchor of(Assertion assertion, @Nullable String day) {
    Anchor told = TOLD.of(assertion.words());
    Set<String> years = new TreeSet<>(told.years);
    for (Event event : assertion.events()) {
      if (event.date() != null) {
        years.add(event.date().substring(0, 4));
      }
    }
    if (day != null) {
      years.remove(day.substring(0, 4));
    }
    return new Anchor(years, told.ordinals, told.before);
  }

  /** What the words themselves name. */
  private static Anchor told(String told) {
    String words = told.toLowerCase(Locale.ROOT);
    return new Anchor(all(YEAR, words), all(ORDINAL, words), BEFORE.matcher(words).find());
  }

  private static Set<String> all(Pattern pattern, String words) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      all.add(matcher.group());
    }
    return all;
  }

  /** Whether both name years, and no year in common. */
  boolean ofOtherYears(Anchor other) {
    return !years.isEmpty() && !other.years.isEmpty() && Collections.disjoint(years, other.years);
  }

  /** Whether both say which one, and name another; in one report also where only one names one. */
  boolean isOther(Anchor other, boolean sameReport) {
    return sameReport
        ? years.isEmpty() != other.years.isEmpty()
            || !ordinals.equals(other.ordinals)
            || before != other.before
            || ofOtherYears(other)
        : ofOtherYears(other)
            || before != other.before
            || !ordinals.isEmpty()
                && !other.ordinals.isEmpty()
                && Collections.disjoint(ordinals, other.ordinals);
  }
}
