package org.accord.lineage.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.accord.model.ReportId;

/**
 * The reports by number, in the order in which they came, and the number of each.
 *
 * <p>Kept as bytes and a table of hashes, some 40 bytes a report.
 */
final class ReportNames {

  private byte[] names = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int[] table = new int[1 << 9];
  private int size;

  int size() {
    return size;
  }

  /** The number of the report, or -1. */
  int number(ReportId report) {
    byte[] name = report.value().getBytes(StandardCharsets.UTF_8);
    return table[place(name)] - 1;
  }

  /** Adds a report that is not there yet, and gives its number. */
  int add(ReportId report) {
    byte[] name = report.value().getBytes(StandardCharsets.UTF_8);
    if (size == SortedRun.MOST_REPORTS) {
      throw new IllegalStateException("An index holds at most " + size + " reports");
    }
    int end = Math.addExact(end(size - 1), name.length);
    if (end > names.length) {
      names = Arrays.copyOf(names, (int) Math.min(Integer.MAX_VALUE - 8L, end * 2L));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(name, 0, names, end - name.length, name.length);
    ends[size++] = end;
    if (size * 2 > table.length) {
      table = new int[table.length * 2];
      for (int i = 0; i < size; i++) {
        table[place(bytes(i))] = i + 1;
      }
    } else {
      table[place(name)] = size;
    }
    return size - 1;
  }

  ReportId get(int number) {
    return new ReportId(new String(bytes(number), StandardCharsets.UTF_8));
  }

  private byte[] bytes(int number) {
    return Arrays.copyOfRange(names, end(number - 1), end(number));
  }

  private int end(int number) {
    return number < 0 ? 0 : ends[number];
  }

  /** Where the name stands in the table, or the free place where it would. */
  private int place(byte[] name) {
    int place =
        (Arrays.hashCode(name) * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    while (table[place] != 0) {
      int number = table[place] - 1;
      if (Arrays.equals(names, end(number - 1), end(number), name, 0, name.length)) {
        return place;
      }
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }
}
