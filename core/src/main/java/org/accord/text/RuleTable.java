package org.accord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A commented, tab-separated table of rules in resources.
 *
 * <p>Lines that begin with {@code #} and blank lines are comments; the first other line names the
 * columns. A row with too many or too few cells is an error, so that a slip in a table fails its
 * test and not a case.
 */
public final class RuleTable {

  private final List<Row> rows;

  private RuleTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** One row; cells by column name, stripped, possibly empty. */
  public record Row(int line, Map<String, String> cells) {

    /** The cell of that column; a column that the table lacks is an error. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(
            "No column '"
                + column
                + "'. Maybe one of "
                + cells.keySet().stream().sorted().toList());
      }
      return cell;
    }

    /** The cell's parts between {@code |}; none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : java.util.Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
    }
  }

  /** Loads {@code name} from the package of {@code owner}. */
  public static RuleTable load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No table " + name + " beside " + owner.getName());
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleTable read(String name, BufferedReader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    String[] header = null;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = cells;
        continue;
      }
      if (cells.length != header.length) {
        throw new IllegalArgumentException(
            name + ":" + number + " has " + cells.length + " cells, not " + header.length);
      }
      Map<String, String> row = new java.util.LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i].strip(), cells[i].strip());
      }
      rows.add(new Row(number, java.util.Collections.unmodifiableMap(row)));
    }
    return new RuleTable(rows);
  }

  public List<Row> rows() {
    return rows;
  }
}
