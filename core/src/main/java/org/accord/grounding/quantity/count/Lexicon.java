package org.accord.grounding.quantity.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.number.Word;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** The words that quantities are made of, as the tables have them. */
public final class Lexicon {

  private static final Set<String> INITIALS = Set.of("IS", "US", "WHO");

  /** What kind of noun is counted. */
  enum Kind {
    PEOPLE,
    GROUP,
    FATE,
    THING,
    EVENT,
    MEASURE,
    SKIP
  }

  /**
   * A noun that is counted.
   *
   * @param base its singular
   * @param unit what it is counted in
   * @param counted what the noun alone tells, null if nothing
   */
  record Noun(String base, Kind kind, String unit, @Nullable String counted) {

    boolean isPeople() {
      return kind == Kind.PEOPLE || kind == Kind.GROUP;
    }
  }

  /** How the counted stand to the word that says what is counted. */
  public enum Way {
    PATIENT,
    SELF,
    NOUN,
    STATE
  }

  /** A word that says what is counted. */
  public record Fate(String base, String counted, @Nullable String unit, Way way) {}

  /** Of how many words a phrase of the table may be. */
  private static final int LONGEST = 4;

  private static final Map<String, Noun> NOUNS = new HashMap<>();
  private static final Map<String, Fate> FATES = new HashMap<>();
  private static final Set<String> PHRASE_HEADS = new HashSet<>();
  private static final Map<String, String> FUNCTION_WORDS = new HashMap<>();
  private static final Map<String, Set<String>> LISTS = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Lexicon.class, "units.tsv").rows()) {
      String noun = row.get("noun");
      String unit = row.get("unit");
      NOUNS.put(
          noun,
          new Noun(
              noun,
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
              unit.isEmpty() ? noun : unit,
              emptyToNull(row.get("counted"))));
    }
    for (RuleTable.Row row : RuleTable.load(Lexicon.class, "counted.tsv").rows()) {
      String word = row.get("word");
      if (word.indexOf(' ') > 0) {
        PHRASE_HEADS.add(word.substring(0, word.indexOf(' ')));
      }
      FATES.put(
          word,
          new Fate(
              word,
              row.get("counted"),
              emptyToNull(row.get("unit")),
              Way.valueOf(row.get("way").toUpperCase(Locale.ROOT))));
    }
    for (RuleTable.Row row : RuleTable.load(Lexicon.class, "function-words.tsv").rows()) {
      FUNCTION_WORDS.put(row.get("word"), row.get("class"));
    }
    for (RuleTable.Row row : RuleTable.load(Lexicon.class, "word-lists.tsv").rows()) {
      LISTS.computeIfAbsent(row.get("list"), name -> new TreeSet<>()).add(row.get("word"));
    }
  }

  private Lexicon() {}

  /** The noun that the word is a form of, if the table has it. */
  static @Nullable Noun noun(Word word) {
    String lower = word.lower();
    if (lower.length() > 1 && FUNCTION_WORDS.containsKey(lower)) {
      return null;
    }
    for (String base : BaseForms.of(lower)) {
      Noun noun = NOUNS.get(base);
      if (noun != null && (base.equals(lower) || nounForm(lower))) {
        return noun;
      }
    }
    return compound(lower);
  }

  private static boolean nounForm(String lower) {
    return !lower.endsWith("ed") && !lower.endsWith("ing");
  }

  /** "policewomen", "ex-fighters", "truckloads": the table's noun at the end of a longer one. */
  private static @Nullable Noun compound(String lower) {
    if (lower.endsWith("men") && lower.length() > 5 && !lower.equals("regimen")) {
      String singular = lower.substring(0, lower.length() - 2) + "an";
      Noun known = NOUNS.get(singular);
      return known != null ? known : new Noun(singular, Kind.PEOPLE, "person", null);
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < lower.length()) {
      for (String base : BaseForms.of(lower.substring(hyphen + 1))) {
        Noun noun = NOUNS.get(base);
        if (noun != null) {
          return noun;
        }
      }
    }
    return null;
  }

  /** What the word says of those who are counted, if the table has it. */
  public static @Nullable Fate fate(List<Word> words, int at) {
    for (String base : BaseForms.of(words.get(at).lower())) {
      if (PHRASE_HEADS.contains(base)) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
          Fate phrase = FATES.get(base + rest(words, at + 1, at + length));
          if (phrase != null) {
            return phrase;
          }
        }
      }
    }
    return fate(words.get(at));
  }

  private static String rest(List<Word> words, int from, int to) {
    StringBuilder rest = new StringBuilder();
    for (int i = from; i < to; i++) {
      rest.append(' ').append(words.get(i).lower());
    }
    return rest.toString();
  }

  /** Whether the word only says how surely something is known: "confirmed dead". */
  static boolean isTransparent(Word word) {
    return word.lower().endsWith("ly")
        || BaseForms.of(word.lower()).stream().anyMatch(list("transparent")::contains);
  }

  /** What the single word says of those who are counted. */
  public static @Nullable Fate fate(Word word) {
    if (word.text().equals("March")) {
      return null;
    }
    for (String base : BaseForms.of(word.lower())) {
      Fate fate = FATES.get(base);
      if (fate != null) {
        return fate;
      }
    }
    return null;
  }

  private static Set<String> list(String name) {
    return LISTS.getOrDefault(name, Set.of());
  }

  /** Whether a number after the word is a name or a label: "flight 370". */
  static boolean isNumbered(Word word) {
    return list("numbered").contains(word.lower());
  }

  /** Whether a small number after the word counts what is known already: "the two sides". */
  static boolean isDefinite(Word word) {
    return list("definite").contains(word.lower());
  }

  /** Whether the base form of a verb is its own noun: "test", "strike". */
  static boolean isOwnNoun(String base) {
    return list("own noun").contains(base);
  }

  /** Whether the word holds a sentence together; "IS" and "US" are names. */
  public static boolean isFunctionWord(Word word) {
    return FUNCTION_WORDS.containsKey(word.lower()) && !INITIALS.contains(word.text());
  }

  static boolean is(Word word, String wordClass) {
    return wordClass.equals(FUNCTION_WORDS.get(word.lower()));
  }

  /** Whether the word may be a plural noun that no table has. */
  static boolean looksPlural(Word word) {
    String lower = word.lower();
    return lower.length() > 3
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("'s")
        && !lower.endsWith("ous")
        && !lower.endsWith("sis")
        && !list("never plural").contains(lower)
        && !FUNCTION_WORDS.containsKey(lower);
  }

  /** The singular of a plural that no table has. */
  static String singular(String lower) {
    if (lower.equals("caches")) {
      return "cache";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.matches(".*(?:ches|shes|sses|xes|zes)")) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static @Nullable String emptyToNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
