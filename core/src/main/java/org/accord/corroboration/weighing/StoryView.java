package org.accord.corroboration.weighing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Assertions;
import org.accord.corroboration.gist.Concepts;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Vocabulary;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.position.Labels;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Blanks;
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
  private static final Phrases ANYBODY = Phrases.load("anybody.tsv");

  /** With what it was done is not who did it. */
  private static final Set<String> MEANS =
      Set.of("aircraft", "fighter jets", "helicopters", "jets", "planes", "tanks", "warplanes");

  private static final Pattern ON = Pattern.compile("\\s*(?:on\\s+)?(?:early\\s+|late\\s+)?");
  private static final int GOES_ON = 12;

  private final Whereabouts whereabouts;
  private final Map<ReportId, List<PlaceMention>> placeMentions = new HashMap<>();
  private final Map<ReportId, List<Moment>> moments = new HashMap<>();

  /**
   * What is asked of an assertion again and again.
   *
   * @param days of the reports that tell it, as numbers, in order
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  private record Known(Set<String> doers, Set<String> named, long[] days) {}

  /** By the very assertion: to compare two in depth is dearer than to look again. */
  private final Map<Assertion, Known> known = new IdentityHashMap<>();

  private final Map<SentenceRef, Optional<String>> sentences = new ConcurrentHashMap<>();

  private final Beside assertionsBeside;
  private final Beside groupsBeside;

  public StoryView(Dossier dossier, Assertions assertions, List<Group> groups, Parties parties) {
    this.assertions = assertions.list();
    this.vocabulary = assertions.vocabulary();
    this.groups = List.copyOf(groups);
    this.centres = this.groups.parallelStream().map(Group::centre).toList();
    this.parties = parties;
    dossier.reports().forEach(r -> reports.put(r.id(), r));
    this.whereabouts = new Whereabouts(dossier.places());
    dossier
        .moments()
        .forEach(
            m -> moments.computeIfAbsent(m.evidence().report(), r -> new ArrayList<>()).add(m));
    for (PlaceMention mention : dossier.placeMentions()) {
      placeMentions
          .computeIfAbsent(mention.evidence().report(), r -> new ArrayList<>())
          .add(mention);
    }
    List<Known> found = this.assertions.parallelStream().map(this::find).toList();
    for (int i = 0; i < found.size(); i++) {
      known.put(this.assertions.get(i), found.get(i));
    }
    this.assertionsBeside = new Beside(this.assertions.stream().map(List::of).toList());
    this.groupsBeside = new Beside(this.groups.stream().map(Group::members).toList());
  }

  private Known known(Assertion assertion) {
    Known found = known.get(assertion);
    return found == null ? find(assertion) : found;
  }

  private Known find(Assertion assertion) {
    return new Known(
        findDoers(assertion),
        findNamed(assertion),
        days(assertion).mapToLong(LocalDate::toEpochDay).sorted().toArray());
  }

  /** The assertions that stand in a report together with this one, itself too, in their order. */
  public List<Assertion> beside(Assertion assertion) {
    return assertionsBeside.of(assertion).stream().mapToObj(assertions::get).toList();
  }

  /** The groups that have a member in a report together with the assertion, each a bit. */
  public BitSet groupsBeside(Assertion assertion) {
    return groupsBeside.of(assertion);
  }

  public Whereabouts whereabouts() {
    return whereabouts;
  }

  /**
   * Whether the words of two assertions name places that are not far apart.
   *
   * @param both whether both must name a place
   */
  public boolean meetSomewhere(Assertion left, Assertion right, boolean both) {
    Set<String> a = named(left);
    Set<String> b = named(right);
    return !both && (a.isEmpty() || b.isEmpty())
        || a.stream().anyMatch(p -> b.stream().anyMatch(q -> whereabouts.close(p, q)));
  }

  /** The places that its words name, but for where the hurt are brought. */
  public Set<String> named(Assertion assertion) {
    return known(assertion).named();
  }

  private Set<String> findNamed(Assertion assertion) {
    Set<String> named = new TreeSet<>(assertion.places());
    named.removeIf(p -> !names(assertion, p));
    return assertion.features().weights().containsKey("c:hospital")
        ? Set.of()
        : Collections.unmodifiableSet(named);
  }

  /** Whether the places that two assertions name are not all different. */
  public boolean nearPlaces(Assertion left, Assertion right) {
    return left.places().isEmpty()
        || right.places().isEmpty()
        || left.places().stream()
            .anyMatch(a -> right.places().stream().anyMatch(b -> whereabouts.same(a, b)));
  }

  /** Whether the words of the assertion name the place. */
  public boolean names(Assertion assertion, String place) {
    Evidence words = assertion.claim().evidence();
    return placeMentions.getOrDefault(words.report(), List.of()).stream()
        .anyMatch(m -> m.place().equals(place) && words.span().contains(m.evidence().span()));
  }

  /** The moments that the words of the assertion name, or the words that go on from them. */
  public List<Moment> moments(Assertion assertion) {
    Evidence words = assertion.claim().evidence();
    return moments.getOrDefault(words.report(), List.of()).stream()
        .filter(
            m ->
                words.span().contains(m.evidence().span())
                    || goesOn(words, m.evidence().span().start()))
        .toList();
  }

  private boolean goesOn(Evidence words, int to) {
    int gap = to - words.span().end();
    ReadReport report = reports.get(words.report());
    return report != null
        && gap >= 0
        && gap <= GOES_ON
        && ON.matcher(report.text().substring(words.span().end(), to)).matches();
  }

  /** The centre of each group, in the order of the groups. */
  public List<FeatureVector> centres() {
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

  /** Whether every report that tells the one is of a later day than all that tell the other. */
  public boolean isLater(Assertion later, Assertion earlier) {
    long[] after = known(later).days();
    long[] before = known(earlier).days();
    return after.length > 0 && before.length > 0 && after[0] > before[before.length - 1];
  }

  /** Whether the one was told on the day of the other or at most so many days before. */
  public boolean within(int most, Assertion earlier, Assertion later) {
    for (long day : known(later).days()) {
      for (long before : known(earlier).days()) {
        if (before <= day && before >= day - most) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * How many days after the one was first told the other was; none where either is undated. Copies
   * change nothing.
   */
  public Optional<Long> daysAfter(Assertion earlier, Assertion later) {
    String from = day(earlier, null);
    String to = day(later, null);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)));
  }

  /** The days of the reports that tell the assertion. */
  private Stream<LocalDate> days(Assertion assertion) {
    return assertion.claims().stream()
        .map(c -> reports.get(c.evidence().report()))
        .flatMap(Stream::ofNullable)
        .map(r -> r.report().published())
        .flatMap(Stream::ofNullable)
        .map(p -> p.day());
  }

  /** The day told, else the day of the earliest report that carries the assertion. */
  public @Nullable String day(Assertion assertion, @Nullable String told) {
    if (told != null) {
      return told;
    }
    ReadReport report = reports.get(assertion.claim().evidence().report());
    return report == null || report.report().published() == null
        ? null
        : report.report().published().day().toString();
  }

  /** The words of a piece of evidence and a few characters more of its text. */
  public String words(Evidence evidence, int more) {
    ReadReport report = reports.get(evidence.report());
    if (report == null) {
      return "";
    }
    int end = Math.min(report.text().length(), evidence.span().end() + more);
    return report.text().substring(evidence.span().start(), end);
  }

  /** Whether the words of two pieces of evidence begin with one word or mean one thing. */
  public boolean isOneWord(Evidence left, Evidence right) {
    List<String> a = Stems.of(words(left, 0));
    List<String> b = Stems.of(words(right, 0));
    return !a.isEmpty()
        && !b.isEmpty()
        && Concepts.of(a.get(0)).orElse(a.get(0)).equals(Concepts.of(b.get(0)).orElse(b.get(0)));
  }

  /** The whole sentence in which the assertion begins. */
  public String sentence(Assertion assertion) {
    return sentence(assertion.claim().sentence()).orElse(assertion.words());
  }

  /** The clause that tells of a silence; null where the assertion tells of none. */
  public @Nullable String silence(Assertion assertion) {
    Attribution silence = assertion.silence();
    ReadReport report = silence == null ? null : reports.get(silence.report());
    if (silence == null || report == null || silence.cue().isEmpty()) {
      return null;
    }
    String sentence =
        report.reading().sentences().stream()
            .filter(s -> s.span().contains(silence.cue().get(0)))
            .map(s -> Blanks.single(report.words(s.span())))
            .findFirst()
            .orElse(sentence(assertion));
    return Labels.around(sentence, report.words(silence.cue().get(0)));
  }

  public Optional<String> sentence(SentenceRef ref) {
    return sentences.computeIfAbsent(ref, this::findSentence);
  }

  private Optional<String> findSentence(SentenceRef ref) {
    ReadReport report = reports.get(ref.report());
    if (report == null || ref.sentence() >= report.reading().sentences().size()) {
      return Optional.empty();
    }
    String words = report.words(report.reading().sentences().get(ref.sentence()).span());
    return Optional.of(Blanks.single(words));
  }

  /**
   * How many sentences {@code later} stands after {@code earlier} in a report that has both;
   * negative where before, none where no report has both.
   */
  public static Optional<Integer> after(Assertion earlier, Assertion later) {
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
  public boolean sameDoers(Assertion left, Assertion right) {
    Set<String> a = doers(left);
    Set<String> b = doers(right);
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  public Set<String> doers(Assertion assertion) {
    return known(assertion).doers();
  }

  private Set<String> findDoers(Assertion assertion) {
    Set<String> doers = new TreeSet<>();
    for (Event event : assertion.events()) {
      for (String agent : event.agents()) {
        doers.add(parties.key(agent));
        parties.nation(agent).ifPresent(n -> doers.add("state:" + n));
      }
    }
    return Collections.unmodifiableSet(doers);
  }

  /** Whether the actor has a name or a side, and is not just somebody with a gun. */
  public boolean isSomebody(String actor) {
    Actor known = parties.actor(actor);
    return known == null
        || known.named()
            && !ANYBODY.in(known.name())
            && !MEANS.contains(known.name().toLowerCase(Locale.ROOT));
  }

  /** Whether the actor is what a deed is done with: planes, guns. */
  public boolean isMeans(String actor) {
    Actor known = parties.actor(actor);
    return known != null
        && MEANS.stream().anyMatch(m -> known.name().toLowerCase(Locale.ROOT).endsWith(m));
  }

  /** Whether its sentence speaks of other years than that of the report only. */
  public boolean ofOtherYears(Assertion assertion) {
    return ofOtherYears(assertion, assertion.claim().sentence());
  }

  /** The same of another sentence of its report. */
  public boolean ofOtherYears(Assertion assertion, SentenceRef sentence) {
    String told = day(assertion, null);
    List<String> years = Years.in(sentence(sentence).orElse(assertion.words()));
    return !years.isEmpty() && told != null && years.stream().noneMatch(told::startsWith);
  }

  /** Whether the party, or what belongs to its country, does something in the assertion. */
  public boolean does(Assertion assertion, String party) {
    return doers(assertion).contains(party);
  }

  /** Whether the assertion names the party or tells what it or its people do. */
  public boolean involves(Assertion assertion, String party) {
    return assertion.parties().contains(party) || does(assertion, party);
  }
}
