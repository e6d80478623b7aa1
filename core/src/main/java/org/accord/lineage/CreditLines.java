package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.Report;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * The lines in which a report says whose text it carries: short ones at its beginning and end ("BBC
 * / Reuters"), its dateline ("BEIRUT (AFP) - ..."), and what follows a dash at its very end.
 *
 * <p>"told Reuters" is no credit: it says who was spoken to. What was asked once is remembered; for
 * one thread.
 */
final class CreditLines {

  private static final int LONGEST_LINE = 60;
  private static final int LINES = 3;
  private static final int DATELINE = 160;
  private static final int LONGEST_ABBREVIATION = 4;

  private static final List<Set<String>> AGENCIES =
      RuleTable.load(CreditLines.class, "agencies.tsv").rows().stream()
          .<Set<String>>map(r -> new LinkedHashSet<>(r.list("names")))
          .toList();

  private final String dateline;
  private final String ending;
  private final List<String> lines;
  private final String folded;
  private final Map<String, Boolean> named = new HashMap<>();
  private @Nullable Set<String> agencies;

  private CreditLines(Report report) {
    String text = report.text().strip();
    dateline = text.substring(0, Math.min(DATELINE, text.length()));
    ending = text.substring(Math.max(0, text.length() - LONGEST_LINE));
    List<String> all =
        Arrays.stream(text.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean atEnd = i < LINES || i >= all.size() - LINES;
      if (atEnd && all.get(i).length() <= LONGEST_LINE) {
        lines.add(all.get(i));
      }
    }
    folded = folded(dateline + "\n" + ending + "\n" + String.join("\n", lines));
  }

  /** Every letter so that letters that differ by case alone are the same. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
    }
    return folded.toString();
  }

  static CreditLines of(Report report) {
    return new CreditLines(report);
  }

  /** Whether an outlet is credited, an agency by any of its names. */
  boolean name(String outlet) {
    String wanted = outlet.strip().toLowerCase(Locale.ROOT);
    Set<String> names = new TreeSet<>(Set.of(wanted));
    AGENCIES.stream().filter(a -> a.contains(wanted)).forEach(names::addAll);
    return names.stream().anyMatch(this::names);
  }

  /** The agencies credited, each by the first of its names. */
  Set<String> agencies() {
    Set<String> found = agencies;
    if (found == null) {
      found =
          AGENCIES.stream()
              .filter(a -> a.stream().anyMatch(this::names))
              .map(a -> a.iterator().next())
              .collect(Collectors.toCollection(TreeSet::new));
      agencies = found;
    }
    return found;
  }

  private boolean names(String outlet) {
    return named.computeIfAbsent(outlet, this::search);
  }

  private boolean search(String outlet) {
    if (!folded.contains(folded(outlet)) && outlet.chars().noneMatch(c -> c >= 128)) {
      return false;
    }
    String name = "(?<![\\p{L}\\p{N}])" + written(outlet) + "(?![\\p{L}\\p{N}])";
    Pattern line = Pattern.compile(name);
    Pattern inBrackets =
        Pattern.compile("\\((?:[^()]{0,30}[/,] ?)?" + name + "(?:[/,][^()]{0,30})?\\)");
    Pattern last = Pattern.compile("[-–—/(] ?" + name + "\\W*$");
    return lines.stream().anyMatch(line.asPredicate())
        || inBrackets.matcher(dateline).find()
        || last.matcher(ending).find();
  }

  /** An agency's abbreviation is one in capitals only: "Pa" and "ap" are none. */
  private static String written(String outlet) {
    boolean abbreviation =
        outlet.length() <= LONGEST_ABBREVIATION
            && AGENCIES.stream().anyMatch(a -> a.contains(outlet));
    return abbreviation
        ? "(?:" + Pattern.quote(outlet.toUpperCase(Locale.ROOT)) + ")"
        : "(?iu:" + Pattern.quote(outlet) + ")";
  }
}
