package org.accord.grounding.moment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.grounding.number.Word;
import org.accord.model.Span;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a moment whether its clause looks ahead. */
final class Outlook {

  private static final Set<String> BEFORE_PARTICIPLES =
      Set.of("be", "the", "a", "an", "his", "her", "their", "its");

  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  /** How many words in brackets or marks are passed over. */
  private static final int ASIDE = 5;

  private static final Map<String, Boolean> AHEAD = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Outlook.class, "outlook.tsv").rows()) {
      AHEAD.put(row.get("cue"), row.get("outlook").equals("ahead"));
    }
  }

  private Outlook() {}

  /**
   * Whether the clause looks ahead: a past verb right after the moment says no; else the nearest
   * cue before it decides, then the nearest after it; with none it looks back.
   */
  static boolean ahead(List<Word> words, Span moment) {
    int first = Word.firstFrom(words, moment.start());
    int after = Word.firstFrom(words, moment.end());
    if (after < words.size() && first > 0 && isPast(words.get(after)) && !isBy(words, after + 1)) {
      return false;
    }
    if (first > 0 && words.get(first - 1).is("for") && !isPossessive(words, first, after)) {
      return true;
    }
    int left = BEFORE;
    for (int i = first - 1; i >= 0 && left > 0; i--) {
      i = beforeAside(words, i);
      if (i < 0 || endsClause(words.get(i))) {
        break;
      }
      left -= words.get(i).isWord() ? 1 : 0;
      Boolean ahead = cue(words, i);
      if (ahead != null && !(words.get(i).is("until") && pastFollows(words, after))) {
        return ahead;
      }
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

  /** "responsibility for Sunday's attack": of what has been. */
  private static boolean isPossessive(List<Word> words, int from, int to) {
    for (int i = from; i <= to && i < words.size(); i++) {
      if (words.get(i).lower().matches(".*['’]s?|s['’]")) {
        return true;
      }
    }
    return false;
  }

  /** "a vote on Friday backed by": a participle, not a verb. */
  private static boolean isBy(List<Word> words, int at) {
    return at < words.size() && words.get(at).is("by");
  }

  /** "Until Thursday, they had not". */
  private static boolean pastFollows(List<Word> words, int after) {
    for (int i = after; i < Math.min(words.size(), after + AFTER); i++) {
      if (words.get(i).lower().matches("had|was|were|did|didn't|hadn't|wasn't|weren't")) {
        return true;
      }
    }
    return false;
  }

  /** The word before a short aside that ends at that one: {@code (125 miles)}, {@code "mile"}. */
  private static int beforeAside(List<Word> words, int end) {
    Word last = words.get(end);
    boolean aside = last.is(")") || last.is("”") || last.is("\"");
    for (int i = end - 1; aside && i >= Math.max(0, end - ASIDE); i--) {
      Word word = words.get(i);
      if (last.is(")") ? word.is("(") : word.is("“") || word.is("\"")) {
        return i - 1;
      }
    }
    return end;
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
        : !followsArticle(words, i) && isPast(words.get(i)) ? Boolean.FALSE : null;
  }

  /** "the wounded", "an agreed plan", "be moved": no past verb. */
  private static boolean followsArticle(List<Word> words, int i) {
    return i > 0 && BEFORE_PARTICIPLES.contains(words.get(i - 1).lower());
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
        && word.length() > 2
        && Character.isLetter(word.charAt(0))
        && irregular(word, forms.get(1));
  }

  private static boolean irregular(String word, String base) {
    return !word.startsWith(base) && !base.startsWith(word);
  }
}
