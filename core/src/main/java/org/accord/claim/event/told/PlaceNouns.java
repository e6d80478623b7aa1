package org.accord.claim.event.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.text.Sought;
import org.accord.text.SpanIndex;
import org.jspecify.annotations.Nullable;

/**
 * What "the town", "the bridge", "the two villages" mean in one report: the place that was last
 * called so.
 *
 * <p>A place is called by a noun where the report says so beside its name ("the harbour town of X",
 * "X, a bridge on the road", "the X crossing") or where its kind is that noun.
 */
public final class PlaceNouns {

  private static final Set<String> NOUNS =
      Set.of(
          "town",
          "city",
          "village",
          "villages",
          "port",
          "bridge",
          "province",
          "region",
          "district",
          "enclave",
          "island",
          "camp",
          "checkpoint",
          "crossing",
          "airport",
          "country",
          "capital",
          "neighbourhood",
          "neighborhood",
          "area",
          "valley",
          "stadium",
          "square",
          "prison",
          "towns");
  private static final String ALL = String.join("|", NOUNS.stream().sorted().toList());
  private static final Sought BEFORE =
      Sought.of("(?i)\\b(" + ALL + ")(?: \\w+)? (?:of|at) (?:the )?$");
  private static final Sought APPOSED = Sought.of("(?i)\\b(" + ALL + ")(?:,)? $");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)(?:(?: and [^,.]{2,25})?, (?:a|an|the|two|three)(?: [\\w-]+){0,4}? ("
              + ALL
              + ")\\b| ("
              + ALL
              + ")\\b)");
  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?i)\\bthe (?:[a-z-]+ ){0,2}?(" + ALL + ")\\b(?! (?:of|council|hall|hotel))");

  private final Map<String, TreeMap<Integer, String>> called = new TreeMap<>();
  private final SpanIndex<PlaceAt> meant;

  public PlaceNouns(ReadReport report, Map<String, Place> byId, List<PlaceMention> mentions) {
    String text = report.text();
    for (PlaceMention mention : mentions) {
      Span span = mention.evidence().span();
      Place place = byId.get(mention.place());
      for (String noun : names(text, span, place)) {
        called
            .computeIfAbsent(noun, n -> new TreeMap<>())
            .merge(span.start(), mention.place(), (x, y) -> x.compareTo(y) <= 0 ? x : y);
      }
    }
    SpanIndex<PlaceMention> names = SpanIndex.of(mentions, m -> m.evidence().span());
    List<PlaceAt> found = new ArrayList<>();
    Matcher definite = DEFINITE.matcher(text);
    while (definite.find()) {
      Span span = Span.of(definite.start(), definite.end());
      String place =
          names.overlapping(span).isEmpty()
              ? lastCalled(singular(definite.group(1)), definite.start())
              : null;
      if (place != null) {
        found.add(new PlaceAt(span, place));
      }
    }
    meant = SpanIndex.of(found, PlaceAt::span);
  }

  private static List<String> names(String text, Span span, @Nullable Place place) {
    List<String> nouns = new ArrayList<>();
    String before = text.substring(Math.max(0, span.start() - 40), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + 70));
    for (Sought sought : List.of(BEFORE, APPOSED)) {
      Matcher m = sought.pattern().matcher(before);
      if (sought.mayBeIn(before) && m.find()) {
        nouns.add(singular(m.group(1)));
      }
    }
    Matcher m = AFTER.matcher(after);
    if (m.lookingAt()) {
      nouns.add(singular(m.group(1) == null ? m.group(2) : m.group(1)));
    }
    for (String word : span.in(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (NOUNS.contains(word)) {
        nouns.add(singular(word));
      }
    }
    if (place != null && NOUNS.contains(place.kind())) {
      nouns.add(place.kind());
    }
    return nouns;
  }

  private static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** The place last called so up to there; else the first called so behind. */
  private @Nullable String lastCalled(String noun, int at) {
    TreeMap<Integer, String> places = called.get(noun);
    if (places == null) {
      return null;
    }
    Map.Entry<Integer, String> last = places.floorEntry(at);
    return last != null ? last.getValue() : places.firstEntry().getValue();
  }

  /** Descriptions within the stretch, with the places they mean. */
  public List<PlaceAt> in(Span where) {
    return meant.overlapping(where).stream().filter(m -> where.contains(m.span())).toList();
  }

  /** A stretch of text and the place it means. */
  public record PlaceAt(Span span, String place) {}
}
