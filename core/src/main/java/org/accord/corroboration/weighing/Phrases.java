package org.accord.corroboration.weighing;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/** A table of phrases, to be found anywhere in a text at word boundaries. */
public final class Phrases {

  private static final int TEXTS_KEPT = 50_000;

  private final Sought sought;
  private final Memo<String, Boolean> asked;

  private Phrases(Pattern pattern) {
    this.sought = Sought.of(pattern);
    this.asked = new Memo<>(TEXTS_KEPT, words -> sought.in(plain(words)));
  }

  /** The {@code phrase} column of a table; a trailing {@code *} stands for any ending. */
  public static Phrases load(String table) {
    return load(Phrases.class, table);
  }

  /** The same of a table that stands beside another class. */
  public static Phrases load(Class<?> beside, String table) {
    return new Phrases(
        pattern(RuleTable.load(beside, table).rows().stream().map(r -> r.get("phrase")).toList()));
  }

  /** A few phrases that need no table of their own. */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(pattern(phrases));
  }

  /** Any of the phrases, at word boundaries. */
  public static Pattern pattern(Collection<String> phrases) {
    String any =
        phrases.stream()
            .map(
                p ->
                    p.endsWith("*")
                        ? Pattern.quote(p.substring(0, p.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(p))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
  }

  public boolean in(String words) {
    return asked.of(words);
  }

  /** Where the first phrase begins, or -1. */
  public int at(String words) {
    String lower = plain(words);
    var matcher = sought.pattern().matcher(lower);
    return sought.mayBeIn(lower) && matcher.find() ? matcher.start() : -1;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
