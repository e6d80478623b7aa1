package org.accord.reading.pieces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encoder's word pieces and their ids: line numbers of {@code vocab.txt}, from 0. */
public final class Vocabulary {

  private static final int EXPECTED = 32_000;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int opening;
  private final int closing;

  private Vocabulary(Map<String, Integer> ids) {
    this.ids = ids;
    this.unknown = required("[UNK]");
    this.opening = required("[CLS]");
    this.closing = required("[SEP]");
  }

  /** Reads one piece a line. */
  public static Vocabulary read(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, Integer> ids = new HashMap<>(EXPECTED * 2);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ids.putIfAbsent(line, ids.size());
    }
    return new Vocabulary(ids);
  }

  private int required(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException(
          "The vocabulary has no " + piece + ". Maybe the file is not a BERT vocab.txt");
    }
    return id;
  }

  /** The id of the piece; -1 if there is none. */
  int id(String piece) {
    Integer id = ids.get(piece);
    return id == null ? -1 : id;
  }

  int unknown() {
    return unknown;
  }

  /** The id of the mark that opens every input, {@code [CLS]}. */
  public int opening() {
    return opening;
  }

  /** The id of the mark that closes every input, {@code [SEP]}. */
  public int closing() {
    return closing;
  }
}
