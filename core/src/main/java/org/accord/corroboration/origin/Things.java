package org.accord.corroboration.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/** Tells of a name that it means a thing or an hour, which says nothing to anybody. */
final class Things {

  private static final Set<String> NOUNS = new HashSet<>();

  /** Where what is told more of the head of a name begins. */
  private static final Pattern MORE =
      Pattern.compile("(?i) (?:of|in|at|to|from|with|who|that|which)\\b.*$");

  /** The same where it begins with a participle: "photo captured", "foam coming". */
  private static final Pattern DONE = Pattern.compile(" (?:\\p{Ll}+ing|\\p{Ll}{2,}ed)\\b.*$");

  static {
    RuleTable.load(Things.class, "voiceless.tsv").rows().forEach(r -> NOUNS.add(r.get("noun")));
  }

  private Things() {}

  static boolean isOne(String name) {
    String head = MORE.matcher(name).replaceFirst("");
    return name.codePoints().filter(Character::isUpperCase).count() <= 1
        && (endsSo(head) || endsSo(DONE.matcher(head).replaceFirst("")));
  }

  private static boolean endsSo(String head) {
    List<String> words = Stems.words(head);
    return !words.isEmpty() && NOUNS.contains(words.get(words.size() - 1));
  }
}
