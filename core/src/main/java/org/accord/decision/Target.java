package org.accord.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;

/**
 * A thing that a decision is about, named by the words it rests on.
 *
 * <p>Written {@code finding:6f9d0f74f3e9ff01@12-40,6f9d0f74f3e9ff01@88-120}.
 *
 * @param anchors in order
 */
public record Target(Kind kind, List<Evidence> anchors) {

  private static final Pattern ANCHOR = Pattern.compile("([^@,\\s]+)@(\\d{1,9})-(\\d{1,9})");

  /** More anchors name a thing no better. */
  private static final int MOST_ANCHORS = 12;

  public Target {
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("A target without anchors: " + kind);
    }
    anchors = List.copyOf(anchors);
  }

  /** What sort of thing it is. */
  public enum Kind {
    STORY,
    ATTRIBUTION,
    CLAIM,
    EVENT,
    QUANTITY,
    ACTOR,
    PLACE,
    FINDING
  }

  public static Target of(Kind kind, Collection<Evidence> anchors) {
    return new Target(kind, anchors.stream().sorted().distinct().limit(MOST_ANCHORS).toList());
  }

  /** Reads what {@link #toString} writes. */
  public static Optional<Target> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Kind kind;
    try {
      kind = Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    List<Evidence> anchors = new ArrayList<>();
    for (String part : text.substring(colon + 1).split(",")) {
      Matcher matcher = ANCHOR.matcher(part.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int start = Integer.parseInt(matcher.group(2));
      int end = Integer.parseInt(matcher.group(3));
      if (end < start) {
        return Optional.empty();
      }
      anchors.add(new Evidence(new ReportId(matcher.group(1)), Span.of(start, end)));
    }
    return Optional.of(new Target(kind, anchors));
  }

  /** How many of its anchors are among the evidence. */
  int shared(Collection<Evidence> evidence) {
    return (int) anchors.stream().filter(evidence::contains).count();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind.name().toLowerCase(Locale.ROOT)).append(':');
    for (int i = 0; i < anchors.size(); i++) {
      Evidence anchor = anchors.get(i);
      text.append(i == 0 ? "" : ",")
          .append(anchor.report())
          .append('@')
          .append(anchor.span().start())
          .append('-')
          .append(anchor.span().end());
    }
    return text.toString();
  }
}
