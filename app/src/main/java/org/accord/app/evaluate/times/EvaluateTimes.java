package org.accord.app.evaluate.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.accord.app.evaluate.Predictions;
import org.accord.grounding.moment.MomentFinder;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Finds the times of TimeML documents in their bare text, and tells how good they are. */
public final class EvaluateTimes {

  /** A line break that only wraps a line; it becomes a space, so that no offset moves. */
  private static final Pattern WRAP = Pattern.compile("(?<!\\n)\\n(?!\\s*\\n)");

  private static final int DOCUMENTS_BETWEEN_NOTES = 50;

  private EvaluateTimes() {}

  /**
   * Reads the documents under {@code gold}, writes what is found, and tells {@code out} how good.
   *
   * @param rulesAlone whether what the reader marks is left out, so that only its sentences are
   *     used
   */
  public static TimeScore run(
      Reader reader,
      Path gold,
      Part part,
      boolean rulesAlone,
      @Nullable Path predictions,
      Appendable out)
      throws IOException {
    TimeScore score = new TimeScore();
    List<Path> files = TimeMl.files(gold).stream().filter(f -> part.has(TimeMl.name(f))).toList();
    int number = 0;
    try (Predictions written = Predictions.to(predictions)) {
      for (Path file : files) {
        TimeMl document = TimeMl.read(file);
        List<Moment> moments = moments(reader, document, rulesAlone);
        score.add(document.times(), moments);
        for (Moment moment : moments) {
          written.add(row(document, moment));
        }
        number++;
        if (number % DOCUMENTS_BETWEEN_NOTES == 0) {
          out.append(String.format(Locale.ROOT, "%d of %d documents%n", number, files.size()));
        }
      }
    }
    out.append(String.format(Locale.ROOT, "%d documents%n%s", number, score.lines()));
    return score;
  }

  /** The moments of a document that have a value, in order. */
  private static List<Moment> moments(Reader reader, TimeMl document, boolean rulesAlone) {
    String text = WRAP.matcher(document.text()).replaceAll(" ");
    Reading reading = reader.read(text);
    if (rulesAlone) {
      reading = new Reading(reading.textDigest(), reading.sentences(), List.of());
    }
    Report report = Report.of(document.name(), "TimeML", document.created(), null, null, text);
    return new MomentFinder()
        .find(new ReadReport(report, reading)).stream().filter(m -> m.value() != null).toList();
  }

  private static Map<String, Object> row(TimeMl document, Moment moment) {
    Map<String, Object> row = new LinkedHashMap<>();
    int start = moment.evidence().span().start();
    int end = moment.evidence().span().end();
    row.put("doc", document.name());
    row.put("start", start);
    row.put("end", end);
    row.put("text", document.text().substring(start, end));
    row.put("type", moment.type().name());
    row.put("value", moment.value());
    return row;
  }
}
