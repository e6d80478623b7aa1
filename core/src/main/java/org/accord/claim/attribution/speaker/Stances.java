package org.accord.claim.attribution.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.draft.Draft;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Blanks;
import org.accord.text.RuleTable;
import org.accord.text.Sought;
import org.jspecify.annotations.Nullable;

/** What a source does by saying it: first by its cue, then by what the content shows. */
public final class Stances {

  private record Rule(Stance stance, Set<Stance> from, Sought pattern, RuleRef ref) {}

  private static final List<Rule> RULES =
      RuleTable.load(Stances.class, "content-stances.tsv").rows().stream()
          .map(
              row -> {
                Set<Stance> from = new TreeSet<>();
                row.list("from").forEach(s -> from.add(CueTable.stance(s)));
                return new Rule(
                    CueTable.stance(row.get("stance")),
                    from,
                    Sought.of(row.get("pattern")),
                    new RuleRef(
                        "attribution/speaker/content-stances.tsv", row.line(), row.get("stance")));
              })
          .toList();

  /** What who warns will do himself, or have done to others. */
  private static final String THREAT =
      "[\"“”']?(?:(?:he|she|it|they|we|i|(?:its|his|their|our) (?:forces|men|fighters|troops))"
          + " (?:would|will|'ll) (?!not be able|be (?:forced|unable)|face|run|need|lose|suffer).*"
          + "|.*\\b(?:would|will) (?:answer (?:before|to|for)|be (?:punished|prosecuted|crushed)|pay"
          + " (?:the price|dearly)|regret)\\b.*)";

  private Stances() {}

  /** Null for silence. */
  public static @Nullable Stance of(
      Draft draft,
      String content,
      @Nullable ActorKind speaker,
      boolean reporting,
      @Nullable String channel) {
    if (draft.silent) {
      return null;
    }
    Stance byCue = draft.stance();
    Stance stance = byCue == null ? Stance.ASSERTS : byCue;
    if (draft.unsourced) {
      return stance;
    }
    boolean plain = stance == Stance.ASSERTS || stance == Stance.REPORTS;
    boolean party = "state media".equals(channel);
    if (stance == Stance.ACCUSES
        && reporting
        && byCue != null
        && draft.rule != null
        && draft.rule.head().equals("allege")) {
      return Stance.REPORTS;
    }
    if (party && stance == Stance.REPORTS) {
      stance = Stance.ASSERTS;
    }
    if (plain && !party && (speaker == ActorKind.MEDIA || reporting)) {
      return expectation(content, Stance.REPORTS);
    }
    String text = Blanks.joined(content.toLowerCase(Locale.ROOT).replace('’', '\''));
    if (stance == Stance.PROMISES
        && draft.rule != null
        && draft.rule.takes("clause")
        && !text.matches(".*\\b(will|would|to|going)\\b.*")) {
      return Stance.ASSERTS;
    }
    if (draft.rule != null && draft.rule.head().equals("warn") && text.matches(THREAT)) {
      return Stance.THREATENS;
    }
    for (Rule rule : RULES) {
      if (rule.from().contains(stance) && rule.pattern().in(text)) {
        draft.rules.add(rule.ref());
        return rule.stance();
      }
    }
    return stance;
  }

  private static Stance expectation(String content, Stance otherwise) {
    String text = content.toLowerCase(Locale.ROOT);
    return text.matches(".*\\b(was|were|is|are) (expected|due|likely|set) to\\b.*")
        ? Stance.EXPECTS
        : otherwise;
  }
}
