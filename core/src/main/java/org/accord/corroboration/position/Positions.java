package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.origin.Parties;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;
import org.accord.text.Blanks;
import org.accord.text.Stems;

/** Turns a side into a position: what it says, who says it, and the three counts. */
public final class Positions {

  private static final int MOST_WORDS = 40;

  /** Words that hold fewer stems say too little without their sentence. */
  private static final int FRAGMENT = 4;

  private static final Pattern NEGATED =
      Pattern.compile(
          "(?i)\\b(?:no|not|nothing|never|none|nobody|false|untrue|lie|lies)\\b|n['’]t\\b");

  private final Dossier dossier;
  private final Parties parties;
  private final Tellers tellers;
  private final Speakers speakers;
  private final Governed governed;
  private final Map<ReportId, Integer> order = new HashMap<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, String> lineageOf = new HashMap<>();

  /** By the very sides: to tell whether two hold the same costs more than to ask again. */
  private final Map<Draft.Side, List<Origin>> origins =
      Collections.synchronizedMap(new IdentityHashMap<>());

  public Positions(Dossier dossier) {
    this.dossier = dossier;
    this.parties = new Parties(dossier.actors());
    this.tellers = new Tellers(dossier, parties);
    this.speakers = new Speakers(parties);
    this.governed = new Governed(dossier);
    for (ReadReport report : dossier.reports()) {
      order.put(report.id(), order.size());
      reports.put(report.id(), report);
    }
    for (Lineage lineage : dossier.lineages().lineages()) {
      lineage.reports().forEach(r -> lineageOf.put(r, lineage.id()));
    }
  }

  /** The day of the earliest dated report, {@code ""} where none is dated. */
  public String firstDay() {
    return dossier.reports().stream()
        .map(r -> r.report().published())
        .filter(p -> p != null)
        .map(p -> p.day().toString())
        .min(java.util.Comparator.naturalOrder())
        .orElse("");
  }

  public Position of(Draft.Side side) {
    List<Claim> claims = new ArrayList<>();
    side.assertions().forEach(a -> claims.addAll(a.claims()));
    claims.sort(
        java.util.Comparator.comparing((Claim c) -> order.getOrDefault(c.evidence().report(), 0))
            .thenComparing(c -> c.evidence().span())
            .thenComparing(Claim::id));
    Set<ReportId> reports = new LinkedHashSet<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    boolean silent = side.assertions().stream().allMatch(a -> a.silence() != null);
    for (Claim claim : claims) {
      reports.add(claim.evidence().report());
      evidence.add(silent ? sentence(claim) : claim.evidence());
    }
    List<Origin> origins = origins(side);
    Counts counts = new Counts(reports.size(), texts(claims), origins.size());
    Assertion central = new Group(side.assertions()).central();
    boolean few = silent || Stems.of(central.words()).size() < FRAGMENT;
    String whole = central.words();
    Optional<String> governed = governed(central);
    if (side.says() == null && isDenied(central)) {
      whole = denial(central);
    } else if (governed.isPresent()) {
      whole = governed.get();
    } else if (few) {
      whole = report(central.claim()).words(sentence(central.claim()).span());
    } else if (Labels.isPiece(whole)) {
      whole = holding(central);
    }
    String words = side.says() != null ? said(side, side.says()) : whole;
    return new Position(
        Labels.holding(words, central.words(), MOST_WORDS),
        who(side),
        claims.stream().map(Claim::id).distinct().toList(),
        List.copyOf(reports),
        counts,
        origins,
        possibly(side, origins),
        List.copyOf(evidence));
  }

  /** What is said, with the verb that governs it where it opens an assertion that needs one. */
  private String said(Draft.Side side, String says) {
    String opening = says.replace(" …", "");
    return side.assertions().stream()
        .filter(a -> a.words().startsWith(opening))
        .findFirst()
        .flatMap(this::governed)
        .orElse(says);
  }

