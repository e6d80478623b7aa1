package org.accord.corroboration.origin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/** Tells of an unnamed speaker whether his office is to speak for a body. */
final class Offices {

  private static final Set<String> NOUNS =
      RuleTable.load(Offices.class, "speaking-offices.tsv").rows().stream()
          .map(r -> r.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  /** Where what is told more of the head of a name begins. */
  private static final Pattern MORE =
      Pattern.compile("(?i) (?:of|in|at|to|for|from|with|on|who|that|which)\\b.*$");

  private Offices() {}

  static boolean speaksFor(String name) {
    List<String> words = Stems.words(MORE.matcher(name).replaceFirst(""));
    return !words.isEmpty() && NOUNS.contains(words.get(words.size() - 1));
  }
}
