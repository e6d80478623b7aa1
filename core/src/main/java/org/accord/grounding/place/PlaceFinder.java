package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final PlaceMemory memory;

  public PlaceFinder() {
    this(Gazetteer.shipped());
  }

  /** Finds places in another gazetteer than the one that is shipped. */
  public PlaceFinder(Gazetteer gazetteer) {
    this(gazetteer, new PlaceMemory());
  }

  /** The same, sooner where most of the reports were there before. */
  public PlaceFinder(Gazetteer gazetteer, PlaceMemory memory) {
    this.gazetteer = gazetteer;
    this.memory = memory;
  }

  /** The places of one story, governments that only act left out; an empty list gives none. */
  public Places find(List<ReadReport> reportsOfOneStory) {
    Locatives locatives = new Locatives(reportsOfOneStory);
    List<Group> groups = groups(reportsOfOneStory).stream().filter(locatives::isPlace).toList();
    return numbered(
        groups.stream()
            .filter(g -> groups.stream().noneMatch(whole -> g.isSideInPassingOf(whole)))
            .toList());
  }

  /**
   * The bare names of places in one report, governments ("Moscow said") and adjectives ("Syrian")
   * as well: for test sets that count these.
   */
  public List<Span> spans(ReadReport report) {
    CountryShares shares = CountryEvidence.of(List.of(report), CountryEvidence::in);
    return new MentionFinder(gazetteer, shares, true).spans(report);
  }

  private List<Group> groups(List<ReadReport> reportsOfOneStory) {
    List<ReadReport> reports =
        reportsOfOneStory.stream().sorted(Comparator.comparing(ReadReport::id)).distinct().toList();
    CountryShares shares = CountryEvidence.of(reports, memory::evidence);
    Set<String> countries = shares.spokenOf();
    MentionFinder finder = new MentionFinder(gazetteer, CountryShares.of(countries), false);
    List<List<Named>> found = new ArrayList<>();
    reports.parallelStream()
        .map(report -> memory.mentions(report, gazetteer, countries))
        .toList()
        .forEach(named -> found.add(new ArrayList<>(named)));
    List<String> texts = reports.stream().map(ReadReport::text).toList();
    Set<String> names = new TreeSet<>();
    found.forEach(named -> named.forEach(n -> names.add(n.name())));
    NameIndex index = NameIndex.of(names, texts);
    leaveOut(names, index, texts, found);
    Map<String, Integer> seen = new TreeMap<>();
    found.forEach(l -> l.forEach(n -> seen.merge(n.name(), 1, Integer::sum)));
    Map<String, Integer> otherwise = otherwise(reports, seen);
    List<Named> mentions = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      List<Named> named = found.get(i);
      named.removeIf(n -> otherwise.getOrDefault(n.name(), 0) > seen.getOrDefault(n.name(), 0));
      repeated(reports.get(i), index.in(i), finder, named, seen, otherwise);
      mentions.addAll(named.stream().sorted().toList());
    }
    return new Grouping(new ToponymResolver(gazetteer, shares), gazetteer.extents()).of(mentions);
  }

  /** Takes away the names of ships and the adjectives that the story itself shows to be such. */
  private void leaveOut(
      Set<String> names, NameIndex index, List<String> texts, List<List<Named>> found) {
    Set<String> ships = ShipNames.of(index, texts);
    Set<String> demonyms = StoryDemonyms.of(names, index, texts);
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
    Map<String, Integer> others = new TreeMap<>();
    for (ReadReport report : reports) {
      report.reading().spans().stream()
          .filter(PlaceFinder::isOther)
          .forEach(span -> others.merge(report.words(span.span()), 1, Integer::sum));
    }
    List<String> words = List.copyOf(others.keySet());
    NameIndex index = NameIndex.of(names.keySet(), words);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String other = words.get(i);
      index
          .in(i)
          .forEach(
              (name, spans) -> {
                boolean whole = spans.stream().anyMatch(s -> !isInCompound(other, s));
                if (Countries.shipped().named(name).isEmpty()
                    && (other.equals(name) || whole && !isKnown(name))) {
                  counts.merge(name, others.getOrDefault(other, 0), Integer::sum);
                }
              });
    }
    return counts;
  }

  /** Adds the places where a name stands that is a place's elsewhere in the story. */
  private static void repeated(
      ReadReport report,
      Map<String, List<Span>> where,
      MentionFinder finder,
      List<Named> named,
      Map<String, Integer> seen,
      Map<String, Integer> otherwise) {
    List<Span> taken = new ArrayList<>();
    named.forEach(n -> taken.add(n.evidence().span()));
    List<TypedSpan> others =
        report.reading().spans().stream().filter(PlaceFinder::isOther).toList();
    where.forEach(
        (name, spans) -> {
          int often = seen.getOrDefault(name, 0);
          if (often == 0
              || name.length() < SHORTEST_REPEATED
              || isAdjective(name)
              || Countries.shipped().isWithoutMark(name)
              || otherwise.getOrDefault(name, 0) > often) {
            return;
          }
          for (Span span : spans) {
            boolean free =
                !isInCompound(report.text(), span)
                    && taken.stream().noneMatch(span::overlaps)
                    && others.stream()
                        .noneMatch(o -> o.span().overlaps(span) && !o.span().equals(span));
            if (free) {
              Named again = finder.named(report, span);
              named.add(again);
              taken.add(again.evidence().span());
            }
          }
        });
  }

  private static boolean isAdjective(String name) {
    Countries countries = Countries.shipped();
    return countries.ofDemonym(name).isPresent() && countries.named(name).isEmpty();
  }

  private static boolean isOther(TypedSpan span) {
    return span.type() == SpanType.PERSON || span.type() == SpanType.ORGANIZATION;
  }

  /** Whether a hyphen and a capital follow: "Tel Aviv-Yafo". */
  private static boolean isInCompound(String text, Span span) {
    int end = span.end();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isUpperCase(text.codePointAt(end + 1));
  }

  private static Places numbered(List<Group> groups) {
    List<Group> ordered =
        groups.stream()
            .map(g -> Map.entry(g.label(), g))
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Group> g) -> g.getKey().toLowerCase(Locale.ROOT))
                    .thenComparing(Map.Entry::getKey)
                    .thenComparing(g -> g.getValue().first().evidence()))
            .map(Map.Entry::getValue)
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