  /** The clause that holds the assertion's words, longer where that cannot be read alone either. */
  private String holding(Assertion assertion) {
    String sentence = report(assertion.claim()).words(sentence(assertion.claim()).span());
    String clause = Labels.around(sentence, assertion.words());
    String longer = Labels.holding(sentence, assertion.words(), MOST_WORDS);
    return !Labels.isPiece(clause)
        ? clause
        : !Labels.isPiece(longer) || Labels.isFragment(assertion.words())
            ? longer
            : assertion.words();
  }

  /** The clause of the verb that governs the assertion's words, where they say nothing without. */
  public Optional<String> governed(Assertion assertion) {
    return governed.clause(assertion.claim(), report(assertion.claim()));
  }

  /** Whether its words are those of the charge, and only its cue says that they are denied. */
  public static boolean isDenied(Assertion assertion) {
    return assertion.stance() == Stance.DENIES && !NEGATED.matcher(assertion.words()).find();
  }

  /** The clause that holds the cue: "The army denied that it had blown up the bridge". */
  private String denial(Assertion assertion) {
    Attribution heard = assertion.heard();
    ReadReport report = report(assertion.claim());
    String sentence = report.words(sentence(assertion.claim()).span());
    return heard == null || heard.cue().isEmpty() || !heard.report().equals(report.id())
        ? sentence
        : Labels.around(sentence, report.words(heard.cue().get(0)));
  }

  /**
   * The clause that holds the assertion's words, or the sentence where that cannot be read alone.
   */
  public String whole(Assertion assertion) {
    String sentence = report(assertion.claim()).words(sentence(assertion.claim()).span());
    String clause = Labels.around(sentence, assertion.words());
    return Labels.isPiece(clause) ? sentence : clause;
  }

  /** Who says it in which words, where these come after what is said: "Goldman estimates". */
  public Optional<String> after(Assertion assertion) {
    Attribution heard = assertion.heard();
    Span words = assertion.claim().evidence().span();
    if (heard == null
        || heard.cue().isEmpty()
        || heard.quotation() != Quotation.INDIRECT
        || !heard.report().equals(assertion.claim().evidence().report())
        || heard.cue().get(0).start() < words.end()
        || heard.source().stream().anyMatch(s -> s.start() < words.end())) {
      return Optional.empty();
    }
    int start = heard.cue().get(0).start();
    int end = heard.cue().get(heard.cue().size() - 1).end();
    for (Span source : heard.source()) {
      start = Math.min(start, source.start());
      end = Math.max(end, source.end());
    }
    return Optional.of(Blanks.single(report(assertion.claim()).words(Span.of(start, end))));
  }

  /** The whole sentence of a claim; a silence is told by its cue, not by its content. */
  private Evidence sentence(Claim claim) {
    List<Sentence> sentences = report(claim).reading().sentences();
    int index = claim.sentence().sentence();
    return index < sentences.size()
        ? new Evidence(claim.evidence().report(), sentences.get(index).span())
        : claim.evidence();
  }

  private ReadReport report(Claim claim) {
    ReadReport report = reports.get(claim.evidence().report());
    if (report == null) {
      throw new IllegalArgumentException("Claim " + claim.id() + " is of no report of the story");
    }
    return report;
  }

  /**
   * Origins by key, of those that surely are several; interested only where every claim of theirs
   * here is.
   *
   * <p>An outlet that tells it on nobody's word may rest on any speaker who is heard elsewhere: the
   * outlets are counted only where those that surely are several are more than the speakers. So no
   * report that is taken away can raise the count.
   */
  public List<Origin> origins(Draft.Side side) {
    List<Origin> known = origins.get(side);
    if (known == null) {
      known = findOrigins(side);
      origins.put(side, known);
    }
    return known;
  }

  private List<Origin> findOrigins(Draft.Side side) {
    if (side.claimant() != null) {
      return List.of(side.claimant());
    }
    OwnDeed deed = side.source();
    if (deed != null) {
      return List.of(new Origin(deed.key(), deed.name(), true));
    }
    List<Origin> speaking = speakers.surely(heard(side, false), merged(side, false));
    List<Origin> outlets = tellers.of(side);
    List<Origin> most = speaking.size() >= outlets.size() ? speaking : outlets;
    return most.isEmpty() ? List.of(first(side)) : most;
  }

