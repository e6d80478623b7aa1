package org.accord.grounding.actor.sighting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.grounding.gazetteer.Transliteration;
import org.accord.text.Memo;

/** When two spellings may be one name. */
public final class Spelling {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
  private static final int NAMES_KEPT = 20_000;
  private static final Memo<String, List<String>> PARTS = new Memo<>(NAMES_KEPT, Spelling::cut);

  private Spelling() {}

  /** Lower case, marks and punctuation gone, Arabic articles dropped. */
  public static String plain(String name) {
    return String.join(" ", parts(name));
  }

  /** The key of what is called so: one for all spellings that fold to the same. */
  public static String nameKey(String name) {
    return "name:" + plain(name);
  }

  public static List<String> parts(String name) {
    return PARTS.of(name);
  }

  private static List<String> cut(String name) {
    String bare =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’`]s\\b", "")
            .replaceAll("['’`.]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    List<String> all = Stream.of(bare.split(" ")).filter(p -> !p.isEmpty()).toList();
    List<String> kept =
        all.stream()
            .filter(p -> !p.equals("al") && !p.equals("el") && !p.equals("the"))
            .collect(Collectors.toList());
    return List.copyOf(kept.isEmpty() ? all : kept);
  }

  /** Word by word equal or one letter apart (two in long words), beginning alike. */
  public static boolean alike(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return String.join("", a).equals(String.join("", b));
    }
    for (int i = 0; i < a.size(); i++) {
      String x = a.get(i);
      String y = b.get(i);
      int allowed =
          Math.min(x.length(), y.length()) >= 9 ? 2 : Math.min(x.length(), y.length()) >= 5 ? 1 : 0;
      if (sounds(x, y)) {
        continue;
      }
      if (x.charAt(0) != y.charAt(0)
          || Math.abs(x.length() - y.length()) > allowed
          || distance(x, y) > allowed) {
        return false;
      }
    }
    return true;
  }

  /**
   * One name carried over from another script twice: the same consonants, nearly the same vowels.
   */
  private static boolean sounds(String x, String y) {
    if (x.length() < 4 || y.length() < 4) {
      return false;
    }
    String a = folded(x);
    String b = folded(y);
    Transliteration letters = Transliteration.shipped();
    return letters.skeleton(a).equals(letters.skeleton(b)) && distance(a, b) <= 2;
  }

  private static String folded(String part) {
    return Transliteration.shipped().folded(part);
  }

  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }

  /** Whether the letters are the initials of the name's words. */
  public static boolean isAcronym(String letters, String name) {
    String upper = letters.replace(".", "");
    if (upper.length() < 2 || upper.length() > 7) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(name)) {
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      all.append(Character.toUpperCase(word.charAt(0)));
      if (Character.isUpperCase(word.charAt(0))) {
        capitals.append(word.charAt(0));
      }
    }
    String wanted = upper.toUpperCase(Locale.ROOT);
    return wanted.contentEquals(all) || wanted.contentEquals(capitals);
  }
}
