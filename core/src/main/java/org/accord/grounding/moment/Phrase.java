package org.accord.grounding.moment;

import java.util.Locale;
import java.util.regex.Matcher;
import org.accord.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that match a row of {@code moments.tsv}.
 *
 * @param rule the row
 * @param match of its pattern
 * @param span where
 * @param marked whether the reader marks these very words as a time
 */
record Phrase(MomentRule rule, Matcher match, Span span, boolean marked) {

  private static final int NEAR = 30;

  /** The text of a group, null where it took no part. */
  @Nullable String text(String group) {
    return rule.group(match, group);
  }

  /** The text of a group that the row must have. */
  String required(String group) {
    String text = text(group);
    if (text == null) {
      throw new IllegalStateException(
          "Row " + rule.order() + " of moments.tsv lacks <" + group + ">");
    }
    return text;
  }

  /** The last word of the group "rel" ("this past" is "past"), empty where there is none. */
  String relation() {
    String rel = text("rel");
    return rel == null ? "" : rel.substring(rel.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  String unit() {
    String unit = required("unit").toLowerCase(Locale.ROOT);
    return unit.equals("centurie") ? "century" : unit;
  }

  String lower() {
    return match.group().toLowerCase(Locale.ROOT);
  }

  /** A few characters before, in lower case. */
  static String before(String text, Span span) {
    return text.substring(Math.max(0, span.start() - NEAR), span.start()).toLowerCase(Locale.ROOT);
  }

  /** A few characters after, in lower case. */
  static String after(String text, Span span) {
    return text.substring(span.end(), Math.min(text.length(), span.end() + NEAR))
        .toLowerCase(Locale.ROOT);
  }
}
