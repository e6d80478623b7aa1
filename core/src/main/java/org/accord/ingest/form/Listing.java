package org.accord.ingest.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.ingest.bytes.Bytes;
import org.accord.ingest.bytes.Refusal;
import org.accord.ingest.bytes.TextDecoder;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.dates.PublishedForms;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A {@code reports.csv}: what is known of the files beside and below it.
 *
 * <p>Columns {@code file,outlet,published[,title,url]}, in any order; {@code file} is the path from
 * the listing's folder.
 */
public record Listing(Map<String, Particulars> files) {

  public static final String NAME = "reports.csv";
  public static final Listing NONE = new Listing(Map.of());

  private static final CSVFormat FORM =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  /** The listing in that folder; an absent one knows nothing. */
  public static Listing in(Path folder, long maxBytes) throws Refusal {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    Map<String, Particulars> files = new TreeMap<>();
    String text = TextDecoder.decode(Bytes.of(file, maxBytes));
    try (CSVParser rows = FORM.parse(new StringReader(text))) {
      if (!rows.getHeaderNames().contains("file")) {
        throw new Refusal(
            "No column 'file'. Maybe the first line is missing: file,outlet,published");
      }
      for (CSVRecord row : rows) {
        files.put(key(cell(row, "file")), particulars(row));
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new Refusal("Not a listing: " + e.getMessage());
    }
    return new Listing(files);
  }

  /** What the listing knows of the file at that path from its folder. */
  public Particulars of(String path) {
    return files.getOrDefault(key(path), Particulars.NONE);
  }

  private static Particulars particulars(CSVRecord row) {
    Dating dating = PublishedForms.parse(cell(row, "published")).orElse(null);
    return new Particulars(cell(row, "outlet"), dating, cell(row, "title"), cell(row, "url"));
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private static String key(String path) {
    return path.strip().replace('\\', '/').replaceFirst("^\\./", "").toLowerCase(Locale.ROOT);
  }
}
