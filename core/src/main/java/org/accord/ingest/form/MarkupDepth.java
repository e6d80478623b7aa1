package org.accord.ingest.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.ingest.bytes.Refusal;

/**
 * How deep a page's elements nest, told from the tags alone.
 *
 * <p>A parser takes time in the square of the depth, so that a page must be refused before it is
 * parsed. Elements that close themselves count as flat.
 */
final class MarkupDepth {

  /** Deeper than any page that people wrote. */
  static final int LIMIT = 2_000;

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)");
  private static final Set<String> FLAT =
      Set.of(
          "area", "base", "br", "col", "dd", "dt", "embed", "frame", "hr", "img", "input", "li",
          "link", "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr");

  private MarkupDepth() {}

  static void check(String html) throws Refusal {
    int depth = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (FLAT.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        continue;
      }
      depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
      if (depth > LIMIT) {
        throw new Refusal("Nested too deeply: over " + LIMIT + " elements in one another");
      }
    }
  }
}
