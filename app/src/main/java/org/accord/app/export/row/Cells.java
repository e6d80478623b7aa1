package org.accord.app.export.row;

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
public final class Cells {

  /** The last four are the wide forms, which some spreadsheets read as the others. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder();
  private final CSVPrinter printer;

  public Cells(String... header) {
    try {
      this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
      printer.printRecord((Object[]) header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row; null is an empty cell, a list its items parted by " | ", text is made safe. */
  public void row(@Nullable Object... values) {
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
  public static String plain(Number number) {
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String safe(String value) {
    String flat = value.replace("\0", "");
    return isFormula(flat) ? "'" + flat : flat;
  }

  /**
   * Whether a spreadsheet may take the text for a formula: by its first sign, what can't be seen
   * left aside, or by beginning with a tab or a line's end.
   */
  public static boolean isFormula(String text) {
    int at = 0;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0
        || at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
