package org.accord.app.evaluate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;

/**
 * A sentence in which two actors are marked, {@code <s>who does it</s>} and {@code <t>to whom</t>},
 * with the root type of what passes between them (Hu et al. 2024).
 *
 * @param sentence as the table has it without marks, which decides whether it was held out
 * @param text without the marks
 */
record MarkedSentence(
    String id, String sentence, String text, List<Span> givers, List<Span> takers, String root) {

  private static final Pattern MARK = Pattern.compile("<(/?)([st])>");
  private static final int HELD_OUT_SHARE = 5;

  MarkedSentence {
    givers = List.copyOf(givers);
    takers = List.copyOf(takers);
  }

  /** The rows of a table of tab-separated cells that have a mark and a type. */
  static List<MarkedSentence> of(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> names = List.of((lines.isEmpty() ? "" : lines.get(0)).split("\t", -1));
    int marked = names.indexOf("marked_sentence");
    int root = names.indexOf("gold_root");
    int sentence = names.indexOf("sentence");
    if (marked < 0 || root < 0 || sentence < 0) {
      throw new IOException(
          table + " has no columns sentence, marked_sentence and gold_root, but " + names);
    }
    List<MarkedSentence> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length > Math.max(marked, root) && MARK.matcher(cells[marked]).find()) {
        found.add(
            parse(
                String.valueOf(i),
                unquoted(cells[sentence]),
                unquoted(cells[marked]),
                cells[root]));
      }
    }
    return found;
  }

  /** A cell as it was before a spreadsheet put it between quotation marks. */
  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static MarkedSentence parse(String id, String sentence, String marked, String root) {
    StringBuilder text = new StringBuilder();
    List<Span> givers = new ArrayList<>();
    List<Span> takers = new ArrayList<>();
    int at = 0;
    int opened = 0;
    for (Matcher mark = MARK.matcher(marked); mark.find(); at = mark.end()) {
      text.append(marked, at, mark.start());
      if (mark.group(1).isEmpty()) {
        opened = text.length();
      } else if (opened < text.length()) {
        (mark.group(2).equals("s") ? givers : takers).add(Span.of(opened, text.length()));
      }
    }
    text.append(marked, at, marked.length());
    return new MarkedSentence(id, sentence, text.toString(), givers, takers, root);
  }

  /** Whether the reader was trained without it: a stable hash of the sentence decides. */
  boolean heldOut() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(sentence.strip().getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).mod(BigInteger.valueOf(HELD_OUT_SHARE)).signum() == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
