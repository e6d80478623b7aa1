package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.Negations;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Sought;
import org.accord.text.Stems;

/**
 * Sets what one voice says against another's word that it is not so, whoever it is about.
 *
 * <p>A denial answers what it denies in its own words ("denied that a ransom was paid"), or, where
 * it has none ("denies it", "that is false"), what another voice said just before; a negated
 * statement answers the same statement without the negation.
 */
public final class ContradictionWeigher implements Weigher {

  private static final Pattern BARE =
      Pattern.compile(
          "^\\W*(?:(?:that|this|it) (?:is|was) (?:false|untrue|not true|a lie|nonsense|absurd)"
              + "|(?:has |have |had )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|dismiss(?:es|ed)?)"
              + " (?:it|this|that|the (?:charges?|claims?|accusations?|allegations?|reports?)))\\b.*");

  /** All that is denied is what was said: "denied it and said that ...". */
  private static final Pattern IT =
      Pattern.compile(
          "^\\W*(?:it|this|that|the (?:charges?|claims?|accusations?|allegations?))"
              + "(?:\\W*$| and (?:said|says|blamed|accused)\\b)");

  /** That there was not even one. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\b(?:not (?:one|a single|any|even (?:one|a))|no|none|nobody|nothing|never any)\\b");

  /** What is only foreseen or demanded: "no child will move until". */
  private static final Pattern OUTLOOK =
      Pattern.compile(
          "(?i)\\b(?:will|would|shall|must|until|unless|if|can|can't|cannot)\\b(?! be none)");

  /** What says that something is or was; "no escort, no evacuation" says nothing of the sort. */
  private static final Pattern STATES =
      Pattern.compile("(?i)\\b(?:is|are|was|were|has|have|had|did|do|does|been|paid|\\p{L}+ed)\\b");

  /** A statement that ends in a denial of its speaker's. */
  private static final Sought INNER = Sought.remembering("(?i)\\band den(?:ied|ies|y)\\b");

  /**
   * What somebody tells of another's denial is not his own: "Norvik did it but Brume denied it".
   */
  private static final Sought ANOTHERS =
      Sought.remembering(
          "\\b(?:but|while|though|although) (?:the )?\\p{Lu}[\\p{L} ’'-]{1,40}? "
              + "(?:has |have |had )?(?:\\p{Ll}+ly )?den(?:ied|ies|y)\\b");

  /** A charge of fewer words says nothing that could be denied: "blamed it on rebels". */
  private static final int SAYS = 2;

  private static final Phrases NEGATIONS = Phrases.load("plain-negations.tsv");

  private static final double DENIED = 0.25;
  private static final double NEGATED = 0.35;

  /** The least likeness of a statement to what says its contrary in its own words. */
  private static final double CONTRARY = 0.15;

  /** What a statement right before has over those of elsewhere. */
  private static final double ANSWERS = 0.2;

  /** The least likeness of a statement to what is said against it right after. */
  private static final double TOUCHES = 0.06;

  /** So many days after a thing is told somebody may say that it is not so. */
  private static final int ANSWERED = 5;

