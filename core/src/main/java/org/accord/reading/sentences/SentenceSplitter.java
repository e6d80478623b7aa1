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
    List<Span> paragraphs = Paragraphs.of(text, end);
    List<Span> spans = new ArrayList<>();
    paragraphs.forEach(p -> spans.addAll(SentenceEnds.of(text, p)));
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Span span : RunningHeads.cut(text, spans)) {
      while (span.start() >= paragraphs.get(number).end()) {
        number++;
      }
      sentences.add(new Sentence(sentences.size(), number, span, Tokenizer.tokens(text, span)));
    }
    return sentences;
  }
}
