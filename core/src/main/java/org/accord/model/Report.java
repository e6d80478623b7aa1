package org.accord.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document as published.
 *
 * @param id names it by content
 * @param name the file name as found, or the id a feed gave it
 * @param outlet who published it, null if unknown
 * @param published when, null if unknown
 * @param title its headline where that is kept apart from the text
 * @param url where it was found
 * @param text the untouched text that every offset refers to
 */
public record Report(
    ReportId id,
    String name,
    @Nullable String outlet,
    @Nullable Published published,
    @Nullable String title,
    @Nullable String url,
    String text) {

  /** A report whose id is made from what it says of itself. */
  public static Report of(
      String name,
      @Nullable String outlet,
      @Nullable Published published,
      @Nullable String title,
      @Nullable String url,
      String text) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    String id = Digest.shortOf(base, outlet, published, title, url, Digest.of(text));
    return new Report(new ReportId(id), name, outlet, published, title, url, text);
  }

  public String textDigest() {
    return Digest.of(text);
  }

  /** The outlet, or the file's name where no outlet is known. */
  public String outletOrName() {
    return Optional.ofNullable(outlet).orElse(name);
  }

  /** The words at a span of this report. */
  public String words(Span span) {
    return span.in(text);
  }
}
