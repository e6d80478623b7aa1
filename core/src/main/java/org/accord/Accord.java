package org.accord;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accord.claim.Bystanders;
import org.accord.claim.ClaimFinder;
import org.accord.claim.attribution.AttributionFinder;
import org.accord.claim.event.Accounts;
import org.accord.claim.event.EventFinder;
import org.accord.corroboration.FindingFinder;
import org.accord.corroboration.StoryCounts;
import org.accord.decision.Rulings;
import org.accord.grounding.actor.ActorFinder;
import org.accord.grounding.actor.ActorFinder.Actors;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.Transliteration;
import org.accord.grounding.moment.MomentFinder;
import org.accord.grounding.place.PlaceFinder;
import org.accord.grounding.place.Places;
import org.accord.grounding.quantity.QuantityFinder;
import org.accord.ingest.dates.DayOrder;
import org.accord.lineage.LineageFinder;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.finding.Finding;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;
import org.accord.operation.OperationFinder;
import org.accord.story.StoryFinder;
import org.jspecify.annotations.Nullable;

/**
 * The front door: derives a case.
 *
 * <p>A pure function of its arguments: the order of the reports, the number of threads and the time
 * of day change no byte of what comes out.
 */
public final class Accord {

  /** The order in which reports are told: by time of publication, those without a date last. */
  public static final Comparator<ReadReport> ORDER =
      Comparator.comparing(
              (ReadReport r) ->
                  r.report().published() == null ? Instant.MAX : r.report().published().knownFrom())
          .thenComparing(r -> r.report().name())
          .thenComparing(ReadReport::id);

  /**
   * Reports sorted into lineages and stories, of which nothing more is told.
   *
   * @param reports those known, dated as far as they date one another, in {@link #ORDER}
   */
  public record Sorted(List<ReadReport> reports, Lineages lineages, List<Story> stories) {

    public Sorted {
      reports = List.copyOf(reports);
      stories = List.copyOf(stories);
    }
  }

  private Accord() {}

