package org.accord.grounding.moment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;

/**
 * Finds the phrases of a sentence that tell when.
 *
 * <p>Every row is tried on the whole sentence, and on the very words that the reader marks. The
 * longest phrase stands; of equally long ones one that the reader marks word for word.
 */
final class PhraseFinder {

  private static final List<MomentRule> RULES = Starts.RULES;
  private static final Comparator<Phrase> BEST_FIRST =
      Comparator.<Phrase>comparingInt(p -> -p.span().length())
          .thenComparingInt(p -> p.marked() ? 0 : 1)
          .thenComparing(Phrase::span)
          .thenComparingInt(p -> p.rule().order());
  private static final Pattern APPROXIMATE =
      Pattern.compile("(?:at least|about|some|nearly|almost|around|over|than|least)\\s+$");
  private static final Pattern PLURAL = Pattern.compile("^\\s+(?:\\p{Ll}+s|people|men|women)\\b");
  private static final Pattern BEFORE_MAY =
      Pattern.compile(
          "(?:in|since|of|by|until|till|last|next|this|early|late|mid|from|to|and|between|through|for|during|mid-|,|\\()[\\s-]*$");

  private final String text;
  private final boolean marks;

  /**
   * @param marks whether the reader marks any times in the text
   */
  PhraseFinder(String text, boolean marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The phrases, in order of position; they never overlap. */
  List<Phrase> find(Span sentence, Set<Sign> signs, List<Span> marked) {
    List<Phrase> all = new ArrayList<>();
    Starts starts = Starts.of(text, sentence);
    List<BitSet> possible = marked.stream().map(m -> Starts.at(text, m.start(), m.end())).toList();
    for (int i = 0; i < RULES.size(); i++) {
      MomentRule rule = RULES.get(i);
      if (rule.meaning().possible(signs)) {
        addAnywhere(rule, starts.of(i), sentence, marked, all);
        addMarked(rule, i, marked, possible, all);
      }
    }
    all.sort(BEST_FIRST);
    TreeMap<Integer, Phrase> kept = new TreeMap<>();
    for (Phrase phrase : all) {
      Map.Entry<Integer, Phrase> before = kept.lowerEntry(phrase.span().end());
      if (before == null || !before.getValue().span().overlaps(phrase.span())) {
        kept.put(phrase.span().start(), phrase);
      }
    }
    return List.copyOf(kept.values());
  }

  private void addAnywhere(
      MomentRule rule, List<Integer> starts, Span sentence, List<Span> marked, List<Phrase> all) {
    if (starts.isEmpty()) {
      return;
    }
    Matcher match = rule.pattern().matcher(text);
    match.useTransparentBounds(true);
    int from = sentence.start();
    for (int start : starts) {
      if (start >= from && match.region(start, sentence.end()).lookingAt()) {
        Span span = Span.of(match.start(), match.end());
        if (believed(rule, span, marked) && !misread(rule, match)) {
          add(rule, span, sentence.end(), false, all);
        }
        from = Math.max(start + 1, span.end());
      }
    }
  }

  private void addMarked(
      MomentRule rule, int number, List<Span> marked, List<BitSet> possible, List<Phrase> all) {
    for (int i = 0; i < marked.size(); i++) {
      if (!possible.get(i).get(number)) {
        continue;
      }
      Span span = marked.get(i);
      Matcher match = rule.pattern().matcher(text);
      match.useTransparentBounds(true);
      if (match.region(span.start(), span.end()).matches() && !misread(rule, match)) {
        add(rule, span, span.end(), true, all);
      }
    }
  }

  /** Keeps a match of its own, since the one that searches goes on. */
  private void add(MomentRule rule, Span span, int end, boolean marked, List<Phrase> all) {
    Matcher match = rule.pattern().matcher(text);
    match.useTransparentBounds(true);
    if (match.region(span.start(), end).lookingAt()) {
      all.add(new Phrase(rule, match, span, marked));
    }
  }

  private boolean believed(MomentRule rule, Span span, List<Span> marked) {
    return switch (rule.trust()) {
      case FIRM -> true;
      case VAGUE -> !marks || marked.stream().anyMatch(span::overlaps);
      case MARKED -> marked.stream().anyMatch(span::overlaps);
    };
  }

  /** Words that only look like a moment: "may", "a second convoy", "about 2000 people". */
  private boolean misread(MomentRule rule, Matcher match) {
    String found = match.group();
    Span span = Span.of(match.start(), match.end());
    String after = Phrase.after(text, span);
    return switch (rule.meaning()) {
      case YEAR ->
          found.length() == 4
              && APPROXIMATE.matcher(Phrase.before(text, span)).find()
              && PLURAL.matcher(after).find();
      case CALENDAR -> {
        String month = rule.group(match, "month");
        boolean bare = month != null && found.length() == month.length();
        boolean verb = month != null && (month.equals("May") || month.equals("March"));
        yield month == null
            || !Character.isUpperCase(month.charAt(0))
            || bare && verb && !BEFORE_MAY.matcher(Phrase.before(text, span)).find();
      }
      case DURATION -> {
        String unit = rule.group(match, "unit");
        yield "second".equalsIgnoreCase(unit) && !found.toLowerCase(Locale.ROOT).endsWith("s")
            || after.matches("(?s)(?:-|\\s+)olds?\\b.*")
            || found.endsWith("quarters") && found.contains("-");
      }
      case DURATION_MANY -> after.matches("(?s)(?:-|\\s+)old\\b.*");
      default -> false;
    };
  }
}
