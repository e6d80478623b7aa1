package org.accord.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text: by byte order mark, else UTF-8, else Windows-1252.
 *
 * <p>Broken UTF-8 that still holds more whole letters beyond ASCII than broken ones is a damaged
 * UTF-8 text; its broken bytes become U+FFFD. With more broken ones it never was UTF-8.
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /** The text, without its byte order mark; blank and binary content is refused. */
  public static String decode(byte[] bytes) throws Refusal {
    if (bytes.length == 0) {
      throw new Refusal("Empty");
    }
    String text = checked(unmarked(bytes));
    if (text.isBlank()) {
      throw new Refusal("Blank: white space only");
    }
    return text;
  }

  /** The same text if it can be one; what holds NULs or many control characters is binary. */
  public static String checked(String text) throws Refusal {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new Refusal("Binary: a NUL at character " + i);
      }
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        controls++;
      }
    }
    if (controls * 20L > text.length()) {
      throw new Refusal("Binary: " + controls + " control characters");
    }
    return text;
  }

  private static String unmarked(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    String text = utf8OrOlder(bytes);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String utf8OrOlder(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      long broken = lenient.chars().filter(c -> c == REPLACEMENT).count();
      long whole = lenient.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
      return whole > broken ? lenient : new String(bytes, WINDOWS_1252);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
