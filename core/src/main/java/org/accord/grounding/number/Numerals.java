package org.accord.grounding.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a word of a sentence, if one does. */
public final class Numerals {

  /** What a number word does. */
  private enum Kind {
    UNIT,
    TEN,
    MAGNITUDE,
    VAGUE,
    PART
  }

  private record Entry(Kind kind, double value) {}

  private static final Map<String, Entry> TABLE = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Numerals.class, "numbers.tsv").rows()) {
      TABLE.put(
          row.get("word"),
          new Entry(
              Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)),
              Double.parseDouble(row.get("value"))));
    }
  }

  private final List<Word> words;

  public Numerals(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /** Whether the word is a number word of any kind. */
  public static boolean isNumberWord(String lower) {
    return TABLE.containsKey(lower);
  }

  /** The number that begins at that word: the longest reading. */
  public Optional<Numeral> at(int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    Numeral vague = vague(from);
    return Optional.ofNullable(vague != null ? vague : exact(from));
  }

  /** "dozens", "tens of thousands", "several hundred", "a few", "hundreds of thousands". */
  private @Nullable Numeral vague(int from) {
    String word = lower(from);
    if (word.equals("tens")
        && lower(from + 1).equals("of")
        && entry(from + 2, Kind.VAGUE) != null) {
      double least = value(from + 2) / 2;
      return new Numeral(from, from + 3, least * 20, null, false);
    }
    int at = from;
    boolean few = word.equals("few");
    if (word.equals("a") && lower(from + 1).equals("few")) {
      few = true;
      at = from + 1;
    } else if (word.equals("a") && lower(from + 1).equals("couple")) {
      int end = lower(from + 2).equals("of") ? from + 3 : from + 2;
      Entry size = entry(end, Kind.MAGNITUDE);
      return size == null
          ? new Numeral(from, end, 2, 2.0, false)
          : new Numeral(from, end + 1, 2 * size.value(), 2 * size.value(), false);
    } else if (word.equals("a") && lower(from + 1).equals("pair") && lower(from + 2).equals("of")) {
      return new Numeral(from, from + 3, 2, 2.0, false);
    }
    if (few || word.equals("several")) {
      Entry size = entry(at + 1, Kind.MAGNITUDE);
      if (size != null) {
        return new Numeral(from, at + 2, 3 * size.value(), null, false);
      }
      return few && at == from ? null : new Numeral(from, at + 1, 3, null, false);
    }
    if (entry(from, Kind.VAGUE) == null) {
      return null;
    }
    double least = value(from);
    int end = from + 1;
    while (lower(end).equals("of") && entry(end + 1, Kind.VAGUE) != null) {
      least *= value(end + 1) / 2;
      end += 2;
    }
    return new Numeral(from, end, least, null, false);
  }

  /** "12", "9,000", "1.2 million", "two hundred and five", "half a million", "a dozen". */
  private @Nullable Numeral exact(int from) {
    String word = lower(from);
    if (word.equals("half") || word.equals("quarter")) {
      int at = lower(from + 1).equals("a") || lower(from + 1).equals("of") ? from + 2 : from + 1;
      Entry size = entry(at, Kind.MAGNITUDE);
      return size == null ? null : exactly(from, at + 1, value(from) * size.value(), false);
    }
    if (word.equals("a") || word.equals("an")) {
      if (lower(from + 1).equals("half") && entry(from + 2, Kind.MAGNITUDE) != null) {
        return exactly(from, from + 3, value(from + 2) / 2, false);
      }
      Entry size = entry(from + 1, Kind.MAGNITUDE);
      if (size == null || lower(from + 1).length() < 3) {
        return null;
      }
      return magnitudes(from, from + 2, size.value());
    }
    if (words.get(from).isDigits()) {
      Double digits = digits(words.get(from).lower());
      if (digits == null) {
        return null;
      }
      Entry size = entry(from + 1, Kind.MAGNITUDE);
      if (size != null && !joinedToNext(from, size)) {
        return magnitudes(from, from + 2, digits * size.value());
      }
      return exactly(from, from + 1, digits, true);
    }
    double[] small = new double[1];
    int end = small(from, small);
    if (end == from) {
      return null;
    }
    if (lower(end).equals("point") && entry(end + 1, Kind.UNIT) != null) {
      small[0] += value(end + 1) / 10;
      end += 2;
    }
    Entry size = entry(end, Kind.MAGNITUDE);
    if (size == null || lower(end).length() < 3) {
      return exactly(from, end, small[0], false);
    }
    return magnitudes(from, end + 1, small[0] * size.value());
  }

  /** A letter that follows at a distance ("20 m") is a unit of length, not a magnitude. */
  private boolean joinedToNext(int at, Entry size) {
    return lower(at + 1).length() == 1
        && (size.value() == 1e6 || size.value() == 1e3)
        && words.get(at).span().end() != words.get(at + 1).span().start();
  }

  /** Goes on with "hundred thousand" or "and five". */
  private Numeral magnitudes(int from, int at, double value) {
    double total = value;
    int end = at;
    while (entry(end, Kind.MAGNITUDE) != null && lower(end).length() > 2) {
      total *= value(end);
      end++;
    }
    int next = lower(end).equals("and") ? end + 1 : end;
    double[] rest = new double[1];
    int after = small(next, rest);
    boolean joined = next == end || lower(end - 1).matches("hundred|thousand");
    if (after > next && joined) {
      Entry size = entry(after, Kind.MAGNITUDE);
      if (size != null && lower(after).length() > 2 && rest[0] * size.value() < total) {
        return magnitudes(from, after + 1, total + rest[0] * size.value());
      }
      if (size != null && size.value() >= 1000 && total < 1000) {
        return magnitudes(from, after + 1, (total + rest[0]) * size.value());
      }
      if (size == null && total >= 100 && rest[0] < 100 && total % 100 == 0) {
        return exactly(from, after, total + rest[0], false);
      }
    }
    return exactly(from, end, total, false);
  }

  /** A number below a hundred in words; the index after it, or {@code from} where there is none. */
  private int small(int from, double[] value) {
    String word = lower(from);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Entry ten = TABLE.get(word.substring(0, hyphen));
      Entry unit = TABLE.get(word.substring(hyphen + 1));
      if (ten != null && unit != null && ten.kind() == Kind.TEN && unit.kind() == Kind.UNIT) {
        value[0] = ten.value() + unit.value();
        return from + 1;
      }
      return from;
    }
    if (entry(from, Kind.TEN) != null) {
      value[0] = value(from);
      if (entry(from + 1, Kind.UNIT) != null && value(from + 1) < 10) {
        value[0] += value(from + 1);
        return from + 2;
      }
      return from + 1;
    }
    if (entry(from, Kind.UNIT) != null) {
      value[0] = value(from);
      return from + 1;
    }
    return from;
  }

  /** The number that a run of digits writes, null for ordinals and for what no number holds. */
  private static @Nullable Double digits(String lower) {
    String plain = lower.replaceAll("[,\\s\\u00a0\\u202f]", "");
    try {
      double value = Double.parseDouble(plain);
      return Double.isFinite(value) ? (Double) value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Numeral exactly(int from, int to, double value, boolean digits) {
    return new Numeral(from, to, value, value, digits);
  }

  private @Nullable Entry entry(int at, Kind kind) {
    Entry entry = TABLE.get(lower(at));
    return entry != null && entry.kind() == kind ? entry : null;
  }

  private double value(int at) {
    Entry entry = TABLE.get(lower(at));
    return entry == null ? 0 : entry.value();
  }

  private String lower(int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }
}
