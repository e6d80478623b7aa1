package org.accord.grounding.quantity;

import java.time.LocalDate;
import java.util.List;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a report has told so far that its counts take up without saying it again.
 *
 * @param published its own day, null if unknown
 * @param day the day told last, not after its own; its own before any is told
 * @param evacuation whether it tells of an evacuation, so that those who left were evacuated
 * @param siege whether it tells of people shut in, so that those who remain are trapped
 */
record Story(
    @Nullable LocalDate published, @Nullable LocalDate day, boolean evacuation, boolean siege) {

  static Story of(ReadReport report) {
    Published published = report.report().published();
    LocalDate day = published == null ? null : published.day();
    String text = report.text();
    return new Story(
        day,
        day,
        text.contains("evacuat"),
        text.contains("besieg") || text.contains("siege") || text.contains("trapped"));
  }

  /** The story once a sentence with those moments is told too. */
  Story after(List<Moment> moments) {
    LocalDate last = day;
    for (Moment moment : moments) {
      LocalDate from = moment.from();
      if (from != null
          && from.equals(moment.to())
          && published != null
          && !from.isAfter(published)) {
        last = from;
      }
    }
    return new Story(published, last, evacuation, siege);
  }

  /** The count in the words of the story. */
  Counted told(Counted counted) {
    String what = counted.counted();
    if (what == null || !counted.unit().matches("person|patient")) {
      return counted;
    }
    if (evacuation && what.matches("left|arrived")) {
      return counted.as("evacuated");
    }
    return siege && what.equals("remaining") ? counted.as("trapped") : counted;
  }
}
