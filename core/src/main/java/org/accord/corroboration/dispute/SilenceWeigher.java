package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Sought;
import org.accord.text.Stems;

/** Sets the silence of those who could confirm beside what they were asked about. */
public final class SilenceWeigher implements Weigher {

  private static final Phrases HEARSAY = Phrases.load("hearsay-phrases.tsv");

  private static final String MATTER =
      "(?: (?:on|about) (?:the|this|that|these|any) (?:matter|reports?|claims?|allegations?|incident"
          + "|accusations?|issue|case|attacks?|raids?|strikes?|crash|blast|findings))?";

  /** What somebody's words are called. */
  private static final String TOLD =
      "(?:accounts?|accusations?|allegations?|articles?|assertions?|charges?|claims?|information|news|reports?"
          + "|statements?|story|stories)\\b";

  private static final Pattern SOMEBODYS = Pattern.compile("\\b" + TOLD);

  private static final Pattern BARE =
      Pattern.compile(
          "(?i)\\b(?:comment(?:ed|s)?"
              + MATTER
              + "|be reached|(?:repl(?:y|ied)|respond|response|answer)(?:ed)?"
              + "(?: to (?:calls?|requests?|questions?|messages?|e-?mails?)\\b.*)?)(?: on \\p{L}+day)?\\W*$"
              + "|(?i)\\b(?:confirm|deny|mention|report|acknowledge)(?:ed)? (?:it|this|that)\\b"
              + "|(?i)\\b(?:confirm|corroborate|verify)(?:ed)? (?:the|this|that|these|those|such) (?:\\p{L}+ )?"
              + TOLD
              + "(?: independently)?\\W*$");

  private static final Sought UNVERIFIED =
      Sought.remembering(
          "(?i)\\bcould not be (?:\\w+ )?(?:verified|confirmed)\\b|\\bno independent confirmation\\b"
              + "|\\b(?:not|unable to|yet to) (?:be )?independently (?:verif|confirm)\\w*");

  private static final int JUST_BEFORE = 2;

  /** How much more a telling in the report of the silence counts than one elsewhere. */
  private static final int HERE = 100;

  /** What a claim gains by somebody's declining to comment on it. */
  private static final double ASKED = 0.2;

  private static final Pattern DISCRETION =
      Pattern.compile(
          "(?i)\\b(?:(?:w(?:ould|ill)|could|did|does|do|has|have|had)(?: not|n['’]t)(?: yet)?)"
              + " (?:name|be named|be identified|identif(?:y|ied)|specif(?:y|ied)|elaborate|give (?:\\p{L}+ ){0,2}details"
              + "|(?:say|said|disclose|reveal) (?:where|what|which|how|when|why|who))\\b"
              + "|\\basked not to\\b|\\bdeclined to be (?:named|identified)\\b");

  private static final double LEAST = 0.25;