  /**
   * Begins to load, on another thread, the tables that deriving will need.
   *
   * <p>Deriving gives the same without it; a program that starts to derive at once starts sooner.
   */
  public static void prepare() {
    Thread thread =
        new Thread(
            () -> {
              Gazetteer.shipped();
              Countries.shipped();
              Transliteration.shipped();
            },
            "accord-tables");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Derives the case that the reports and decisions make.
   *
   * @param asOf only reports published, and decisions made, by then; reports without a date are
   *     left out, since nobody can show that they were known. Null for all
   */
  public static Case derive(
      Collection<ReadReport> reports, List<Decision> decisions, @Nullable Instant asOf) {
    return derive(reports, decisions, asOf, Gazetteer.shipped());
  }

  /**
   * Derives the case with the places of another gazetteer than the shipped one; like the reports,
   * it is an input, and the same one gives the same case.
   */
  public static Case derive(
      Collection<ReadReport> reports,
      List<Decision> decisions,
      @Nullable Instant asOf,
      Gazetteer gazetteer) {
    Rulings rulings = rulings(decisions, asOf);
    Sorted sorted = sort(reports, rulings, asOf);
    Map<ReportId, ReadReport> known = byId(sorted.reports);
    List<Lineages> lineages = sorted.lineages.within(sorted.stories);
    List<StoryCase> told =
        IntStream.range(0, sorted.stories.size())
            .parallel()
            .mapToObj(i -> tell(sorted.stories.get(i), known, lineages.get(i), rulings, gazetteer))
            .toList();
    return new Case(sorted.reports, sorted.lineages, told, rulings.decisions(), rulings.told());
  }

  /** The first steps of {@link #derive}, which take seconds where the whole way takes minutes. */
  public static Sorted sort(
      Collection<ReadReport> reports, List<Decision> decisions, @Nullable Instant asOf) {
    return sort(reports, rulings(decisions, asOf), asOf);
  }

  private static Sorted sort(
      Collection<ReadReport> reports, Rulings rulings, @Nullable Instant asOf) {
    List<ReadReport> known = known(DayOrder.settle(reports), asOf);
    Lineages lineages = LineageFinder.find(known);
    return new Sorted(known, lineages, rulings.stories(StoryFinder.find(known, lineages)));
  }

  private static Rulings rulings(List<Decision> decisions, @Nullable Instant asOf) {
    return Rulings.of(
        decisions.stream().filter(d -> asOf == null || !d.when().isAfter(asOf)).toList());
  }

  private static List<ReadReport> known(Collection<ReadReport> reports, @Nullable Instant asOf) {
    Map<ReportId, ReadReport> once = new TreeMap<>();
    for (ReadReport read : reports) {
      if (asOf == null
          || read.report().published() != null
              && !read.report().published().knownFrom().isAfter(asOf)) {
        once.put(read.id(), read);
      }
    }
    return once.values().stream().sorted(ORDER).toList();
  }

  private static Map<ReportId, ReadReport> byId(List<ReadReport> reports) {
    Map<ReportId, ReadReport> byId = new TreeMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    return byId;
  }

  private static StoryCase tell(
      Story story,
      Map<ReportId, ReadReport> known,
      Lineages lineages,
      Rulings rulings,
      Gazetteer gazetteer) {
    List<ReadReport> reports =
        story.reports().stream()
            .distinct()
            .filter(known::containsKey)
            .map(known::get)
            .sorted(ORDER)
            .toList();
    Story inOrder = new Story(story.id(), reports.stream().map(ReadReport::id).toList());
    Dossier dossier = rulings.dossier(ground(inOrder, reports, lineages, gazetteer));
    List<Finding> findings = rulings.findings(dossier, FindingFinder.find(dossier));
    return new StoryCase(
        dossier, StoryCounts.of(dossier), findings, OperationFinder.find(dossier, findings));
  }

  private static Dossier ground(
      Story story, List<ReadReport> reports, Lineages lineages, Gazetteer gazetteer) {
    Actors actors = new ActorFinder().find(reports, lineages);
    Places places = new PlaceFinder(gazetteer).find(reports);
    var actorMentionsOf = byReport(actors.mentions(), (ActorMention m) -> m.evidence().report());
    var placeMentionsOf = byReport(places.mentions(), (PlaceMention m) -> m.evidence().report());

    List<Moment> moments = each(reports, new MomentFinder()::find);
    var momentsOf = byReport(moments, (Moment m) -> m.evidence().report());

    QuantityFinder quantityFinder = new QuantityFinder();
    List<Quantity> quantities =
        each(reports, r -> quantityFinder.find(r, momentsOf.apply(r), placeMentionsOf.apply(r)));
    var quantitiesOf = byReport(quantities, (Quantity q) -> q.evidence().report());

    AttributionFinder attributionFinder = new AttributionFinder();
    List<Attribution> attributions =
        each(reports, r -> attributionFinder.find(r, actors.actors(), actorMentionsOf.apply(r)));
    var attributionsOf = byReport(attributions, Attribution::report);

    EventFinder eventFinder = new EventFinder();
    List<Event> told =
        each(
            reports,
            r ->
                eventFinder.find(
                    r,
                    attributionsOf.apply(r),
                    actors.actors(),
                    actorMentionsOf.apply(r),
                    places.places(),
                    placeMentionsOf.apply(r),
                    momentsOf.apply(r)));
    List<Event> events = Accounts.settle(told, attributions);
    var eventsOf = byReport(events, (Event e) -> e.trigger().report());

    ClaimFinder claimFinder = new ClaimFinder();
    List<Claim> claims =
        each(
            reports,
            r ->
                claimFinder.find(
                    r, attributionsOf.apply(r), eventsOf.apply(r), quantitiesOf.apply(r)));
    List<Actor> acting = Bystanders.leaveOut(actors.actors(), attributions, events);
    Set<String> acts = acting.stream().map(Actor::id).collect(Collectors.toSet());
    return new Dossier(
        story,
        reports,
        lineages,
        acting,
        actors.mentions().stream().filter(m -> acts.contains(m.actor())).toList(),
        places.places(),
        places.mentions(),
        moments,
        quantities,
        attributions,
        events,
        claims);
  }

  private static <T> List<T> each(List<ReadReport> reports, Function<ReadReport, List<T>> stage) {
    return reports.stream().flatMap(r -> stage.apply(r).stream()).toList();
  }

  private static <T> Function<ReadReport, List<T>> byReport(
      List<T> items, Function<T, ReportId> where) {
    Map<ReportId, List<T>> sorted =
        items.stream().collect(Collectors.groupingBy(where, TreeMap::new, Collectors.toList()));
    return report -> sorted.getOrDefault(report.id(), List.of());
  }
}
