package org.accord.claim.grammar;

import java.util.HashSet;
import java.util.Set;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;

/** The irregular past forms and participles of English verbs: "began", "shot", "withdrawn". */
public final class PastForms {

  private static final Set<String> PLURALS =
      Set.of("child", "person", "life", "wife", "half", "foot", "crisis", "death");
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "left", "cut", "hit", "set", "put", "read", "shot", "lead", "found", "felt", "lost",
          "hurt", "known", "given", "sunk", "held", "led", "split", "spread", "quit", "cost",
          "broken", "stolen", "frozen", "hidden", "made", "built", "based", "born", "bent", "rose",
          "saw");
  private static final Set<String> FORMS = new HashSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(BaseForms.class, "irregular.tsv").rows()) {
      String base = row.get("base");
      for (String form : row.list("forms")) {
        if (!PLURALS.contains(base)
            && !base.endsWith("man")
            && !form.endsWith("ing")
            && !form.endsWith("s")) {
          FORMS.add(form);
        }
      }
    }
  }

  private PastForms() {}

  /** Whether the lower-case word is one and hardly anything else: "met", but not "left", "cut". */
  public static boolean isOnlyPast(String lower) {
    return FORMS.contains(lower) && !AMBIGUOUS.contains(lower);
  }

  /** Whether the word may be one ("left" may also be a noun or an adjective). */
  public static boolean isPast(Word word) {
    return FORMS.contains(word.lower());
  }
}
