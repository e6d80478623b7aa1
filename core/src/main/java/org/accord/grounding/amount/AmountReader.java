package org.accord.grounding.amount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.number.Numeral;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** Reads the amount that begins at a word: "at least 20", "between 20 and 30", "some $4m". */
public final class AmountReader {

  private enum Effect {
    LEAST,
    MOST,
    ABOVE,
    BELOW,
    ABOUT,
    ALL
  }

  private record Modifier(Effect effect, List<String> notAfter) {}

  private static final Map<String, Modifier> MODIFIERS = new HashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();
  private static final int LONGEST = 4;
  private static final Set<String> LIMITS =
      new TreeSet<>(
          List.of("cap", "caps", "quota", "limit", "ceiling", "maximum", "limited", "capped"));
  private static final Set<String> NEGATIONS =
      new TreeSet<>(
          List.of(
              "not", "cannot", "can't", "never", "no", "won't", "mustn't", "couldn't", "don't"));
  private static final Set<String> DOLLARS = Set.of("US", "A", "C", "HK", "NZ", "S");
  private static final Set<String> CURRENCY = new TreeSet<>(List.of("$", "£", "€", "¥", "₹"));

  static {
    for (RuleTable.Row row : RuleTable.load(AmountReader.class, "modifiers.tsv").rows()) {
      MODIFIERS.put(
          row.get("phrase"),
          new Modifier(
              Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)), row.list("notAfter")));
      FIRST_WORDS.add(row.get("phrase").split(" ", 2)[0]);
    }
  }

  private final List<Word> words;
  private final Numerals numerals;

  public AmountReader(List<Word> words) {
    this.words = List.copyOf(words);
    this.numerals = new Numerals(words);
  }

  /** The amount that begins at that word, null where none does. */
  public @Nullable Amount at(int from) {
    int at = from;
    Effect effect = null;
    boolean about = false;
    for (int round = 0; round < 3; round++) {
      int length = modifierLength(at);
      if (length == 0) {
        break;
      }
      Effect found = effectAt(at, length);
      about |= found == Effect.ABOUT;
      if (found != Effect.ABOUT && found != Effect.ALL) {
        effect = found;
      }
      at += length;
    }
    boolean modified = at > from;
    boolean between = !modified && (is(at, "between") || is(at, "from"));
    if (between) {
      at++;
    }
    if (at < words.size() && isCurrency(at + 1) && DOLLARS.contains(words.get(at).text())) {
      at++;
    }
    boolean currency = isCurrency(at);
    if (currency) {
      at++;
    }
    Numeral numeral = numerals.at(at).orElse(null);
    if (numeral == null) {
      return null;
    }
    Amount range = range(from, numeral, between, about, modified, currency);
    if (range != null) {
      return range;
    }
    return between ? null : bounded(from, numeral, effect, about, modified, currency);
  }

  /** "between 20 and 30", "20 to 30", "20-30", "two or three". */
  private @Nullable Amount range(
      int from, Numeral first, boolean between, boolean about, boolean modified, boolean currency) {
    int joint = first.to();
    boolean joined =
        between
            ? is(joint, "and") || is(joint, "to")
            : is(joint, "-") || is(joint, "–") || is(joint, "to") || is(joint, "or");
    if (!joined) {
      return null;
    }
    int at = isCurrency(joint + 1) ? joint + 2 : joint + 1;
    Numeral second = numerals.at(at).orElse(null);
    if (second == null || !first.isExact() || !second.isExact()) {
      return null;
    }
    double low = first.low();
    if (low < 1000 && second.low() >= 1e5 && !second.digits()) {
      low *= second.low() >= 1e9 ? 1e9 : second.low() >= 1e6 ? 1e6 : 1e3;
    }
    if (low >= second.low()) {
      return null;
    }
    Numeral both = new Numeral(first.from(), second.to(), low, second.high(), first.digits());
    return new Amount(
        from, second.to(), both, low, second.low(), about, currency, modified || between);
  }

  private Amount bounded(
      int from,
      Numeral numeral,
      @Nullable Effect effect,
      boolean about,
      boolean modified,
      boolean currency) {
    int to = numeral.to();
    double n = numeral.low();
    Double low = n;
    Double high = numeral.high();
    Effect bound = effect;
    if (bound == null && is(to, "or") && (is(to + 1, "more") || is(to + 1, "so"))) {
      bound = is(to + 1, "more") ? Effect.LEAST : null;
      return bounded(from, skip(numeral, 2), bound, about || bound == null, true, currency);
    }
    if (bound == null && is(to, "+")) {
      return bounded(from, skip(numeral, 1), Effect.LEAST, about, true, currency);
    }
    if (bound == Effect.ABOVE && negatedBefore(from) || bound == null && limitedBefore(from)) {
      bound = Effect.MOST;
    }
    if (bound != null) {
      switch (bound) {
        case LEAST -> high = null;
        case MOST -> {
          low = null;
          high = n;
        }
        case ABOVE -> {
          low = numeral.isExact() ? n + 1 : n;
          high = null;
        }
        case BELOW -> {
          low = null;
          high = n - 1;
        }
        default -> {}
      }
    }
    return new Amount(from, to, numeral, low, high, about, currency, modified);
  }

  private static Numeral skip(Numeral n, int more) {
    return new Numeral(n.from(), n.to() + more, n.low(), n.high(), n.digits());
  }

  /** "cannot export more than" bounds from above. */
  private boolean negatedBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (NEGATIONS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "a quota of 500,000". */
  private boolean limitedBefore(int from) {
    return is(from - 1, "of") && from >= 2 && LIMITS.contains(words.get(from - 2).lower())
        || is(from - 1, "at") && from >= 2 && LIMITS.contains(words.get(from - 2).lower())
        || is(from - 1, "to") && from >= 2 && LIMITS.contains(words.get(from - 2).lower());
  }

  /**
   * Whether a word right after the amount's noun makes it a limit: "the two-million-barrel cap".
   */
  public static boolean isLimit(Word word) {
    return LIMITS.contains(word.lower());
  }

  private int modifierLength(int at) {
    if (at < 0 || at >= words.size() || !FIRST_WORDS.contains(words.get(at).lower())) {
      return 0;
    }
    for (int length = LONGEST; length > 0; length--) {
      Modifier modifier = MODIFIERS.get(phrase(at, length));
      if (modifier != null && !belongsToWordBefore(at, modifier)) {
        return length;
      }
    }
    return 0;
  }

  private Effect effectAt(int at, int length) {
    Modifier modifier = MODIFIERS.get(phrase(at, length));
    return modifier == null ? Effect.ALL : modifier.effect();
  }

  private boolean belongsToWordBefore(int at, Modifier modifier) {
    return at > 0
        && !modifier.notAfter().isEmpty()
        && BaseForms.of(words.get(at - 1).lower()).stream().anyMatch(modifier.notAfter()::contains);
  }

  private String phrase(int at, int length) {
    if (at < 0 || at + length > words.size()) {
      return "";
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      phrase.append(i > at ? " " : "").append(words.get(i).lower());
    }
    return phrase.toString();
  }

  private boolean isCurrency(int at) {
    return at < words.size() && CURRENCY.contains(words.get(at).text());
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).is(word);
  }
}
