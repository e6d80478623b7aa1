package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Status;
import org.jspecify.annotations.Nullable;

/**
 * Sets somebody's denial against those of whose claim it tells itself: "denied reports that the
 * bridge was closed", "won't be fenced off, as some media reports claimed".
 *
 * <p>Nobody else need be heard to say it: the claim is in the sentence that denies it.
 */
public final class ClaimedWeigher implements Weigher {

  private static final String CLAIM =
      "(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|speculation|assertions?|accusations?)";

  /** "denied media reports that", "contrary to claims by the army that". */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?i:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?"
              + "|refut(?:es|ed|ing)|disput(?:es|ed|ing)|rebuff(?:s|ed|ing)?|quash(?:es|ed)"
              + "|contradict(?:s|ed|ing)|contrary to|pushed back (?:on|against)) "
              + "((?:[\\p{L}’'-]+ ){0,5}?"
              + CLAIM
              + ")((?: (?:by|from|in|on|among) (?:[\\p{L}’'-]+ ?){1,5}?)?) that ([^;.”\"]+)");

  /** "as some media reports claimed", behind what is said not to be so. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[\\s,”\"’']*(?:as|contrary to what|unlike what|despite what) "
              + "((?:[\\p{L}’'-]+ ){0,4}(?:media|press|newspapers?|reports?|rumou?rs?|users|critics"
              + "|outlets|websites?|accounts|opponents|posts|papers|others|people))"
              + "(?: on [\\p{L} ]{3,20}?)? (?:had |have |has )?"
              + "(?:claimed|alleged|suggested|reported|said|stated|asserted|rumou?red|put it)\\b");

  /** "..., but analysts see this as a disguised test": one sentence with both sides in it. */
  private static final Pattern BUT =
      Pattern.compile(
          "^(.{20,}?),? (?:but|while|though|although) (?:that )?((?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+) "
              + "((?:sees?|saw|considers?|considered|regards?|regarded|views?|viewed|suspects?|suspected"
              + "|dismiss|dismisses|dismissed|denounced?) "
              + "(?:this|it|them|that|these|those|such \\p{L}+) (?:as|to be|of|is|was)\\b.+)$");

  private static final Pattern NOT =
      Pattern.compile("(?i)(?:\\b(?:not|never|no)\\b|n['’]t\\b) *(?:be |been |have )*");

  /** What stands before a negation and is of the verb. */
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i) (?:is|are|was|were|wo|will|would|ca|can|could|should|had|has|have|do|does|did) *$");

  private static final Pattern LEADING =
      Pattern.compile("^(?i:(?:the|a|an|any|all|as|these|those|such|that) )+");

  private static final int TOPIC_WORDS = 20;

  /** A claim of fewer letters says nothing. */
  private static final int LEAST = 12;

  /**
   * What is denied, and whose word it is.
   *
   * @param own what the speaker says, null where all his words do
   */
  private record Claimed(String claimant, String says, @Nullable String own) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Draft> drafts = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null && !assertion.voice().relayed()) {
        claimed(assertion, story).ifPresent(c -> drafts.add(draft(assertion, c)));
      }
    }
    return drafts;
  }

  private static Optional<Claimed> claimed(Assertion assertion, StoryView story) {
    String sentence = story.sentence(assertion);
    int at = sentence.indexOf(assertion.words());
    if (at < 0) {
      return Optional.empty();
    }
    Matcher but = BUT.matcher(assertion.words());
    if (but.find()) {
      return Optional.of(
          new Claimed(but.group(2), but.group(2) + " " + but.group(3), but.group(1)));
    }
    Matcher not = NOT.matcher(assertion.words());
    Matcher behind = BEHIND.matcher(sentence.substring(at + assertion.words().length()));
    if (behind.find() && not.find()) {
      String claim = assertion.words().substring(not.end()) + behind.group();
      String of = AUXILIARY.matcher(assertion.words().substring(0, not.start())).replaceFirst("");
      return claimed(behind.group(1), of.isBlank() ? claim : of.strip() + " … " + claim);
    }
    Matcher denied = DENIED.matcher(sentence);
    boolean denies = assertion.stance() == Stance.DENIES;
    if (denies && denied.find() && sentence.indexOf(assertion.words(), denied.start()) >= 0) {
      String claimant = denied.group(2).isBlank() ? denied.group(1) : denied.group(2).strip();
      String who = claimant.replaceFirst("^(?:by|from|in|on|among) ", "");
      return claimed(who, sentence.substring(denied.start(1), denied.end(3)));
    }
    return Optional.empty();
  }

  private static Optional<Claimed> claimed(String claimant, String said) {
    String who = LEADING.matcher(claimant.strip()).replaceFirst("");
    String says =
        said.contains(" … ") ? said.strip() : LEADING.matcher(said.strip()).replaceFirst("");
    return who.isEmpty() || says.length() < LEAST
        ? Optional.empty()
        : Optional.of(new Claimed(who, says, null));
  }

  private static Draft draft(Assertion denial, Claimed claimed) {
    Origin origin =
        new Origin(
            "unnamed:"
                + claimed.claimant().toLowerCase(Locale.ROOT)
                + "@"
                + denial.voice().origins().get(0).key(),
            claimed.claimant(),
            false);
    return new Draft(
        Labels.clause(claimed.says(), TOPIC_WORDS),
        Disputes.CLAIMED,
        Status.CONTESTED,
        List.of(
            new Draft.Side(List.of(denial), null, claimed.says(), origin),
            new Draft.Side(List.of(denial), null, claimed.own())),
        List.of(),
        0.5);
  }
}
