package org.accord.corroboration.position;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Short labels made of the text's own words. */
public final class Labels {

  private static final Pattern EDGES = Pattern.compile("^[\\s\"“”‘’',;:–—-]+|[\\s\"“”,;:–—-]+$");
  private static final Pattern BREAK = Pattern.compile("[,;:–—](?=\\s|$)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Labels() {}

  /** The words up to the last clause break within {@code most} words, or to that word. */
  public static String clause(String words, int most) {
    String clean = EDGES.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll("");
    List<String> tokens = List.of(clean.split(" "));
    if (tokens.size() <= most) {
      return clean;
    }
    String head = String.join(" ", tokens.subList(0, most));
    List<Integer> breaks =
        Stream.of(BREAK.matcher(head)).flatMap(m -> m.results()).map(r -> r.start()).toList();
    int cut = breaks.isEmpty() ? -1 : breaks.get(breaks.size() - 1);
    String kept = cut > head.length() / 2 ? head.substring(0, cut) : head + " …";
    return EDGES.matcher(kept).replaceAll("");
  }
}
