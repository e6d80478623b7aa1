package org.accord.corroboration.dispute;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.weighing.StoryView;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.text.Stems;

/** At whose door an assertion lays a hostile act. */
final class Accused {

  private static final Pattern CHARGES =
      Pattern.compile("(?i)\\b(?:responsib\\p{L}+|to blame|behind|guilty)\\b");

  /** Within so many words from its beginning a charge names whom it is about. */
  private static final int HEAD = 6;

  private Accused() {}

  /** Keys of the parties charged; none where the speaker owns up to it or nobody is heard. */
  static Set<String> in(Assertion assertion, StoryView story) {
    Set<String> accused = new TreeSet<>();
    if (assertion.voice().narrator() || assertion.silence() != null) {
      return accused;
    }
    boolean byMeans = false;
    boolean byNobody = assertion.events().isEmpty();
    for (Event event : assertion.events()) {
      if (isHostile(event)) {
        byNobody |= event.agents().isEmpty();
        byMeans |= event.agents().stream().anyMatch(story::isMeans);
        event.agents().stream()
            .filter(story::isSomebody)
            .map(story.parties()::key)
            .forEach(accused::add);
      }
    }
    if (accused.isEmpty() && byNobody) {
      accused.addAll(Blamed.in(assertion, story));
    }
    if (accused.isEmpty() && byMeans
        || assertion.stance() == Stance.ACCUSES
        || CHARGES.matcher(assertion.words()).find()) {
      accused.addAll(named(assertion, story));
    }
    return assertion.voice().keys().stream().anyMatch(accused::contains)
        ? new TreeSet<>()
        : accused;
  }

  /** Whether it is told as done, if only by some. */
  static boolean isHostile(Event event) {
    return event.type() == EventType.ASSAULT
        && (event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED);
  }

  /** The one party that a charge names, or those at its head: "the regime of a massacre". */
  private static Set<String> named(Assertion assertion, StoryView story) {
    Set<String> named = new TreeSet<>(assertion.parties());
    named.removeIf(p -> !story.isSomebody(p.substring(p.indexOf(':') + 1)));
    if (named.size() > 1) {
      List<String> words = Stems.words(assertion.words());
      String head = " " + String.join(" ", words.subList(0, Math.min(HEAD, words.size()))) + " ";
      named.removeIf(p -> !head.contains(" " + p.substring(p.indexOf(':') + 1) + " "));
    }
    return named;
  }
}