  private static List<Origin> possibly(Draft.Side side, List<Origin> origins) {
    if (side.claimant() != null) {
      return List.of();
    }
    Map<String, Origin> told = merged(side, true);
    told.putAll(merged(side, false));
    origins.forEach(o -> told.remove(o.key()));
    return List.copyOf(told.values());
  }

  /** The assertions whose speakers are heard at first hand, or those that only pass on. */
  private static List<Assertion> heard(Draft.Side side, boolean relayed) {
    Set<String> speaking = new TreeSet<>();
    side.assertions().forEach(a -> speaking.addAll(a.voice().keys()));
    return side.assertions().stream()
        .filter(
            a ->
                relayed
                    == (a.voice().relayed()
                        || a.voice().quoted().stream()
                            .anyMatch(
                                q ->
                                    speaking.stream()
                                        .anyMatch(s -> Independence.mayBeOneOf(q, s)))))
        .toList();
  }

  private static TreeMap<String, Origin> merged(Draft.Side side, boolean relayed) {
    TreeMap<String, Origin> origins = new TreeMap<>();
    for (Assertion assertion : heard(side, relayed)) {
      for (Origin origin : assertion.voice().origins()) {
        origins.merge(
            origin.key(),
            origin,
            (a, b) ->
                new Origin(
                    a.key(),
                    a.name().compareTo(b.name()) <= 0 ? a.name() : b.name(),
                    a.interested() && b.interested()));
      }
    }
    return origins;
  }

  /** The outlet that tells it first. */
  private Origin first(Draft.Side side) {
    return side.assertions().stream()
        .min(
            java.util.Comparator.comparingInt(
                    (Assertion a) -> order.getOrDefault(a.claim().evidence().report(), 0))
                .thenComparing(a -> a))
        .orElseThrow()
        .voice()
        .origins()
        .get(0);
  }

  private static List<String> who(Draft.Side side) {
    if (side.claimant() != null) {
      return List.of(side.claimant().name());
    }
    Set<String> names = new LinkedHashSet<>();
    for (Assertion assertion : side.assertions()) {
      if (assertion.silence() != null && assertion.silence().speaker() != null) {
        names.addAll(assertion.silence().speaker().names());
      }
    }
    if (side.source() != null) {
      names.add(side.source().name());
    }
    boolean speakers = side.assertions().stream().anyMatch(a -> !a.voice().narrator());
    for (Assertion assertion : side.assertions()) {
      boolean own = side.source() == null || assertion.voice().keys().contains(side.source().key());
      if (own && !assertion.voice().narrator() || !speakers && side.source() == null) {
        names.addAll(assertion.voice().names());
      }
    }
    if (speakers && side.source() == null) {
      side.assertions().stream()
          .filter(a -> a.voice().narrator())
          .forEach(a -> names.addAll(a.voice().names()));
    }
    return List.copyOf(names);
  }

  /** How many texts carry any of the group. */
  public int texts(Group group) {
    List<Claim> claims = new ArrayList<>();
    group.members().forEach(a -> claims.addAll(a.claims()));
    return texts(claims);
  }

  /** Reports that are one text, by lineage or by a shared sentence here, count once. */
  private int texts(Collection<Claim> claims) {
    Map<String, String> root = new TreeMap<>();
    for (Claim claim : claims) {
      String report = "r:" + claim.evidence().report();
      join(root, report, "l:" + lineageOf.getOrDefault(claim.evidence().report(), report));
      SentenceRef first = dossier.lineages().firstTold(claim.sentence());
      join(root, report, "s:" + first.report() + ":" + first.sentence());
    }
    Set<String> texts = new TreeSet<>();
    claims.forEach(c -> texts.add(find(root, "r:" + c.evidence().report())));
    return texts.size();
  }

  private static void join(Map<String, String> root, String left, String right) {
    String a = find(root, left);
    String b = find(root, right);
    if (!a.equals(b)) {
      root.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
    }
  }

  private static String find(Map<String, String> root, String node) {
    String at = node;
    for (String next = root.get(at); next != null && !next.equals(at); next = root.get(at)) {
      at = next;
    }
    return at;
  }
}
