package org.accord.ingest.form;

import org.accord.ingest.dates.Dating;
import org.accord.model.Report;
import org.accord.text.Blanks;
import org.jspecify.annotations.Nullable;

/** Who published a report, when, under which title and address, as far as one origin tells. */
public record Particulars(
    @Nullable String outlet,
    @Nullable Dating dating,
    @Nullable String title,
    @Nullable String url) {

  public static final Particulars NONE = new Particulars(null, null, null, null);

  public Particulars {
    outlet = filled(outlet);
    title = filled(title);
    url = filled(url);
  }

  /** These, with the gaps filled from {@code next}. */
  public Particulars or(Particulars next) {
    return new Particulars(
        outlet != null ? outlet : next.outlet,
        Dating.better(dating, next.dating),
        title != null ? title : next.title,
        url != null ? url : next.url);
  }

  public Report report(String name, String text) {
    return dating == null
        ? Report.of(name, outlet, null, title, url, text)
        : Report.of(name, outlet, dating.published(), dating.numbers(), title, url, text);
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : Blanks.joined(value.strip());
  }
}
