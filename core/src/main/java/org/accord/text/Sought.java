package org.accord.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that passes over every text at once that lacks the words a match must have.
 *
 * <p>It finds what the pattern finds; it only saves time, where many patterns are sought in many
 * texts and most are in none. The words are read off the pattern itself ({@link RequiredWords}).
 */
public final class Sought {

  private static final int TEXTS_KEPT = 50_000;

  private final Pattern pattern;
  private final boolean small;
  private final List<String> words;
  private final @Nullable Memo<String, Boolean> asked;

  private Sought(Pattern pattern, boolean remembers) {
    this.pattern = pattern;
    RequiredWords required = RequiredWords.of(pattern);
    this.small = required.small();
    this.words = required.words();
    this.asked = remembers ? new Memo<>(TEXTS_KEPT, this::find) : null;
  }

  public static Sought of(Pattern pattern) {
    return new Sought(pattern, false);
  }

  public static Sought of(String pattern) {
    return new Sought(Pattern.compile(pattern), false);
  }

  /** The same that remembers in which texts it was; for those that are asked about again. */
  public static Sought remembering(Pattern pattern) {
    return new Sought(pattern, true);
  }

  public static Sought remembering(String pattern) {
    return remembering(Pattern.compile(pattern));
  }

  public Pattern pattern() {
    return pattern;
  }

  /** Whether any of the patterns is found anywhere in the text. */
  public static boolean anyIn(List<Sought> patterns, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (Sought sought : patterns) {
      if (sought.mayBeIn(text, small) && sought.pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern is found anywhere in the text. */
  public boolean in(String text) {
    return asked == null ? find(text) : asked.of(text);
  }

  private boolean find(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** False only where the pattern is surely not in the text. */
  public boolean mayBeIn(String text) {
    return words.isEmpty() || mayBeIn(text, small ? text.toLowerCase(Locale.ROOT) : text);
  }

  private boolean mayBeIn(String text, String inSmall) {
    if (words.isEmpty()) {
      return true;
    }
    String where = small ? inSmall : text;
    for (String word : words) {
      if (where.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
