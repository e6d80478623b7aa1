package org.accord.corroboration.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.corroboration.weighing.Phrases;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * The kinds of people that counts are of.
 *
 * <p>Children and women are counted among all who were hurt; "six teachers" may be, and are no
 * rival count of them.
 */
final class Kinds {

  /** What every count of people may be of. */
  static final String ANYBODY = "";

  private static final String PART = "part:";

  private static final int FIGURES_KEPT = 20_000;
  private static final Memo<String, String> FOUND = new Memo<>(FIGURES_KEPT, Kinds::find);

  private static final Map<String, Phrases> BY_KIND = new TreeMap<>();
  private static final Map<String, Phrases> PARTS = new TreeMap<>();

  static {
    Map<String, List<String>> nouns = new TreeMap<>();
    for (RuleTable.Row row : RuleTable.load(Kinds.class, "people-nouns.tsv").rows()) {
      nouns.computeIfAbsent(row.get("kind"), k -> new ArrayList<>()).add(row.get("noun"));
    }
    nouns.forEach(
        (kind, of) ->
            (kind.startsWith(PART) ? PARTS : BY_KIND).put(kind.replace(PART, ""), Phrases.of(of)));
  }

  private Kinds() {}

  /** The kind that a figure with its noun names, or {@link #ANYBODY}. */
  static String of(String figure) {
    return FOUND.of(figure);
  }

  private static String find(String figure) {
    for (Map.Entry<String, Phrases> part : PARTS.entrySet()) {
      if (part.getValue().in(figure)) {
        return part.getKey();
      }
    }
    String noun = noun(figure);
    boolean anybody = noun.isEmpty() || is("anybody", noun) || is("fighters", noun);
    return anybody ? ANYBODY : Stems.stem(noun);
  }

  /** Whether a figure counts the children or the women among the others. */
  static boolean isPart(String figure) {
    return PARTS.containsKey(of(figure));
  }

  /** Whether a figure's noun names neither anybody nor a number. */
  static boolean isNamed(String figure) {
    String noun = noun(figure);
    return !noun.isEmpty() && !is("anybody", noun);
  }

  static boolean areFighters(String words) {
    return is("fighters", words) && !is("civilians", words);
  }

  static boolean areForces(String words) {
    return is("forces", words);
  }

  static boolean areCivilians(String words) {
    return is("civilians", words) && !is("fighters", words);
  }

  private static boolean is(String kind, String words) {
    Phrases phrases = BY_KIND.get(kind);
    return phrases != null && phrases.in(words);
  }

  /** The last word, where it stands by a number. */
  private static String noun(String figure) {
    String[] all = figure.strip().split("\\s+");
    String last = all[all.length - 1];
    return all.length > 1 && !Figure.A_NUMBER.matcher(last).find()
        ? last.toLowerCase(Locale.ROOT)
        : "";
  }
}
