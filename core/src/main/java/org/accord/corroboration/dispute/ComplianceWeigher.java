package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.finding.Status;
import org.accord.text.RuleTable;
import org.accord.text.Sought;
import org.accord.text.Stems;

/**
 * Sets a party's word that it keeps a rule, truce or sanction against those who say that it doesn't
 * or not enough.
 */
public final class ComplianceWeigher implements Weigher {

  private static final Sought KEPT = Sought.remembering(pattern("kept"));
  private static final Sought BROKEN = Sought.remembering(pattern("broken"));
  private static final Phrases RULES = Phrases.load(ComplianceWeigher.class, "rules-kept.tsv");
  private static final Phrases NEGATIONS = Phrases.load("plain-negations.tsv");

  /** Who calls on others to keep a rule doesn't say that it is kept. */
  private static final Pattern CALLS =
      Pattern.compile(
          "\\b(?:call(?:s|ed|ing)? on|call(?:s|ed|ing)? for|urg\\w+|must|should|to implement|to respect)\\b");

  private static final Set<String> KINDS = Set.of("c:sanction", "c:ceasefire", "c:agreement");

  /** Within so many words from its beginning a statement names whom it is about. */
  private static final int HEAD = 4;

  private static final int MOST_SIDES = 3;
  private static final int TOPIC_WORDS = 20;

  private static Pattern pattern(String side) {
    return Phrases.pattern(
        RuleTable.load(ComplianceWeigher.class, "keeping-phrases.tsv").rows().stream()
            .filter(r -> r.get("side").equals(side))
            .map(r -> r.get("phrase"))
            .toList());
  }

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, Set<Assertion>> keeping = new TreeMap<>();
    Map<String, Set<Assertion>> breaking = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null && keeps(assertion)) {
        for (String party : assertion.voice().keys()) {
          keeping.computeIfAbsent(party, p -> new TreeSet<>()).add(assertion);
        }
      }
    }
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null && !assertion.voice().narrator() && breaks(assertion)) {
        for (String party : keeping.keySet()) {
          if (isOf(assertion, party, story)) {
            breaking.computeIfAbsent(party, p -> new TreeSet<>()).add(assertion);
          }
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    breaking.forEach(
        (party, broken) -> {
          Set<Assertion> kept = new TreeSet<>(keeping.getOrDefault(party, Set.of()));
          kept.removeIf(k -> broken.stream().noneMatch(b -> ofOneRule(k, b)));
          broken.removeIf(b -> kept.stream().noneMatch(k -> ofOneRule(k, b)));
          if (!kept.isEmpty() && !broken.isEmpty()) {
            drafts.add(draft(kept, broken, story));
          }
        });
    return drafts;
  }

  /** Whether the speaker says that it keeps a rule, or that nothing broke it. */
  private static boolean keeps(Assertion assertion) {
    Manner manner = Manner.of(assertion);
    String words = plain(assertion);
    boolean negated = NEGATIONS.in(words) || manner == Manner.DENIES;
    return !assertion.voice().relayed()
        && (manner == Manner.TELLS || manner == Manner.DENIES)
        && RULES.in(words)
        && !CALLS.matcher(words).find()
        && (KEPT.in(words) && !negated || BROKEN.in(words) && negated);
  }

  private static boolean breaks(Assertion assertion) {
    Manner manner = Manner.of(assertion);
    String words = plain(assertion);
    boolean lax = words.contains("do more");
    return (manner == Manner.TELLS || lax && manner == Manner.WANTS)
        && !NEGATIONS.in(words)
        && BROKEN.in(words)
        && (RULES.in(words) || lax);
  }

  /** Whether it is the party that is told to break the rule, in another's voice. */
  private static boolean isOf(Assertion assertion, String party, StoryView story) {
    if (assertion.voice().keys().contains(party)) {
      return false;
    }
    List<String> words = Stems.words(assertion.words());
    List<String> name = Stems.words(party.substring(party.indexOf(':') + 1));
    boolean named =
        !name.isEmpty()
            && assertion.parties().contains(party)
            && words.subList(0, Math.min(HEAD, words.size())).contains(name.get(name.size() - 1));
    return story.does(assertion, party) || named;
  }

  /** Whether both speak of sanctions, of a truce or of a deal; being called lax is of any. */
  private static boolean ofOneRule(Assertion kept, Assertion broken) {
    Set<String> rules = new TreeSet<>(KINDS);
    rules.retainAll(kept.features().weights().keySet());
    return plain(broken).contains("do more")
        || !Collections.disjoint(rules, broken.features().weights().keySet());
  }

  private static Draft draft(Set<Assertion> kept, Set<Assertion> broken, StoryView story) {
    List<Draft.Side> sides = new ArrayList<>(Sides.byOrigin(broken, story.parties(), MOST_SIDES));
    sides.add(0, Draft.Side.of(List.copyOf(kept)));
    return new Draft(
        Labels.clause(new Group(List.copyOf(kept)).central().words(), TOPIC_WORDS),
        "compliance",
        Status.CONTESTED,
        sides,
        List.of(),
        0.5);
  }

  private static String plain(Assertion assertion) {
    return assertion.words().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
