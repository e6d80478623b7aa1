package org.accord.grounding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Digest;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Reports read without a model: sentences by full stop and line, no typed spans. */
public final class PlainTexts {

  private static final Pattern END =
      Pattern.compile(
          "\\n+|(?<![\\s.]\\p{Lu}\\.)(?<!\\b[ap]\\.m\\.)(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|No|Inc|Corp|Co|vs)\\.)(?<=[.!?][\"”’']?)\\s+(?=[\"“‘'”(]?[\\p{Lu}\\d])");

  private PlainTexts() {}

  /** A report of that text, published that day. */
  public static ReadReport report(String text, @Nullable String published) {
    Published day = published == null ? null : Published.on(LocalDate.parse(published));
    return report("report.txt", text, day);
  }

  public static ReadReport report(String name, String text, @Nullable Published published) {
    return new ReadReport(Report.of(name, "Paper", published, null, null, text), reading(text));
  }

  private static Reading reading(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      add(text, start, end.start(), sentences);
      start = end.end();
    }
    add(text, start, text.length(), sentences);
    return new Reading(Digest.of(text), sentences, List.of());
  }

  private static void add(String text, int start, int end, List<Sentence> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(sentences.size(), 0, Span.of(from, to), List.of()));
    }
  }
}