  private static final double NEARLY_BEST = 0.7;
  private static final int JUST_BEFORE = 2;
  private static final int MOST_SIDES = 3;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Assertion> told =
        story.assertions().stream()
            .filter(a -> a.silence() == null && Manner.of(a) == Manner.TELLS && !isNegated(a))
            .toList();
    Neighbours neighbours = Neighbours.of(told.stream().map(Assertion::features).toList());
    Map<Assertion, List<Assertion>> answers = new TreeMap<>();
    for (Assertion denial : story.assertions()) {
      if (denial.silence() != null
          || denial.voice().narrator()
          || DenialWeigher.isToCome(denial, story)
          || denial.stance() != Stance.DENIES && ANOTHERS.in(denial.words())) {
        continue;
      }
      charges(denial, told, neighbours, story)
          .ifPresent(
              c -> answers.computeIfAbsent(c.get(0), k -> new ArrayList<>(c)).add(0, denial));
    }
    List<Draft> drafts = new ArrayList<>();
    answers.forEach((first, all) -> draft(all, story).ifPresent(drafts::add));
    return drafts;
  }

  private static boolean isNegated(Assertion assertion) {
    return assertion.claim().certainty() == Certainty.DENIED || NEGATIONS.in(assertion.words());
  }

  /** What the assertion contradicts, best first; none where it contradicts nothing told. */
  private static Optional<List<Assertion>> charges(
      Assertion denial, List<Assertion> told, Neighbours neighbours, StoryView story) {
    boolean denies = denial.stance() == Stance.DENIES && !DenialWeigher.isTurnedDown(denial, story);
    if (isBare(denial)) {
      return justBefore(denial, told);
    }
    boolean inner = INNER.in(denial.words());
    denies |= inner;
    boolean negated = isNegated(denial) || inner;
    Manner manner = Manner.of(denial);
    if (!negated || manner != Manner.DENIES && manner != Manner.TELLS) {
      return Optional.empty();
    }
    boolean none = saysNone(denial);
    double least = denies ? DENIED : NEGATED;
    Map<Assertion, Double> like = new TreeMap<>();
    double best = 0;
    BitSet near = neighbours.places(denial.features());
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Assertion charge = told.get(i);
      if (charge.voice().narrator()
          || Stems.of(charge.words()).size() < SAYS
          || !others(denial, charge)) {
        continue;
      }
      int after = StoryView.after(charge, denial).orElse(-1);
      boolean just = after >= 0 && after <= JUST_BEFORE;
      double likeness = Likeness.of(denial, charge);
      likeness += just && likeness >= TOUCHES ? ANSWERS : 0;
      boolean answered =
          likeness >= least
              && (denies && !isTalk(charge)
                  || undoes(denial, charge) && Negations.reaches(denial, charge));
      boolean against =
          answered
              || isContrary(denial, charge, story)
              || none && isNone(denial, charge, story)
              || denies && isSameDeed(denial, charge, story);
      if (against && Occasion.isOne(charge, denial, story)) {
        like.put(charge, likeness);
        best = Math.max(best, likeness);
      }
    }
    double floor = NEARLY_BEST * best;
    List<Assertion> charges =
        like.entrySet().stream().filter(e -> e.getValue() >= floor).map(Map.Entry::getKey).toList();
    return charges.isEmpty() ? Optional.empty() : Optional.of(charges);
  }

  /** Whether all that is told to be done is talk, which only a denial of that talk answers. */
  private static boolean isTalk(Assertion charge) {
    return charge.stance() != Stance.ACCUSES
        && !charge.events().isEmpty()
        && charge.events().stream()
            .allMatch(e -> e.type() != null && AssertionMaker.SPEECH.contains(e.type()));
  }

  /** Whether the one says no more than that the other is not so, not before it could be so. */
  private static boolean isContrary(Assertion denial, Assertion charge, StoryView story) {
    return Likeness.of(denial, charge) >= CONTRARY
        && Negations.opposed(denial, charge)
        && story.nearPlaces(denial, charge)
        && story.daysAfter(charge, denial).filter(d -> d < 0 || d > ANSWERED).isEmpty();
  }

  private static boolean saysNone(Assertion denial) {
    return NONE.matcher(denial.words()).find()
        && !OUTLOOK.matcher(denial.words()).find()
        && STATES.matcher(denial.words()).find();
  }

  /** Whether what the one says was not at all is of the sort of which the other tells some. */
  private static boolean isNone(Assertion denial, Assertion charge, StoryView story) {
    return undoes(denial, charge)
        && !Collections.disjoint(Negations.unsaid(denial), Negations.told(charge))
        && story.nearPlaces(denial, charge)
        && story.daysAfter(charge, denial).filter(d -> Math.abs(d) > ANSWERED).isEmpty();
  }

  /** Whether somebody is charged with the very deed that the other denies, in the same word. */
  private static boolean isSameDeed(Assertion denial, Assertion charge, StoryView story) {
    boolean charged = charge.stance() == Stance.ACCUSES || charge.has(Certainty.DISPUTED);
    return charged
        && denial.events().stream()
            .filter(e -> e.certainty() == Certainty.DENIED)
            .anyMatch(
                e ->
                    charge.events().stream()
                        .anyMatch(
                            c ->
                                e.type() != null
                                    && Likeness.couldBeOne(e, c)
                                    && story.isOneWord(e.trigger(), c.trigger())));
  }

  /** Whether the one says that nothing was done of what the other says was done. */
  private static boolean undoes(Assertion denial, Assertion charge) {
    return denial.events().stream()
        .filter(e -> e.type() != null && e.certainty() == Certainty.DENIED)
        .anyMatch(
            e ->
                charge.events().stream()
                    .anyMatch(
                        c ->
                            c.type() == e.type()
                                && (c.certainty() == Certainty.ACTUAL
                                    || c.certainty() == Certainty.DISPUTED)));
  }

  /** What another voice said in the sentences right before. */
  private static Optional<List<Assertion>> justBefore(Assertion denial, List<Assertion> told) {
    int nearest = JUST_BEFORE + 1;
    List<Assertion> before = new ArrayList<>();
    for (Assertion charge : told) {
      int after = StoryView.after(charge, denial).orElse(Integer.MAX_VALUE);
      if (after < 0 || after > nearest || charge.voice().narrator() || !others(denial, charge)) {
        continue;
      }
      if (after < nearest) {
        before.clear();
        nearest = after;
      }
      before.add(charge);
    }
    return nearest > JUST_BEFORE || before.isEmpty() ? Optional.empty() : Optional.of(before);
  }

  private static boolean others(Assertion left, Assertion right) {
    return left.voice().keys().stream().noneMatch(right.voice().keys()::contains)
        && !left.voice().names().equals(right.voice().names());
  }

  /** What those who say no more than no say with it in the same sentence. */
  private static List<Assertion> besides(Set<Assertion> denials, StoryView story) {
    Set<SentenceRef> sentences = new TreeSet<>();
    Set<List<String>> voices = new LinkedHashSet<>();
    for (Assertion denial : denials) {
      if (isBare(denial)) {
        denial.claims().forEach(c -> sentences.add(c.sentence()));
        voices.add(denial.voice().names());
      }
    }
    return story.assertions().stream()
        .filter(a -> voices.contains(a.voice().names()))
        .filter(a -> a.claims().stream().anyMatch(c -> sentences.contains(c.sentence())))
        .toList();
  }

  private static Optional<Draft> draft(List<Assertion> all, StoryView story) {
    Set<Assertion> denials = new TreeSet<>();
    Set<Assertion> charges = new TreeSet<>();
    for (Assertion assertion : all) {
      boolean denial =
          isNegated(assertion)
              || Manner.of(assertion) == Manner.DENIES
              || INNER.in(assertion.words());
      (denial || isBare(assertion) ? denials : charges).add(assertion);
    }
    denials.addAll(besides(denials, story));
    charges.removeAll(denials);
    if (charges.isEmpty()) {
      return Optional.empty();
    }
    List<Draft.Side> sides = new ArrayList<>(Sides.byOrigin(charges, story.parties(), MOST_SIDES));
    sides.add(Draft.Side.of(List.copyOf(denials)));
    return Optional.of(
        new Draft(
            Labels.clause(new Group(List.copyOf(charges)).central().words(), TOPIC_WORDS),
            Disputes.CONTRADICTION,
            Status.CONTESTED,
            sides,
            List.of(),
            0.5));
  }

  private static boolean isBare(Assertion assertion) {
    String words = assertion.words().toLowerCase(Locale.ROOT).replace('’', '\'');
    return BARE.matcher(words).matches()
        || assertion.stance() == Stance.DENIES && IT.matcher(words).find();
  }
}
