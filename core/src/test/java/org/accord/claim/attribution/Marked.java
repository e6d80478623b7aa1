package org.accord.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;

/** Builds read reports from texts in which spans are marked: {@code [[source:Rebels]] ...}. */
public final class Marked {

  private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+):(.*?)]]", Pattern.DOTALL);

  private Marked() {}

  public static ReadReport report(String marked) {
    return report("a.txt", "Daily Gull", marked);
  }

  public static ReadReport report(String name, String outlet, String marked) {
    StringBuilder text = new StringBuilder();
    List<TypedSpan> spans = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      SpanType type = SpanType.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      spans.add(new TypedSpan(type, Span.of(start, text.length())));
      from = matcher.end();
    }
    text.append(marked.substring(from));
    Report report = Report.of(name, outlet, null, null, null, text.toString());
    Reading plain = new PlainReader().read(report.text());
    return new ReadReport(report, new Reading(plain.textDigest(), plain.sentences(), spans));
  }
}
