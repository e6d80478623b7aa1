package org.accord.corroboration.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Assertions;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Vocabulary;
import org.accord.corroboration.origin.Parties;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** What every weigher sees of a story: its assertions, their groups, its parties. */
public final class StoryView {

  private final List<Assertion> assertions;
  private final List<Group> groups;
  private final List<FeatureVector> centres;
  private final Parties parties;
  private final Vocabulary vocabulary;
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<String, String> placeNames = new HashMap<>();

  public StoryView(Dossier dossier, Assertions assertions, List<Group> groups, Parties parties) {
    this.assertions = assertions.list();
    this.vocabulary = assertions.vocabulary();
    this.groups = List.copyOf(groups);
    this.centres = this.groups.stream().map(Group::centre).toList();
    this.parties = parties;
    dossier.reports().forEach(r -> reports.put(r.id(), r));
    dossier.places().forEach(p -> placeNames.put(p.id(), p.name()));
  }

  /** Whether two places are one, or one's name holds the other's ("eastern Aleppo"). */
  boolean samePlace(@Nullable String left, @Nullable String right) {
    if (left == null || right == null || left.equals(right)) {
      return true;
    }
    List<String> a = Stems.of(placeNames.getOrDefault(left, left));
    List<String> b = Stems.of(placeNames.getOrDefault(right, right));
    return a.containsAll(b) || b.containsAll(a);
  }

  /** Whether the places that two assertions name are not all different. */
  boolean nearPlaces(Assertion left, Assertion right) {
    return left.places().isEmpty()
        || right.places().isEmpty()
        || left.places().stream()
            .anyMatch(a -> right.places().stream().anyMatch(b -> samePlace(a, b)));
  }

  /** The centre of each group, in the order of the groups. */
  List<FeatureVector> centres() {
    return centres;
  }

  public List<Assertion> assertions() {
    return assertions;
  }

  public List<Group> groups() {
    return groups;
  }

  public Parties parties() {
    return parties;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The day told, else the day of the earliest report that carries the assertion. */
  @Nullable String day(Assertion assertion, @Nullable String told) {
    if (told != null) {
      return told;
    }
    ReadReport report = reports.get(assertion.claim().evidence().report());
    return report == null || report.report().published() == null
        ? null
        : report.report().published().day().toString();
  }

  /** The words of a piece of evidence and a few characters more of its text. */
  String words(Evidence evidence, int more) {
    ReadReport report = reports.get(evidence.report());
    if (report == null) {
      return "";
    }
    int end = Math.min(report.text().length(), evidence.span().end() + more);
    return report.text().substring(evidence.span().start(), end);
  }

  /** The whole sentence in which the assertion begins. */
  String sentence(Assertion assertion) {
    return sentence(assertion.claim().sentence()).orElse(assertion.words());
  }

  Optional<String> sentence(SentenceRef ref) {
    ReadReport report = reports.get(ref.report());
    if (report == null || ref.sentence() >= report.reading().sentences().size()) {
      return Optional.empty();
    }
    String words = report.words(report.reading().sentences().get(ref.sentence()).span());
    return Optional.of(words.replaceAll("\\s+", " ").strip());
  }

  /**
   * How many sentences {@code later} stands after {@code earlier} in a report that has both;
   * negative where before, none where no report has both.
   */
  static Optional<Integer> after(Assertion earlier, Assertion later) {
    Optional<Integer> least = Optional.empty();
    for (Claim a : earlier.claims()) {
      for (Claim b : later.claims()) {
        if (a.evidence().report().equals(b.evidence().report())) {
          int sentences = b.sentence().sentence() - a.sentence().sentence();
          if (least.isEmpty() || Math.abs(sentences) < Math.abs(least.get())) {
            least = Optional.of(sentences);
          }
        }
      }
    }
    return least;
  }

  /** Whether no two agents told are of different parties and countries. */
  boolean sameDoers(Assertion left, Assertion right) {
    Set<String> a = doers(left);
    Set<String> b = doers(right);
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  private Set<String> doers(Assertion assertion) {
    Set<String> doers = new TreeSet<>();
    for (Event event : assertion.events()) {
      for (String agent : event.agents()) {
        doers.add(parties.key(agent));
        parties.nation(agent).ifPresent(n -> doers.add("state:" + n));
      }
    }
    return doers;
  }

  /** Whether the party, or what belongs to its country, does something in the assertion. */
  boolean does(Assertion assertion, String party) {
    return doers(assertion).contains(party);
  }

  /** Whether the assertion names the party or tells what it or its people do. */
  boolean involves(Assertion assertion, String party) {
    return assertion.parties().contains(party) || does(assertion, party);
  }
}
