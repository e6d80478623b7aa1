package org.accord;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.claim.Bystanders;
import org.accord.claim.ClaimFinder;
import org.accord.claim.event.account.Accounts;
import org.accord.corroboration.FindingFinder;
import org.accord.corroboration.StoryCounts;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.corroboration.gist.Assertions;
import org.accord.decision.Rulings;
import org.accord.grounding.actor.ActorFinder;
import org.accord.grounding.actor.ActorFinder.Actors;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.place.PlaceFinder;
import org.accord.grounding.place.Places;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Finding;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;
import org.accord.operation.OperationFinder;
import org.accord.text.SideBySide;

/**
 * What the reports of one story state, and what that amounts to.
 *
 * <p>A pure function of the reports, their lineages and the rulings on them; reports are grounded
 * side by side.
 */
final class Telling {

  private final Grounds grounds;

  /**
   * @param grounds what was found in single reports before
   */
  Telling(Grounds grounds) {
    this.grounds = grounds;
  }

  /**
   * @param reports of the story, in {@link Accord#ORDER}
   * @param lineages what touches these reports
   */
  StoryCase of(
      Story story,
      List<ReadReport> reports,
      Lineages lineages,
      Rulings rulings,
      Gazetteer gazetteer) {
    Dossier dossier = rulings.dossier(ground(story, reports, lineages, gazetteer));
    var amounts = SideBySide.of(() -> said(dossier, rulings), () -> new OperationFinder(dossier));
    List<Finding> findings = amounts.left().right();
    return new StoryCase(dossier, amounts.left().left(), findings, amounts.right().with(findings));
  }

  private static SideBySide<Counts, List<Finding>> said(Dossier dossier, Rulings rulings) {
    Assertions assertions = AssertionMaker.of(dossier);
    return new SideBySide<>(
        StoryCounts.of(dossier, assertions),
        rulings.findings(dossier, FindingFinder.find(dossier, assertions)));
  }

  private Dossier ground(
      Story story, List<ReadReport> reports, Lineages lineages, Gazetteer gazetteer) {
    var meant =
        SideBySide.of(
            () -> new ActorFinder(grounds.actors()).find(reports, lineages),
            () -> new PlaceFinder(gazetteer, grounds.places()).find(reports));
    Actors actors = meant.left();
    Places places = meant.right();
    Surroundings.OfStory around = new Surroundings.OfStory(actors, places);
    List<ReportGround> found =
        reports.parallelStream().map(report -> grounds.of(report, around)).toList();
    List<Moment> moments = all(found, ReportGround::moments);
    List<Quantity> quantities = all(found, ReportGround::quantities);
    List<Attribution> attributions = all(found, ReportGround::attributions);
    List<Event> told = all(found, ReportGround::events);
    List<Event> events = Accounts.settle(told, attributions);
    var eventsOf = byReport(events, (Event e) -> e.trigger().report());

    var attributionsOf = byReport(attributions, Attribution::report);
    var quantitiesOf = byReport(quantities, (Quantity q) -> q.evidence().report());
    ClaimFinder claimFinder = new ClaimFinder();
    List<Claim> claims =
        reports.parallelStream()
            .flatMap(
                r ->
                    claimFinder
                        .find(r, attributionsOf.apply(r), eventsOf.apply(r), quantitiesOf.apply(r))
                        .stream())
            .toList();
    List<Actor> acting =
        Bystanders.leaveOut(actors.actors(), actors.mentions(), attributions, events);
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

  private static <T> List<T> all(List<ReportGround> grounds, Function<ReportGround, List<T>> part) {
    return grounds.stream().flatMap(g -> part.apply(g).stream()).toList();
  }

  private static <T> Function<ReadReport, List<T>> byReport(
      List<T> items, Function<T, ReportId> where) {
    Map<ReportId, List<T>> sorted = items.stream().collect(Collectors.groupingBy(where));
    return report -> sorted.getOrDefault(report.id(), List.of());
  }
}
