package org.accord.corroboration.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/** Whether of two sentences the one tells an act and the other what undoes it. */
final class Contraries {

  private record Pair(Sought one, Sought other) {}

  private static final List<Pair> PAIRS =
      RuleTable.load(Contraries.class, "contraries.tsv").rows().stream()
          .map(r -> new Pair(any(r.list("one")), any(r.list("other"))))
          .toList();

  private static final int WORDS_KEPT = 20_000;
  private static final Memo<String, Told> TOLD = new Memo<>(WORDS_KEPT, Told::in);

  private Contraries() {}

  private static Sought any(List<String> phrases) {
    return Sought.of(
        "(?<!\\p{L})"
            + phrases.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
            + "(?!\\p{L})");
  }

  /** Of which pairs a sentence tells only the one act, and of which only the other. */
  private record Told(BitSet one, BitSet other) {

    static Told in(String words) {
      String lower = words.toLowerCase(Locale.ROOT);
      BitSet one = new BitSet();
      BitSet other = new BitSet();
      for (int i = 0; i < PAIRS.size(); i++) {
        boolean tellsOne = PAIRS.get(i).one.in(lower);
        boolean tellsOther = PAIRS.get(i).other.in(lower);
        one.set(i, tellsOne && !tellsOther);
        other.set(i, tellsOther && !tellsOne);
      }
      return new Told(one, other);
    }

    boolean undoneBy(Told again) {
      return one.intersects(again.other) || other.intersects(again.one);
    }
  }

  static boolean are(String left, String right) {
    return TOLD.of(left).undoneBy(TOLD.of(right));
  }
}
