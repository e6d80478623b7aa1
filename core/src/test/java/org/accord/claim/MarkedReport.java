package org.accord.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;

/**
 * A report written for a test, with its spans marked by hand: {@code [[place:Lyon]] is calm.} Marks
 * may nest. A sentence ends at a full stop, question or exclamation mark followed by a space, and
 * at a line's end.
 */
public final class MarkedReport {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}|\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}\\p{M}\\d]*(?:[-'’`](?=\\p{L})[\\p{L}\\p{M}]+)*|[^\\s]");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\S[^\\n]*?(?:(?<!\\b(?:Mr|Dr|Gen|No|St|U\\.S|U\\.N))[.?!][\"”’]?(?=\\s|$)|(?=\\n|$))");

  private MarkedReport() {}

  /** A report of 7 March 2025 (a Friday). */
  public static ReadReport of(String marked) {
    return of("test.txt", "2025-03-07", marked);
  }

  public static ReadReport of(String name, String published, String marked) {
    StringBuilder text = new StringBuilder();
    List<TypedSpan> spans = new ArrayList<>();
    Deque<Object[]> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[[", i)) {
        int colon = marked.indexOf(':', i);
        SpanType type = SpanType.valueOf(marked.substring(i + 2, colon).toUpperCase(Locale.ROOT));
        open.push(new Object[] {type, text.length()});
        i = colon;
      } else if (marked.startsWith("]]", i) && !open.isEmpty()) {
        Object[] mark = open.pop();
        spans.add(new TypedSpan((SpanType) mark[0], Span.of((Integer) mark[1], text.length())));
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    spans.sort(Comparator.naturalOrder());
    Report report =
        Report.of(
            name, "Test", Published.parse(published).orElseThrow(), null, null, text.toString());
    return new ReadReport(
        report, new Reading(report.textDigest(), sentences(report.text()), spans));
  }

  /** The first occurrence of {@code words} in the report. */
  public static Span at(ReadReport report, String words) {
    int start = report.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("No '" + words + "' in: " + report.text());
    }
    return Span.of(start, start + words.length());
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    int paragraph = 0;
    int last = 0;
    while (m.find()) {
      if (text.substring(last, m.start()).contains("\n")) {
        paragraph++;
      }
      last = m.end();
      List<Span> tokens = new ArrayList<>();
      Matcher t = TOKEN.matcher(text).region(m.start(), m.end());
      while (t.find()) {
        tokens.add(Span.of(t.start(), t.end()));
      }
      sentences.add(new Sentence(sentences.size(), paragraph, Span.of(m.start(), m.end()), tokens));
    }
    return sentences;
  }
}
