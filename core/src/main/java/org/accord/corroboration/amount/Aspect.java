package org.accord.corroboration.amount;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * What of a thing a measure tells, and the words beside a measure that say so ({@code
 * aspects.tsv}).
 *
 * @param once whether it is settled, so that two exact measures of it contradict each other
 * @param by whether "by" before a measure tells that it is of this: "cut imports by 89 percent"
 */
record Aspect(String name, String dimension, Set<String> stems, boolean once, boolean by) {

  private static final int BEFORE = 7;
  private static final int AFTER = 6;

  /** "Cut" may stand far before "by 89 percent". */
  private static final int BEFORE_BY = 16;

  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  private static final List<Aspect> ALL =
      RuleTable.load(Aspect.class, "aspects.tsv").rows().stream().map(Aspect::of).toList();

  private static Aspect of(RuleTable.Row row) {
    return new Aspect(
        row.get("aspect"),
        row.get("dimension"),
        row.list("words").stream().map(Stems::stem).collect(Collectors.toUnmodifiableSet()),
        row.get("holds").equals("once"),
        row.get("by").equals("yes"));
  }

  /** The aspect named nearest to a measure; none where no word near it names one. */
  static Optional<Aspect> nearest(List<String> before, List<String> after, Units.Unit unit) {
    boolean by = !before.isEmpty() && before.get(before.size() - 1).equals("by");
    if (by) {
      Optional<Aspect> told =
          ALL.stream()
              .filter(a -> a.by() && a.dimension().equals(unit.measured()))
              .filter(a -> a.back(before, BEFORE_BY) <= BEFORE_BY)
              .min(Comparator.comparingInt(a -> a.back(before, BEFORE_BY)));
      if (told.isPresent()) {
        return told;
      }
    }
    Optional<Aspect> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Aspect aspect : ALL) {
      int distance =
          aspect.dimension().equals(unit.measured())
              ? Math.min(aspect.back(before, BEFORE), aspect.ahead(after))
              : Integer.MAX_VALUE;
      if (distance < least) {
        least = distance;
        nearest = Optional.of(aspect);
      }
    }
    return nearest;
  }

  private int back(List<String> before, int most) {
    for (int i = 1; i <= Math.min(most, before.size()); i++) {
      if (stems.contains(before.get(before.size() - i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private int ahead(List<String> after) {
    for (int i = 1; i <= Math.min(AFTER, after.size()); i++) {
      if (stems.contains(after.get(i - 1))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  static List<String> stems(String words) {
    return WORD.matcher(words).results().map(w -> Stems.stem(w.group())).toList();
  }
}
