package org.accord.corroboration.weighing;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;

/** A table of phrases, to be found anywhere in a text at word boundaries. */
final class Phrases {

  private final Pattern pattern;

  private Phrases(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The {@code phrase} column of a table; a trailing {@code *} stands for any ending. */
  static Phrases load(String table) {
    String any =
        RuleTable.load(Phrases.class, table).rows().stream()
            .map(r -> r.get("phrase"))
            .map(
                p ->
                    p.endsWith("*")
                        ? Pattern.quote(p.substring(0, p.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(p))
            .collect(Collectors.joining("|"));
    return new Phrases(Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})"));
  }

  boolean in(String words) {
    return pattern.matcher(words.toLowerCase(Locale.ROOT).replace('’', '\'')).find();
  }

  /** Where the first phrase begins, or -1. */
  int at(String words) {
    var matcher = pattern.matcher(words.toLowerCase(Locale.ROOT).replace('’', '\''));
    return matcher.find() ? matcher.start() : -1;
  }
}
