package org.accord.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Digest;
import org.accord.model.Span;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;

/** A reader that cuts sentences and marks nothing, to try the rules alone. */
public final class PlainReader implements Reader {

  private static final Pattern END =
      Pattern.compile(
          "(?<![\\s(](?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|No|St|Nov|Dec|Oct|Sept|Aug|Jan|Feb|[A-Z]|[A-Z]\\.[A-Z]))[.!?]+[\"”’']*(?=\\s+[\"“‘'”\\p{Lu}\\d])");

  @Override
  public String version() {
    return "plain";
  }

  @Override
  public Reading read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int from = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      int start = from;
      Matcher matcher = END.matcher(line);
      int at = 0;
      while (matcher.find()) {
        add(sentences, text, start + at, start + matcher.end(), paragraph);
        at = matcher.end();
      }
      add(sentences, text, start + at, start + line.length(), paragraph);
      paragraph++;
      from += line.length();
    }
    return new Reading(Digest.of(text), sentences, List.of());
  }

  private static void add(List<Sentence> sentences, String text, int from, int to, int paragraph) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(sentences.size(), paragraph, Span.of(start, end), List.of()));
    }
  }
}
