package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.text.Stems;

/**
 * Brings together a party that owns up to a hostile act and those who lay it at that party's door.
 */
public final class ResponsibilityWeigher implements Weigher {

  private static final Set<EventType> HOSTILE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  private static final Pattern OWNS =
      Pattern.compile(
          "\\bresponsib\\w+\\b.{0,40}\\b(?:attack|assault|bombing|blast|raid|shooting|abduction"
              + "|kidnapping|hijacking|ambush|explosion|killing|strike)\\w*"
              + "|\\b(?:it|they|we|our (?:men|fighters|forces|soldiers)|its (?:men|fighters|forces))"
              + " (?:had |have |were |was |are |is )?(?:carried out|behind|holding|hold|took|taken"
              + "|seized|fired|attacked|captured|struck|killed|launched|shot down)\\b");

  private static final int ONE_ACT = 3;
  private static final double SAME_ACT = 0.06;

  /** Within so many words from its beginning a charge without a verb names whom it is about. */
  private static final int HEAD = 6;

  private static final int MOST_SIDES = 3;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, Set<Assertion>> owned = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null
          && !assertion.voice().relayed()
          && Manner.of(assertion) == Manner.TELLS) {
        for (String party : assertion.voice().keys()) {
          if (!party.startsWith("unnamed:") && owns(assertion, party, story)) {
            owned.computeIfAbsent(party, p -> new TreeSet<>()).add(assertion);
          }
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    owned.forEach(
        (party, own) -> {
          Set<Assertion> charges = new TreeSet<>();
          for (Assertion charge : story.assertions()) {
            boolean ofAct =
                charges(charge, party, story)
                    && own.stream()
                        .anyMatch(
                            o ->
                                (StoryView.after(o, charge).isPresent()
                                        || story.within(ONE_ACT, o, charge)
                                        || story.within(ONE_ACT, charge, o))
                                    && (isBare(charge, party)
                                        || Likeness.of(o, charge) >= SAME_ACT
                                            && sameAct(o, charge)));
            if (ofAct) {
              charges.add(charge);
            }
          }
          if (!charges.isEmpty()) {
            drafts.add(draft(own, charges, story));
          }
        });
    return drafts;
  }

  private static boolean owns(Assertion assertion, String party, StoryView story) {
    String words = assertion.words().toLowerCase(Locale.ROOT);
    return OWNS.matcher(words).find()
        && (words.contains("responsib")
            || assertion.events().stream()
                .anyMatch(
                    e ->
                        hostile(e)
                            && !isOfAnAuthority(e, party)
                            && e.agents().stream()
                                .anyMatch(a -> story.parties().key(a).equals(party))));
  }

  private static boolean hostile(Event event) {
    return event.type() != null
        && HOSTILE.contains(event.type())
        && (event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED);
  }

  /** Whether another who is heard says that the party did it. */
  private static boolean charges(Assertion charge, String party, StoryView story) {
    if (charge.silence() != null
        || charge.voice().relayed()
        || charge.voice().keys().contains(party)
        || Manner.of(charge) != Manner.TELLS) {
      return false;
    }
    return isBare(charge, party)
        || charge.events().stream()
            .anyMatch(
                e ->
                    hostile(e)
                        && !isOfAnAuthority(e, party)
                        && e.agents().stream().anyMatch(a -> story.parties().key(a).equals(party)));
  }

  /** An arrest or a seizure by a state is no deed that anybody has to own up to. */
  private static boolean isOfAnAuthority(Event event, String party) {
    return event.type() == EventType.COERCE && party.startsWith("state:");
  }

  /** Whether the charge only names the party: "blamed the Hill Front". */
  private static boolean isBare(Assertion charge, String party) {
    List<String> words = Stems.words(charge.words());
    String head = String.join(" ", words.subList(0, Math.min(HEAD, words.size())));
    String name = String.join(" ", Stems.words(party.substring(party.indexOf(':') + 1)));
    return charge.stance() == Stance.ACCUSES
        && charge.events().isEmpty()
        && !name.isEmpty()
        && (head + " ").replaceFirst("^the ", "").startsWith(name + " ");
  }

  private static boolean sameAct(Assertion left, Assertion right) {
    return left.events().stream()
        .filter(ResponsibilityWeigher::hostile)
        .anyMatch(
            a ->
                right.events().stream()
                    .filter(ResponsibilityWeigher::hostile)
                    .anyMatch(b -> Likeness.couldBeOne(a, b)));
  }

  private static Draft draft(Set<Assertion> own, Set<Assertion> charges, StoryView story) {
    List<Draft.Side> sides = new ArrayList<>(Sides.byOrigin(charges, story.parties(), MOST_SIDES));
    sides.add(Draft.Side.of(List.copyOf(own)));
    return new Draft(
        Labels.clause(own.iterator().next().words(), TOPIC_WORDS),
        "responsibility",
        Status.CORROBORATED,
        sides,
        List.of(),
        0.7);
  }
}
