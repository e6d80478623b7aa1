package org.accord.grounding.moment;

import java.util.regex.Pattern;
import org.accord.model.Span;

/**
 * Days of what another act answers: in "the strike was a response to the raid on Tuesday" Tuesday
 * is not the day of the strike, nor of what is told next. After a verb ("retaliated for the raid on
 * Tuesday"), and in what begins a sentence, it may be either's.
 */
public final class Answered {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?<!(?-i:In) )(?:responses?|retaliations?|reprisals?|revenge|reactions?)\\s+(?:to|for|against)\\s[^,;:.]{0,120}$");

  private static final int REACH = 160;

  private Answered() {}

  /** Whether a phrase that tells when stands in what is answered. */
  public static boolean isIn(String text, Span phrase) {
    return BEFORE
        .matcher(text.substring(Math.max(0, phrase.start() - REACH), phrase.start()))
        .find();
  }
}
