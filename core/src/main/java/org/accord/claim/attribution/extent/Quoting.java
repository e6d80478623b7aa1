package org.accord.claim.attribution.extent;

import static org.accord.text.WordClasses.is;

import java.util.List;
import org.accord.model.Span;
import org.accord.model.claim.Quotation;
import org.accord.text.Word;
import org.accord.text.Words;

/** Whether a content stands in the source's own words: by its marks, or by its first person. */
public final class Quoting {

  private final Words words;
  private final List<Quoted> quotes;

  public Quoting(Words words, List<Quoted> quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  public Quotation of(List<Span> content, List<Span> cue, boolean signed) {
    List<Quoted> own =
        quotes.stream().filter(q -> cue.stream().noneMatch(c -> q.span().contains(c))).toList();
    boolean inside = own.size() < quotes.size();
    int all = 0;
    int marked = 0;
    boolean firstPerson = false;
    for (Span piece : content) {
      for (Word word : words.in(piece)) {
        if (!word.isWord() && !word.is("'s")) {
          continue;
        }
        all++;
        if (own.stream().anyMatch(q -> q.span().contains(word.span()))) {
          marked++;
        }
        firstPerson |= is("first-person", word) && !word.text().equals("US");
      }
    }
    if (signed || all > 0 && marked * 20 >= all * 19) {
      return Quotation.DIRECT;
    }
    if (marked > 0) {
      return Quotation.MIXED;
    }
    return firstPerson && !inside && all >= 4 ? Quotation.DIRECT : Quotation.INDIRECT;
  }
}
