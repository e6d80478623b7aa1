package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.toponym.CountryShares;
import org.accord.grounding.toponym.ToponymResolver;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;

/**
 * Finds the places that the reports of one story name, and where on the earth they lie.
 *
 * <p>The same reports in any order give the same places.
 */
public final class PlaceFinder {

  private static final int SHORTEST_REPEATED = 4;

  private final Gazetteer gazetteer;

  public PlaceFinder() {
    this(Gazetteer.shipped());
  }

  /** Finds places in another gazetteer than the one that is shipped. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places of one story, governments that only act left out; an empty list gives none. */
  public Places find(List<ReadReport> reportsOfOneStory) {
    Locatives locatives = new Locatives(reportsOfOneStory);
    return numbered(groups(reportsOfOneStory).stream().filter(locatives::isPlace).toList());
  }

  /**
   * The bare names of places in one report, governments ("Moscow said") and adjectives ("Syrian")
   * as well: for test sets that count these.
   */
  public List<Span> spans(ReadReport report) {
    CountryShares shares = CountryEvidence.of(List.of(report));
    return new MentionFinder(gazetteer, shares, true).spans(report);
  }

  private List<Group> groups(List<ReadReport> reportsOfOneStory) {
    List<ReadReport> reports =
        reportsOfOneStory.stream().sorted(Comparator.comparing(ReadReport::id)).distinct().toList();
    CountryShares shares = CountryEvidence.of(reports);
    MentionFinder finder = new MentionFinder(gazetteer, shares, false);
    Map<ReadReport, List<Named>> found = new java.util.LinkedHashMap<>();
    for (ReadReport report : reports) {
      found.put(report, new ArrayList<>(finder.of(report)));
    }
    leaveOut(reports, found.values());
    Map<String, Integer> seen = new TreeMap<>();
    found.values().forEach(l -> l.forEach(n -> seen.merge(n.name(), 1, Integer::sum)));
    Map<String, Integer> otherwise = otherwise(reports, seen);
    List<Named> mentions = new ArrayList<>();
    found.forEach(
        (report, named) -> {
          named.removeIf(n -> otherwise.getOrDefault(n.name(), 0) > seen.getOrDefault(n.name(), 0));
          repeated(report, finder, named, seen, otherwise);
          mentions.addAll(named.stream().sorted().toList());
        });
    return new Grouping(new ToponymResolver(gazetteer, shares), gazetteer.extents()).of(mentions);
  }

  /** Takes away the names of ships and the adjectives that the story itself shows to be such. */
  private void leaveOut(List<ReadReport> reports, Collection<List<Named>> found) {
    List<String> texts = reports.stream().map(ReadReport::text).toList();
    Set<String> names = new TreeSet<>();
    found.forEach(named -> named.forEach(n -> names.add(n.name())));
    Set<String> ships = ShipNames.of(names, texts);
    Set<String> demonyms = StoryDemonyms.of(names, texts);
    demonyms.removeIf(this::isKnown);
    for (List<Named> named : found) {
      named.removeIf(
          n ->
              ships.contains(n.name())
                  || demonyms.contains(n.name()) && !"border".equals(n.kind()));
    }
  }

  private boolean isKnown(String name) {
    return gazetteer.candidates(name).stream()
        .anyMatch(c -> c.quality().compareTo(MatchQuality.ALTERNATE) <= 0);
  }

  /** How often the reader took a name for a person's or an organization's. */
  private Map<String, Integer> otherwise(List<ReadReport> reports, Map<String, Integer> names) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String name : names.keySet()) {
      if (Countries.shipped().named(name).isPresent()) {
        continue;
      }
      boolean known = isKnown(name);
      Pattern whole = wholeWords(name);
      for (ReadReport report : reports) {
        for (TypedSpan span : report.reading().spans()) {
          if (isOther(span)) {
            String words = report.words(span.span());
            if (words.equals(name) || !known && whole.matcher(words).find()) {
              counts.merge(name, 1, Integer::sum);
            }
          }
        }
      }
    }
    return counts;
  }

  /** Adds the places where a name stands that is a place's elsewhere in the story. */
  private static void repeated(
      ReadReport report,
      MentionFinder finder,
      List<Named> named,
      Map<String, Integer> seen,
      Map<String, Integer> otherwise) {
    List<Span> taken = new ArrayList<>();
    named.forEach(n -> taken.add(n.evidence().span()));
    List<TypedSpan> others =
        report.reading().spans().stream().filter(PlaceFinder::isOther).toList();
    for (String name : seen.keySet()) {
      if (name.length() < SHORTEST_REPEATED
          || otherwise.getOrDefault(name, 0) > seen.getOrDefault(name, 0)) {
        continue;
      }
      Matcher m = wholeWords(name).matcher(report.text());
      while (m.find()) {
        Span span = Span.of(m.start(), m.end());
        boolean free =
            taken.stream().noneMatch(span::overlaps)
                && others.stream()
                    .noneMatch(o -> o.span().overlaps(span) && !o.span().equals(span));
        if (free) {
          Named again = finder.named(report, span);
          named.add(again);
          taken.add(again.evidence().span());
        }
      }
    }
  }

  private static boolean isOther(TypedSpan span) {
    return span.type() == SpanType.PERSON || span.type() == SpanType.ORGANIZATION;
  }

  private static Pattern wholeWords(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d])(?!-\\p{Lu})");
  }

  private static Places numbered(List<Group> groups) {
    List<Group> ordered =
        groups.stream()
            .sorted(
                Comparator.comparing((Group g) -> g.label().toLowerCase(Locale.ROOT))
                    .thenComparing(Group::label)
                    .thenComparing(g -> g.first().evidence()))
            .toList();
    List<Place> places = new ArrayList<>();
    List<PlaceMention> mentions = new ArrayList<>();
    for (Group group : ordered) {
      Place place = group.place("P" + (places.size() + 1));
      places.add(place);
      group.mentions().forEach(m -> mentions.add(new PlaceMention(place.id(), m.evidence())));
    }
    mentions.sort(Comparator.comparing(PlaceMention::evidence).thenComparing(PlaceMention::place));
    return new Places(places, mentions);
  }
}
