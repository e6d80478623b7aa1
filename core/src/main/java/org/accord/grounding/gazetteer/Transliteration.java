package org.accord.grounding.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.text.Memo;
import org.accord.text.RuleTable;

/**
 * Brings the spellings of a name to one form: plain, folded and skeleton.
 *
 * <p>The rules are {@code transliteration.tsv}, beside this class; {@link package-info the package}
 * shows the forms.
 */
public final class Transliteration {

  private static final int NAMES_KEPT = 20_000;
  private static final Transliteration SHIPPED = new Transliteration("transliteration.tsv");
  private static final Set<Integer> APOSTROPHES =
      Set.of((int) '\'', (int) '`', 0x2018, 0x2019, 0x201B, 0x02BB, 0x02BC, 0x02BE, 0x02BF, 0xB4);

  private final Map<Character, String> letters = new HashMap<>();
  private final Set<String> articles = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();
  private final List<Rewrite> rewrites = new ArrayList<>();
  private final Map<Character, Character> bones = new HashMap<>();
  private final Set<String> alike = new HashSet<>();
  private final Memo<String, String> folded = new Memo<>(NAMES_KEPT, this::fold);
  private final Memo<String, String> plain = new Memo<>(NAMES_KEPT, this::makePlain);

  private record Rewrite(String where, String from, String to) {
    String apply(String word) {
      return switch (where) {
        case "start" -> word.startsWith(from) ? to + word.substring(from.length()) : word;
        case "end" ->
            word.length() > from.length() && word.endsWith(from)
                ? word.substring(0, word.length() - from.length()) + to
                : word;
        default -> word.replace(from, to);
      };
    }
  }

  private Transliteration(String table) {
    for (RuleTable.Row row : RuleTable.load(Transliteration.class, table).rows()) {
      String from = row.get("from");
      String to = row.get("to");
      switch (row.get("where")) {
        case "letter" -> letters.put(from.charAt(0), to);
        case "article" -> articles.add(from);
        case "word" -> words.put(from, to);
        case "start", "any", "end" -> rewrites.add(new Rewrite(row.get("where"), from, to));
        case "skeleton" -> bones.put(from.charAt(0), to.charAt(0));
        case "alike" -> {
          alike.add(from + to);
          alike.add(to + from);
        }
        default ->
            throw new IllegalArgumentException(
                table + ":" + row.line() + " has the place '" + row.get("where") + "'");
      }
    }
  }

  /** The rules that come with Accord. */
  public static Transliteration shipped() {
    return SHIPPED;
  }

  /** Small letters, digits and single spaces; letters of other scripts fall away. */
  public String plain(String name) {
    return plain.of(name);
  }

  private String makePlain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    boolean gap = false;
    String decomposed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String lower = decomposed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean kept = c < 128 ? Character.isLetterOrDigit(c) : letters.containsKey(c);
      if (!kept) {
        gap |= !APOSTROPHES.contains((int) c) && Character.getType(c) != Character.NON_SPACING_MARK;
        continue;
      }
      if (gap && !plain.isEmpty()) {
        plain.append(' ');
      }
      gap = false;
      if (c < 128) {
        plain.append(c);
      } else {
        plain.append(letters.get(c));
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** The form in which transliterations of one name mostly agree; of a plain form. */
  public String folded(String plain) {
    return folded.of(plain);
  }

  private String fold(String plain) {
    String[] parts = plain.split(" ", -1);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < parts.length; i++) {
      if (i + 1 < parts.length && articles.contains(parts[i])) {
        continue;
      }
      String word = words.getOrDefault(parts[i], parts[i]);
      for (Rewrite rewrite : rewrites) {
        word = rewrite.apply(word);
      }
      for (int k = 0; k < word.length(); k++) {
        char c = word.charAt(k);
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != c || c <= '9') {
          folded.append(c);
        }
      }
    }
    return folded.toString();
  }

  /** The consonants of a folded form; {@code _} where it has none. */
  public String skeleton(String folded) {
    StringBuilder skeleton = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isVowel(c)) {
        skeleton.append(bones.getOrDefault(c, c).charValue());
      }
    }
    return skeleton.isEmpty() ? "_" : skeleton.toString();
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  /**
   * How far two folded forms are apart: 1 for a consonant put in, left out or exchanged, one half
   * for a vowel or for consonants that are alike.
   */
  public double distance(String one, String other) {
    double[] row = new double[other.length() + 1];
    for (int j = 1; j < row.length; j++) {
      row[j] = row[j - 1] + weight(other.charAt(j - 1));
    }
    for (int i = 0; i < one.length(); i++) {
      double diagonal = row[0];
      row[0] += weight(one.charAt(i));
      for (int j = 1; j < row.length; j++) {
        double exchanged = diagonal + exchange(one.charAt(i), other.charAt(j - 1));
        diagonal = row[j];
        row[j] =
            Math.min(
                exchanged,
                Math.min(row[j] + weight(one.charAt(i)), row[j - 1] + weight(other.charAt(j - 1))));
      }
    }
    return row[other.length()];
  }

  private static double weight(char c) {
    return isVowel(c) ? 0.5 : 1;
  }

  private double exchange(char a, char b) {
    if (a == b) {
      return 0;
    }
    return alike.contains("" + a + b) ? 0.5 : 1;
  }
}
