package org.accord.corroboration.weighing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.accord.text.Memo;

/** The years that a text names, looked for once in each of the last texts. */
final class Years {

  private static final Pattern A_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final int TEXTS_KEPT = 50_000;
  private static final Memo<String, List<String>> FOUND =
      new Memo<>(
          TEXTS_KEPT, text -> A_YEAR.matcher(text).results().map(MatchResult::group).toList());

  private Years() {}

  static List<String> in(String text) {
    return FOUND.of(text);
  }
}
