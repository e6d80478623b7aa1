package org.accord.ingest;

import org.accord.model.Published;
import org.accord.model.Report;
import org.jspecify.annotations.Nullable;

/** Who published a report, when, under which title and address, as far as one origin tells. */
record Particulars(
    @Nullable String outlet,
    @Nullable Published published,
    @Nullable String title,
    @Nullable String url) {

  static final Particulars NONE = new Particulars(null, null, null, null);

  Particulars {
    outlet = filled(outlet);
    title = filled(title);
    url = filled(url);
  }

  /** These, with the gaps filled from {@code next}. */
  Particulars or(Particulars next) {
    return new Particulars(
        outlet != null ? outlet : next.outlet,
        published != null ? published : next.published,
        title != null ? title : next.title,
        url != null ? url : next.url);
  }

  Report report(String name, String text) {
    return Report.of(name, outlet, published, title, url, text);
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip().replaceAll("\\s+", " ");
  }
}
