package org.accord.corroboration.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;

/** Whether of two sentences the one tells an act and the other what undoes it. */
final class Contraries {

  private record Pair(Pattern one, Pattern other) {}

  private static final List<Pair> PAIRS =
      RuleTable.load(Contraries.class, "contraries.tsv").rows().stream()
          .map(r -> new Pair(any(r.list("one")), any(r.list("other"))))
          .toList();

  private Contraries() {}

  private static Pattern any(List<String> phrases) {
    return Pattern.compile(
        "(?<!\\p{L})"
            + phrases.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
            + "(?!\\p{L})");
  }

  static boolean are(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    return PAIRS.stream().anyMatch(p -> tell(p, a, b) || tell(p, b, a));
  }

  private static boolean tell(Pair pair, String one, String other) {
    return only(pair.one, pair.other, one) && only(pair.other, pair.one, other);
  }

  private static boolean only(Pattern told, Pattern untold, String words) {
    return told.matcher(words).find() && !untold.matcher(words).find();
  }
}