  /** How alike two tellings of one voice are that are of one matter. */
  private static final double ALIKE = 0.3;

  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<Integer, List<Assertion>> silences = new TreeMap<>();
    Neighbours neighbours = Neighbours.of(story.centres());
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null && assertion.stance() != Stance.DOUBTS
          || DealWeigher.isAbout(assertion, story)
          || isBare(assertion, story)
          || isDiscretion(assertion, story)) {
        continue;
      }
      Optional<Integer> about =
          named(assertion, story).or(() -> about(assertion, neighbours, story));
      if (about.isPresent()) {
        silences.computeIfAbsent(about.get(), k -> new ArrayList<>()).add(assertion);
      }
    }
    List<Draft> drafts = new ArrayList<>(asked(story));
    silences.forEach(
        (g, silent) -> {
          if (silent.stream().anyMatch(a -> a.silence() != null)) {
            draft(story.groups().get(g), silent, story).ifPresent(drafts::add);
          }
        });
    return drafts;
  }

  /** Who declines to comment, or what nobody could verify, right after somebody's claim. */
  private static List<Draft> asked(StoryView story) {
    Map<Assertion, Set<Assertion>> silent = new TreeMap<>();
    Map<Assertion, List<Assertion>> claims = new TreeMap<>();
    for (Assertion silence : story.assertions()) {
      boolean bare = silence.silence() != null && isBare(silence, story);
      boolean open = silence.silence() == null && UNVERIFIED.in(silence.words());
      if (!bare && !open || isOfDeal(silence, story)) {
        continue;
      }
      List<Assertion> before = before(silence, story);
      if (!before.isEmpty()) {
        claims.putIfAbsent(before.get(0), before);
        silent.computeIfAbsent(before.get(0), k -> new TreeSet<>()).add(silence);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    silent.forEach(
        (first, all) -> {
          List<Assertion> told = claims.getOrDefault(first, List.of());
          drafts.add(draft(told, List.copyOf(all), story, ASKED));
        });
    return drafts;
  }

  /** Whether the sentence before it, or it, tells who is silent about a deal. */
  private static boolean isOfDeal(Assertion silence, StoryView story) {
    return story.beside(silence).stream()
        .filter(s -> s.silence() != null && DealWeigher.isAbout(s, story))
        .map(s -> StoryView.after(s, silence).orElse(-1))
        .anyMatch(n -> n == 0 || n == 1);
  }

  /** What was claimed in the sentence right before, by whom it would be for others to confirm. */
  private static List<Assertion> before(Assertion silence, StoryView story) {
    int nearest = JUST_BEFORE + 1;
    Set<String> matter = matter(silence);
    List<Assertion> before = new ArrayList<>();
    for (Assertion claim : story.beside(silence)) {
      int after = StoryView.after(claim, silence).orElse(-1);
      boolean told =
          claim.silence() == null
              && asserts(claim)
              && !claim.voice().narrator()
              && Manner.of(claim) == Manner.TELLS
              && (claim.events().stream().anyMatch(e -> e.certainty() != Certainty.DENIED)
                  || shares(claim, matter));
      if (!told || isBy(claim, silence) || after < 1 || after > nearest) {
        continue;
      }
      if (after < nearest) {
        before.clear();
        nearest = after;
      }
      before.add(claim);
    }
    return nearest > JUST_BEFORE ? List.of() : before;
  }

  /** What the words of a silence are about, by stem: "the use of the gas could not be verified". */
  private static Set<String> matter(Assertion silence) {
    Matcher unverified = UNVERIFIED.pattern().matcher(silence.words());
    return unverified.find()
        ? Set.copyOf(Stems.of(silence.words().substring(0, unverified.start())))
        : Set.of();
  }

  private static boolean shares(Assertion claim, Set<String> matter) {
    return Stems.of(claim.words()).stream().anyMatch(matter::contains);
  }

  /** What those say whose report or claim the silence names: in the same report first. */
  private static Optional<Integer> named(Assertion silent, StoryView story) {
    String clause = story.silence(silent);
    if (clause == null || !SOMEBODYS.matcher(clause).find()) {
      return Optional.empty();
    }
    Optional<Integer> found = Optional.empty();
    int best = 0;
    for (int g = 0; g < story.groups().size(); g++) {
      Group group = story.groups().get(g);
      int theirs = 0;
      for (Assertion member : group.members()) {
        if (asserts(member) && !isBy(member, silent) && isNamedIn(clause, member)) {
          theirs +=
              story.isLater(member, silent)
                  ? 0
                  : StoryView.after(member, silent).isPresent() ? HERE : 1;
        }
      }
      if (theirs > best) {
        best = theirs;
        found = Optional.of(g);
      }
    }
    return found;
  }

  /** What those whom the silence names say of the matter in all reports. */
  private static List<Assertion> theirs(Group group, List<Assertion> silent, StoryView story) {
    Set<Assertion> theirs = new TreeSet<>();
    for (Assertion silence : silent) {
      String clause = story.silence(silence);
      if (clause != null && SOMEBODYS.matcher(clause).find()) {
        List<Assertion> named =
            group.members().stream().filter(m -> asserts(m) && isNamedIn(clause, m)).toList();
        theirs.addAll(named);
        story.assertions().stream()
            .filter(a -> asserts(a) && isNamedIn(clause, a) && !story.isLater(a, silence))
            .filter(a -> named.stream().anyMatch(n -> Likeness.of(n, a) >= ALIKE))
            .forEach(theirs::add);
      }
    }
    return List.copyOf(theirs);
  }

  private static boolean isNamedIn(String clause, Assertion assertion) {
    return assertion.voice().names().stream()
        .anyMatch(
            n ->
                clause.contains(" " + n + " ")
                    || clause.contains(" " + n + "'")
                    || clause.contains(" " + n + "’"));
  }

  /** The group that the silence is about: like its sentence, told shortly before. */
  private static Optional<Integer> about(Assertion silent, Neighbours neighbours, StoryView story) {
    FeatureVector vector = story.vocabulary().vector(subject(silent, story));
    Optional<Integer> found = Optional.empty();
    double best = LEAST;
    BitSet candidates = neighbours.places(vector);
    candidates.or(story.groupsBeside(silent));
    for (int g = candidates.nextSetBit(0); g >= 0; g = candidates.nextSetBit(g + 1)) {
      Group group = story.groups().get(g);
      if (group.members().stream().allMatch(m -> !asserts(m) || isBy(m, silent))) {
        continue;
      }
      if (group.members().stream().noneMatch(m -> asserts(m) && !story.isLater(m, silent))) {
        continue;
      }
      double score = vector.cosine(story.centres().get(g));
      for (Assertion member : group.members()) {
        Optional<Integer> after = StoryView.after(member, silent);
        if (asserts(member) && after.isPresent() && after.get() >= 0 && after.get() <= 4) {
          score += 0.1;
          break;
        }
      }
      score = Math.round(score * 1e9) / 1e9;
      if (score > best) {
        best = score;
        found = Optional.of(g);
      }
    }
    return found;
  }

  /** The sentence without the name of who is silent in it. */
  private static String subject(Assertion silent, StoryView story) {
    String sentence = story.sentence(silent);
    Attribution silence = silent.silence();
    if (silence == null || silence.speaker() == null) {
      return sentence;
    }
    Set<String> names = new TreeSet<>();
    silence.speaker().names().forEach(n -> names.addAll(Stems.of(n)));
    return Stems.words(sentence).stream()
        .filter(w -> Stems.of(w).stream().noneMatch(names::contains))
        .collect(Collectors.joining(" "));
  }

  /** Whether the assertion is the silent one's own, or stands in the sentence of the silence. */
  private static boolean isBy(Assertion assertion, Assertion silent) {
    Attribution silence = silent.silence();
    return silence != null
            && assertion.claims().stream()
                .anyMatch(
                    c -> silent.claims().stream().anyMatch(d -> d.sentence().equals(c.sentence())))
        || silence != null
            && silence.speaker() != null
            && !Collections.disjoint(assertion.voice().names(), silence.speaker().names());
  }

  private static boolean asserts(Assertion assertion) {
    return assertion.silence() == null
        && !HEARSAY.in(assertion.words())
        && assertion.stance() != Stance.DOUBTS
        && (assertion.heard() != null || !assertion.events().isEmpty());
  }

  /** Those that hold it for a fact: the speakers where any are heard, else the narrators. */
  private static List<Assertion> asserted(Group group, List<Assertion> silent, StoryView story) {
    Set<Assertion> own = new TreeSet<>();
    group.members().stream()
        .filter(SilenceWeigher::asserts)
        .filter(a -> silent.stream().anyMatch(s -> !story.isLater(a, s) && !isBy(a, s)))
        .forEach(own::add);
    List<Assertion> all = List.copyOf(own);
    List<Assertion> facts =
        all.stream()
            .filter(a -> !a.has(Certainty.EXPECTED) && !a.has(Certainty.CONDITIONAL))
            .toList();
    List<Assertion> heard = facts.stream().filter(a -> !a.voice().narrator()).toList();
    return !heard.isEmpty() ? heard : !facts.isEmpty() ? facts : all;
  }

  /** Whether somebody says that they know of it only by hearsay or not at all. */
  static boolean isHearsay(Assertion assertion) {
    return HEARSAY.in(assertion.words());
  }

  /** Whether the clause that tells of the silence tells nothing of what it is about. */
  static boolean isBare(Assertion silent, StoryView story) {
    String clause = story.silence(silent);
    return clause != null && BARE.matcher(clause).find();
  }

  /** Whether the clause only keeps back a name or a place, or keeps the source's own. */
  private static boolean isDiscretion(Assertion silent, StoryView story) {
    String clause = story.silence(silent);
    return clause != null && DISCRETION.matcher(clause).find();
  }

  private static Optional<Draft> draft(Group group, List<Assertion> silent, StoryView story) {
    List<Assertion> named = theirs(group, silent, story);
    List<Assertion> asserted = named.isEmpty() ? asserted(group, silent, story) : named;
    return asserted.isEmpty() ? Optional.empty() : Optional.of(draft(asserted, silent, story, 1));
  }

  private static Draft draft(
      List<Assertion> asserted, List<Assertion> silent, StoryView story, double bonus) {
    List<Draft.Side> sides = new ArrayList<>();
    sides.add(Sides.side(asserted, story.parties()));
    Map<String, List<Assertion>> byWhom = new TreeMap<>();
    Set<String> names = new LinkedHashSet<>();
    Map<SentenceRef, String> sentences = new TreeMap<>();
    for (Assertion assertion : new TreeSet<>(silent)) {
      Attribution silence = assertion.silence();
      List<String> own =
          silence == null || silence.speaker() == null ? List.of() : silence.speaker().names();
      names.addAll(own);
      byWhom
          .computeIfAbsent(
              silence == null
                  ? String.join("+", assertion.voice().keys())
                  : sentences.computeIfAbsent(assertion.claim().sentence(), s -> own.toString()),
              k -> new ArrayList<>())
          .add(assertion);
    }
    byWhom.values().forEach(s -> sides.add(new Draft.Side(s, null, story.silence(s.get(0)))));
    return new Draft(
        Labels.clause(new Group(asserted).central().words(), TOPIC_WORDS),
        "silence",
        Status.UNCONFIRMED,
        sides,
        List.copyOf(names),
        bonus);
  }
}
