package org.accord.operation.phase;

import java.util.Set;
import java.util.TreeSet;
import org.accord.text.RuleTable;

/** Words by which a sentence looks ahead; a table. */
final class Outlook {

  private static final Set<String> AHEAD = load();

  private Outlook() {}

  private static Set<String> load() {
    Set<String> words = new TreeSet<>();
    RuleTable.load(Outlook.class, "outlook.tsv").rows().forEach(r -> words.addAll(r.list("words")));
    return words;
  }

  static boolean isAhead(String lower) {
    return AHEAD.contains(lower);
  }
}
