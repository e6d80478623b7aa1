package org.accord.app.export;

import java.util.Locale;
import java.util.function.Function;
import org.accord.model.Case;

/** A form in which a case can be written for other programs. */
public enum ExportForm {
  JSON("application/json", "json", JsonExport::of),
  CSV("text/csv", "csv", CsvExport::of),
  HXL("text/csv", "hxl.csv", HxlExport::of),
  GEOJSON("application/geo+json", "geojson", GeoJsonExport::of),
  PLOVER("application/x-ndjson", "plover.jsonl", PloverExport::of),
  POLECAT("text/tab-separated-values", "polecat.tsv", PolecatExport::of),
  PROV("application/ld+json", "prov.jsonld", ProvExport::of),
  CLAIMS("application/ld+json", "claims.jsonld", SchemaOrgExport::of),
  MD("text/markdown", "md", MarkdownExport::of);

  private final String mediaType;
  private final String ending;
  private final Function<Case, String> writer;

  ExportForm(String mediaType, String ending, Function<Case, String> writer) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.writer = writer;
  }

  /** The case in this form, always the same for the same case. */
  public String of(Case made) {
    return writer.apply(made);
  }

  public String mediaType() {
    return mediaType;
  }

  /** What a file of this form ends in, without the point before it. */
  public String ending() {
    return ending;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
