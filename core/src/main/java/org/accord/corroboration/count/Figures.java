package org.accord.corroboration.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Quantity;
import org.accord.text.Blanks;
import org.jspecify.annotations.Nullable;

/** Takes the figures of a story out of its assertions. */
final class Figures {

  /** A part of what another figure counts: "four of whom". */
  private static final Pattern PARTITIVE =
      Pattern.compile("(?i)\\bof\\s+(?:the|these|those|them|us|whom)\\b");

  /** How many characters after a figure may still tell that it is a part. */
  private static final int AFTER = 9;

  /** What before a day makes it the day of the count, not of what happened. */
  private static final Pattern STANDS = Pattern.compile("(?i)\\b(?:by|until|till|as of|since) $");

  /** What before a day makes it the day on which somebody said so. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:said|says|told|announced|reported|(?:statement|interview|conference|report)s?) (?:[^,;.]{0,40} )?(?:on |late |early )*$");

  private static final Phrases GROWTH = Phrases.load(Figures.class, "growth-phrases.tsv");

  private static final Phrases SEVERITY = Phrases.load(Figures.class, "severity-phrases.tsv");

  /** Where what is told of a figure ends. */
  private static final Pattern NEXT =
      Pattern.compile("[,;.]|\\d|(?i)\\b(?:and|while|others?|who|whom|some|most|many|several)\\b");

  private static final int A_MONTH = 30;

  private final StoryView story;

  Figures(StoryView story) {
    this.story = story;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null) {
        figures.addAll(of(assertion));
      }
    }
    return figures;
  }

  /**
   * The figures of one assertion, of several that count the same the largest: the rest are parts.
   */
  private List<Figure> of(Assertion assertion) {
    Map<String, Figure> largest = new TreeMap<>();
    Map<String, List<Figure>> byHarm = new TreeMap<>();
    List<Figure> figures = new ArrayList<>();
    for (Quantity quantity : assertion.quantities()) {
      boolean bounded = quantity.low() != null || quantity.high() != null;
      if (!bounded || PARTITIVE.matcher(story.words(quantity.evidence(), AFTER)).find()) {
        continue;
      }
      Figure figure = figure(assertion, quantity);
      String word = figure.counted().word();
      if (!figure.counted().toll()) {
        figures.add(figure);
      } else if (tellsHowBadly(assertion.words(), figure.words())) {
        byHarm.computeIfAbsent(word, w -> new ArrayList<>()).add(figure);
      } else if (!figure.adds() && !figure.ofOtherYears() && !isOfAPeriod(figure)) {
        largest.merge(word, figure, (a, b) -> a.number() >= b.number() ? a : b);
      }
    }
    byHarm.forEach((word, parts) -> sum(parts).ifPresent(s -> largest.putIfAbsent(word, s)));
    figures.addAll(largest.values());
    return figures;
  }

  /** Those hurt badly and those hurt slightly, where one sentence tells both, are all. */
  private static Optional<Figure> sum(List<Figure> parts) {
    return parts.size() < 2 ? Optional.empty() : parts.stream().reduce(Figure::adding);
  }

  /** What the assertion counts, when, and where its own words say that it counts it. */
  private Figure figure(Assertion assertion, Quantity quantity) {
    String words = story.words(quantity.evidence(), 0);
    Counted counted =
        Counted.of(quantity, assertion).orDead(quantity, Blanks.single(words), assertion.words());
    boolean grown = GROWTH.in(story.sentence(assertion));
    boolean hospital = assertion.features().weights().containsKey("c:hospital");
    String place = quantity.place();
    boolean told = place != null && (!counted.toll() || !hospital && story.names(assertion, place));
    return new Figure(
        assertion,
        quantity,
        counted,
        story.day(assertion, quantity.asOf()),
        story.day(assertion, null),
        told ? place : null,
        counted.toll() ? story.named(assertion) : Set.of(),
        counted.toll() && !counted.flows() && !grown ? happened(assertion) : null,
        grown,
        words);
  }

  /** Whether the words up to the next figure or comma count the hurt by how badly they are. */
  private static boolean tellsHowBadly(String words, String figure) {
    int at = words.indexOf(Blanks.single(figure));
    if (at < 0) {
      return false;
    }
    Matcher next = NEXT.matcher(words).region(at + figure.length(), words.length());
    return SEVERITY.in(words.substring(at, next.find() ? next.start() : words.length()));
  }

  /** The one day that its words name, unless that is when the count was made. */
  private @Nullable String happened(Assertion assertion) {
    String words = assertion.words();
    List<LocalDate> days =
        story.moments(assertion).stream()
            .filter(m -> m.from() != null && m.from().equals(m.to()))
            .filter(m -> !isCount(words, story.words(m.evidence(), 0)))
            .map(Moment::from)
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0).toString() : null;
  }

  /** Whether its words count what happened over weeks: "eleven have died since 1 December". */
  private boolean isOfAPeriod(Figure figure) {
    return !figure.counted().flows()
        && figure.told() != null
        && story.moments(figure.assertion()).stream()
            .anyMatch(
                m ->
                    m.from() != null
                        && m.to() == null
                        && m.from().plusDays(A_MONTH).isBefore(LocalDate.parse(figure.told())));
  }

  /** Whether the day is the one by which, or since which, the count stands, or of who tells it. */
  private static boolean isCount(String words, String moment) {
    int at = words.indexOf(Blanks.single(moment));
    if (at <= 0) {
      return false;
    }
    String before = words.substring(0, at);
    return STANDS.matcher(before).find() || SAID.matcher(before).find();
  }
}
