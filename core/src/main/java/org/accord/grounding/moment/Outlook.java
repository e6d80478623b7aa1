package org.accord.grounding.moment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.grounding.number.Word;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a moment whether its clause looks ahead. */
final class Outlook {

  private static final int BEFORE = 14;
  private static final int AFTER = 8;
  private static final Map<String, Boolean> AHEAD = new TreeMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Outlook.class, "outlook.tsv").rows()) {
      AHEAD.put(row.get("cue"), row.get("outlook").equals("ahead"));
    }
  }

  private Outlook() {}

  /** The nearest cue before the moment decides, then the nearest after it; with none it is back. */
  static boolean ahead(List<Word> words, int start, int end) {
    int first = 0;
    while (first < words.size() && words.get(first).span().start() < start) {
      first++;
    }
    for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
      if (endsClause(words.get(i))) {
        break;
      }
      Boolean ahead = cue(words, i);
      if (ahead != null) {
        return ahead;
      }
    }
    int after = first;
    while (after < words.size() && words.get(after).span().start() < end) {
      after++;
    }
    for (int i = after; i < Math.min(words.size(), after + AFTER); i++) {
      if (endsClause(words.get(i))) {
        break;
      }
      Boolean ahead = cue(words, i);
      if (ahead != null) {
        return ahead;
      }
    }
    return false;
  }

  private static boolean endsClause(Word word) {
    return word.is(";") || word.is("“") || word.is("\"") || word.is("—");
  }

  private static @Nullable Boolean cue(List<Word> words, int i) {
    String word = words.get(i).lower();
    if (i > 0 && (words.get(i - 1).is("had") || i > 1 && words.get(i - 2).is("had"))) {
      return false;
    }
    if (i + 1 < words.size()) {
      Boolean phrase = AHEAD.get(word + " " + words.get(i + 1).lower());
      if (phrase != null) {
        return phrase;
      }
    }
    Boolean single = AHEAD.get(word);
    return single != null
        ? single
        : !(i > 0 && words.get(i - 1).is("be")) && isPast(words.get(i)) ? Boolean.FALSE : null;
  }

  /** A past form: "-ed", or an irregular form that is not its own base. */
  private static boolean isPast(Word found) {
    String word = found.lower();
    if (found.isCapitalised()) {
      return false;
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return true;
    }
    List<String> forms = List.copyOf(BaseForms.of(word));
    return forms.size() > 1
        && !word.endsWith("s")
        && !word.endsWith("ing")
        && word.length() > 3
        && Character.isLetter(word.charAt(0))
        && irregular(word, forms.get(1));
  }

  private static boolean irregular(String word, String base) {
    return !word.startsWith(base) && !base.startsWith(word);
  }
}
