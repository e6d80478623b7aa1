package org.accord.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.reading.TypedSpan;

/**
 * The words that tell which event a text is about, with their weights; the weights' squares sum to
 * one.
 *
 * @param words hashes of the stems, in order
 * @param weights of the same length
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record StoryWords(long[] words, double[] weights) {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*|\\d[\\d,.]*\\d|\\d");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final int LEAD = 60;

  /** What comes later is background as often as not. */
  private static final int TOLD = 200;

  private static final double LEAD_WEIGHT = 2;
  private static final double TITLE_WEIGHT = 2;
  private static final double NAME_WEIGHT = 1.5;
  private static final double NUMBER_WEIGHT = 0.5;
  private static final List<String> SUFFIXES = List.of("ing", "ed", "es", "s");

  static StoryWords of(ReadReport report) {
    Map<String, Double> counts = new TreeMap<>();
    Set<String> names = new HashSet<>();
    String title = report.report().title();
    if (title != null) {
      Matcher word = WORD.matcher(title);
      while (word.find()) {
        count(plain(word.group()), TITLE_WEIGHT, counts);
      }
    }
    String text = report.text();
    BitSet entities = entities(report);
    Matcher word = WORD.matcher(text);
    int told = 0;
    while (told < TOLD && word.find()) {
      String plain = plain(word.group());
      boolean capital = Character.isUpperCase(word.group().codePointAt(0));
      if (entities.get(word.start()) || (capital && !opensSentence(text, word.start()))) {
        names.add(plain);
      }
      if (WordRarity.of(plain) > 0) {
        told++;
        count(plain, told <= LEAD ? LEAD_WEIGHT : 1, counts);
      }
    }
    return weighted(counts, names);
  }

  /** What several texts of one lineage have in common, all counting alike. */
  static StoryWords sum(List<StoryWords> all) {
    if (all.size() == 1) {
      return normal(all.get(0).words, all.get(0).weights);
    }
    Map<Long, Double> sum = new TreeMap<>();
    for (StoryWords one : all) {
      for (int i = 0; i < one.words.length; i++) {
        sum.merge(one.words[i], one.weights[i], Double::sum);
      }
    }
    return normal(sum);
  }

  /** The same words, each with its weight times a factor, 0 to 1, by its place. */
  StoryWords weighed(IntToDoubleFunction factor) {
    double[] weighed = new double[words.length];
    boolean same = true;
    for (int i = 0; i < words.length; i++) {
      double by = factor.applyAsDouble(i);
      same &= by == 1;
      weighed[i] = weights[i] * by;
    }
    return same ? this : normal(words, weighed);
  }

  /** The cosine of the two, 0 to 1. */
  double likeness(StoryWords other) {
    double dot = 0;
    for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
      if (words[i] == other.words[j]) {
        dot += weights[i++] * other.weights[j++];
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot;
  }

  private static BitSet entities(ReadReport report) {
    BitSet entities = new BitSet();
    for (TypedSpan span : report.reading().spans()) {
      if (span.type().isEntity()) {
        entities.set(span.span().start(), span.span().end());
      }
    }
    return entities;
  }

  private static boolean opensSentence(String text, int at) {
    int i = at - 1;
    boolean space = false;
    while (i >= 0 && " \t\r\u00A0\"'\u201C\u201D\u2018\u2019()".indexOf(text.charAt(i)) >= 0) {
      space |= text.charAt(i) == ' ';
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || (space && ".!?:".indexOf(text.charAt(i)) >= 0);
  }

  private static void count(String word, double weight, Map<String, Double> counts) {
    if (word.length() > 1 && WordRarity.of(word) > 0) {
      counts.merge(word, weight, Double::sum);
    }
  }

  private static StoryWords weighted(Map<String, Double> counts, Set<String> names) {
    Map<Long, Double> weights = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          double weight = (1 + Math.log(count)) * WordRarity.of(word);
          weight *= names.contains(word) ? NAME_WEIGHT : 1;
          weight *= Character.isDigit(word.charAt(0)) ? NUMBER_WEIGHT : 1;
          weights.merge(hash(stem(word)), weight, Double::sum);
        });
    return normal(weights);
  }

  private static StoryWords normal(Map<Long, Double> weights) {
    return normal(
        weights.keySet().stream().mapToLong(Long::longValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static StoryWords normal(long[] words, double[] weights) {
    double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
    return new StoryWords(words, Arrays.stream(weights).map(w -> w / length).toArray());
  }

  private static long hash(String word) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
    }
    return h ^ (h >>> 32);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.indexOf('\'') < 0 && lower.indexOf('’') < 0) {
      return lower;
    }
    return POSSESSIVE.matcher(lower).replaceFirst("").replace("'", "").replace("’", "");
  }

  /** Cuts off what grammar adds; crude, and enough to bring "evacuated" to "evacuating". */
  private static String stem(String word) {
    if (word.endsWith("ies") && word.length() > 6) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String suffix : SUFFIXES) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= 4) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }
}
