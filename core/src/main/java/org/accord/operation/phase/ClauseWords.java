package org.accord.operation.phase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.grounding.Moment;
import org.accord.operation.scene.Scene;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * The words of a step: of a long sentence the clause that tells it, without dateline, without the
 * clauses that only stand beside it.
 */
final class ClauseWords {

  /** A clause of so few words is told with the rest of its sentence. */
  private static final int FEWEST = 5;

  /** A sentence of so few words is told whole. */
  private static final int SHORT = 12;

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{L}\\d ,./'’-]{0,60}?(?:\\([^)]{1,40}\\)(?: ?[-–—]+)?|[-–—]{1,2}) ");

  private static final List<String> UNITS =
      List.of("minute", "hour", "day", "week", "month", "year");

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<! for| in| of)(?: (?:just|only|shortly|some|about|more than))?"
              + " (?:an?|one|two|three|four|five|six|seven|several|\\d+) (?:"
              + String.join("|", UNITS)
              + ")s?$");

  private static final Set<String> BEFORE = new TreeSet<>();
  private static final Set<String> BEHIND = new TreeSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(ClauseWords.class, "clause-ends.tsv").rows()) {
      if (!row.get("side").equals("after")) {
        BEFORE.addAll(row.list("words"));
      }
      if (!row.get("side").equals("before")) {
        BEHIND.addAll(row.list("words"));
      }
    }
  }

  private ClauseWords() {}

  /**
   * The words that tell an act.
   *
   * @param told the claim that tells it
   */
  static String of(Scene scene, Words words, Evidence told, Evidence trigger) {
    ReportId report = told.report();
    int from = words.firstFrom(told.span().start());
    int to = from + words.in(told.span()).size();
    int act = words.firstFrom(trigger.span().start());
    int last = words.firstFrom(trigger.span().end() - 1);
    if (from >= to || act < from || last >= to) {
      return withoutDateline(scene.words(told));
    }
    boolean cut = isCut(words, from, to);
    from = cut ? words.sentenceStart(act) : Math.max(from, words.sentenceStart(act));
    to = cut ? words.sentenceEnd(act) : Math.min(to, words.sentenceEnd(act));
    String whole = withoutDateline(scene.words(report, words.span(from, to)));
    if (to - from <= SHORT) {
      return whole;
    }
    List<Moment> moments = scene.moments(report);
    int start = start(words, moments, from, act);
    int end = end(words, moments, last + 1, to);
    return end - start < FEWEST
        ? whole
        : withoutDateline(scene.words(report, words.span(start, end)));
  }

  /** Whether the words break off where what somebody says begins: "rejected as", "promised". */
  private static boolean isCut(Words words, int from, int to) {
    return to - from < FEWEST
        || words.is(to - 1, "that", "as", "of", "to", "by", "with", "for", "from", "the", "a", "in")
        || words.is(to - 1, "on") && !words.is(to - 2, "back");
  }

  private static int start(Words words, List<Moment> moments, int from, int act) {
    for (int i = act - 1; i > from + 1; i--) {
      Word word = words.get(i);
      boolean joined =
          words.is(i - 1, ",")
              && word.is("and", "but", "or")
              && act - i >= 2
              && !words.is(i + 1, "then", "later", "also")
              && !words.get(i + 1).lower().endsWith("ly");
      if (BEFORE.contains(word.lower()) && !isTime(moments, words, i + 1)
          || joined
          || word.is(";", ":")) {
        return i + 1;
      }
    }
    return from;
  }

  private static int end(Words words, List<Moment> moments, int behind, int to) {
    for (int i = behind; i < to; i++) {
      Word word = words.get(i);
      Word next = i + 1 < to ? words.get(i + 1) : word;
      boolean comma = word.is(",", "-", "–", "—") && i + 1 < to;
      boolean aside =
          next.lower().endsWith("ing")
              || next.lower().endsWith("ed") && words.is(i + 2, "by")
              || BEHIND.contains(next.lower())
              || next.is("and", "but", "a", "an", "with");
      if (word.is(";", ":", "\"", "“", "”")
          || BEHIND.contains(word.lower()) && !isTime(moments, words, i + 1)
          || comma && aside) {
        return i;
      }
    }
    return to;
  }

  private static boolean isTime(List<Moment> moments, Words words, int index) {
    return index < words.size()
        && (words.get(index).isNumber()
            || moments.stream()
                .anyMatch(m -> m.evidence().span().overlaps(words.get(index).span())));
  }

  private static String withoutDateline(String words) {
    Matcher dateline = DATELINE.matcher(words);
    return bare(dateline.find() ? words.substring(dateline.end()) : words);
  }

  /** Without the mark at its end and a length of time that belonged to what was cut off. */
  private static String bare(String words) {
    String bare = words.substring(0, lastWord(words));
    boolean length = UNITS.stream().anyMatch(u -> bare.endsWith(u) || bare.endsWith(u + "s"));
    return length ? LENGTH.matcher(bare).replaceFirst("") : bare;
  }

  /** Where the marks and blanks at the end begin. */
  private static int lastWord(String words) {
    int end = words.length();
    while (end > 0 && ",;:. ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
