package org.accord.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern that passes over every text at once that lacks the words a match must have.
 *
 * <p>It finds what the pattern finds; it only saves time, where many patterns are sought in many
 * texts and most are in none. The words are read off the pattern itself ({@link RequiredWords}).
 */
public final class Sought {

  private final Pattern pattern;
  private final boolean small;
  private final List<String> words;

  private Sought(Pattern pattern) {
    this.pattern = pattern;
    RequiredWords required = RequiredWords.of(pattern);
    this.small = required.small();
    this.words = required.words();
  }

  public static Sought of(Pattern pattern) {
    return new Sought(pattern);
  }

  public static Sought of(String pattern) {
    return new Sought(Pattern.compile(pattern));
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
