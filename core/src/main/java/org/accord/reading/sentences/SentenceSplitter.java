package org.accord.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;

/** Text in, sentences with their paragraphs and tokens out; every offset into the text as it is. */
public final class SentenceSplitter {

  private SentenceSplitter() {}

  /** The sentences of the whole text. */
  public static List<Sentence> split(String text) {
    return split(text, text.length());
  }

  /** The sentences of the first {@code end} characters. */
  public static List<Sentence> split(String text, int end) {
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Span paragraph : Paragraphs.of(text, end)) {
      for (Span span : SentenceEnds.of(text, paragraph)) {
        sentences.add(new Sentence(sentences.size(), number, span, Tokenizer.tokens(text, span)));
      }
      number++;
    }
    return sentences;
  }
}
