package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.accord.grounding.PlainTexts;
import org.accord.model.Span;
import org.accord.text.Words;

/** Words of a text, and a draft of an attribution by the words of its parts. */
final class Drafted {

  private Drafted() {}

  static Words words(String text) {
    return Words.of(PlainTexts.report(text, null));
  }

  static Draft draft(String text, String source, String cue, String content) {
    Draft draft = new Draft();
    draft.source.add(span(text, source));
    draft.cue.add(span(text, cue));
    draft.content.add(span(text, content));
    return draft;
  }

  static Span span(String text, String part) {
    int start = text.indexOf(part);
    assertThat(start).as(part).isNotNegative();
    return Span.of(start, start + part.length());
  }
}
