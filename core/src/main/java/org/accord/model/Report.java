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
 * @param publishedAs the words that tell when, where they are numbers whose order must be known
 *     from other reports ({@link NumberedDay}); null for all others
 * @param title its headline where that is kept apart from the text
 * @param url where it was found
 * @param text the untouched text that every offset refers to
 */
public record Report(
    ReportId id,
    String name,
    @Nullable String outlet,
    @Nullable Published published,
    @Nullable String publishedAs,
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
    return of(name, outlet, published, null, title, url, text);
  }

  /** The same for one whose time of publication is written in numbers. */
  public static Report of(
      String name,
      @Nullable String outlet,
      @Nullable Published published,
      @Nullable String publishedAs,
      @Nullable String title,
      @Nullable String url,
      String text) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    Object when = published == null ? publishedAs : published;
    String id = Digest.shortOf(base, outlet, when, title, url, Digest.of(text));
    return new Report(new ReportId(id), name, outlet, published, publishedAs, title, url, text);
  }

  /** This report, known to be published then; it keeps its id. */
  public Report publishedOn(Published when) {
    return new Report(id, name, outlet, when, publishedAs, title, url, text);
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
