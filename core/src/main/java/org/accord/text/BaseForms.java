package org.accord.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Base forms that an English word may be an inflection of.
 *
 * <p>Meant for looking words up in a table: it proposes every form that the word could come from
 * ("halted": halted, halt, halte) and leaves it to the table which one exists. Irregular verbs and
 * plurals are data.
 */
public final class BaseForms {

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(BaseForms.class, "irregular.tsv").rows()) {
      for (String form : row.list("forms")) {
        IRREGULAR.putIfAbsent(form, row.get("base"));
      }
    }
  }

  private static final int WORDS_KEPT = 50_000;
  private static final Memo<String, Set<String>> FORMS = new Memo<>(WORDS_KEPT, BaseForms::make);

  private BaseForms() {}

  /** Candidates in order of likelihood, lower case; the word itself is always the first. */
  public static Set<String> of(String word) {
    return FORMS.of(word);
  }

  private static Set<String> make(String word) {
    String w = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (w.endsWith("'s") || w.endsWith("s'")) {
      w = w.substring(0, w.lastIndexOf('\''));
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(w);
    String irregular = IRREGULAR.get(w);
    if (irregular != null) {
      forms.add(irregular);
    }
    strip(forms, w, "ies", "y");
    strip(forms, w, "ied", "y");
    strip(forms, w, "es", "");
    strip(forms, w, "s", "");
    for (String ending : new String[] {"ed", "ing"}) {
      if (w.endsWith(ending) && w.length() > ending.length() + 2) {
        String stem = w.substring(0, w.length() - ending.length());
        int n = stem.length();
        if (stem.charAt(n - 1) == stem.charAt(n - 2)) {
          forms.add(stem.substring(0, n - 1));
        }
        forms.add(stem);
        forms.add(stem + "e");
      }
    }
    return Collections.unmodifiableSet(forms);
  }

  private static void strip(Set<String> forms, String word, String ending, String instead) {
    if (word.endsWith(ending) && word.length() > ending.length() + 1 && !word.endsWith("ss")) {
      forms.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }
}
