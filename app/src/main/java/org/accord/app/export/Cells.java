package org.accord.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as RFC 4180 text, safe to open in a spreadsheet: a cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
final class Cells {

  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();
  private final CSVPrinter printer;

  Cells(String... header) {
    try {
      this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
      printer.printRecord((Object[]) header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row; null is an empty cell, a list its items parted by " | ", text is made safe. */
  void row(@Nullable Object... values) {
    List<Object> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(cell(value));
    }
    try {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return plain(number);
    }
    if (value instanceof List<?> items) {
      return safe(items.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
    }
    return safe(String.valueOf(value));
  }

  /** A number without exponent, and without a fraction where it is whole. */
  static String plain(Number number) {
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String safe(String value) {
    String flat = value.replace("\0", "");
    return !flat.isEmpty() && FORMULA.indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
