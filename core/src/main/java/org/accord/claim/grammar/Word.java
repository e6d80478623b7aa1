package org.accord.claim.grammar;

import java.util.Locale;
import java.util.Set;
import org.accord.model.Span;
import org.accord.text.BaseForms;
import org.accord.text.Memo;

/**
 * One token of a sentence with the base forms it may come from.
 *
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 */
public record Word(Span span, String text, String lower, Set<String> bases) {

  private static final int WORDS_KEPT = 50_000;
  private static final Memo<String, Form> FORMS = new Memo<>(WORDS_KEPT, Form::of);

  public static Word of(Span span, String text) {
    Form form = FORMS.of(text);
    return new Word(span, form.text, form.lower, form.bases);
  }

  private record Form(String text, String lower, Set<String> bases) {

    static Form of(String text) {
      String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('`', '\'');
      return new Form(text, lower, BaseForms.of(text));
    }
  }

  public boolean isA(String base) {
    return lower.equals(base) || bases.contains(base);
  }

  public boolean isOne(Set<String> words) {
    return words.contains(lower);
  }

  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is written as a past form or participle of {@code base}. */
  public boolean isPast(String base) {
    return !lower.equals(base)
        && !endsIn("ing")
        && !lower.equals(base + "s")
        && !lower.equals(base + "es")
        && !(base.endsWith("y") && lower.equals(base.substring(0, base.length() - 1) + "ies"));
  }

  public boolean endsIn(String ending) {
    return lower.length() > ending.length() + 1 && lower.endsWith(ending);
  }
}
