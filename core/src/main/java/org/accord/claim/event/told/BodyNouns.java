package org.accord.claim.event.told;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accord.claim.grammar.Word;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;

/** What "the Board" or "the army" means in one report: the body last named by that noun. */
final class BodyNouns {

  /** Nouns that mean the body that was named, though they are written small. */
  private static final Set<String> SMALL =
      Set.of(
          "agency",
          "alliance",
          "army",
          "assembly",
          "authority",
          "board",
          "coalition",
          "commission",
          "committee",
          "council",
          "court",
          "force",
          "militia",
          "ministry",
          "mission",
          "movement",
          "navy",
          "parliament",
          "party",
          "tribunal",
          "union");

  private final Map<String, TreeMap<Integer, String>> called = new TreeMap<>();

  BodyNouns(ReadReport report, Map<String, Actor> actors, Iterable<ActorMention> mentions) {
    for (ActorMention mention : mentions) {
      Actor actor = actors.get(mention.actor());
      String[] words = report.words(mention.evidence().span()).strip().split("\\s+");
      boolean body =
          actor != null
              && actor.kind() != ActorKind.PERSON
              && actor.kind() != ActorKind.VESSEL
              && mention.form() == ActorMention.Form.NAME;
      if (body && words.length > 1) {
        int start = mention.evidence().span().start();
        call(words[words.length - 1], start, mention.actor());
        if (words[1].equals("of")) {
          call(words[0], start, mention.actor());
        }
      }
    }
  }

  private void call(String noun, int start, String actor) {
    called
        .computeIfAbsent(noun.toLowerCase(Locale.ROOT), n -> new TreeMap<>())
        .merge(start, actor, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** The body that "the" and that noun mean, where one was called so before. */
  Optional<String> meantBy(Word noun) {
    TreeMap<Integer, String> named = called.get(noun.lower());
    if (named == null || !noun.isCapitalised() && !SMALL.contains(noun.lower())) {
      return Optional.empty();
    }
    return Optional.ofNullable(named.lowerEntry(noun.span().start())).map(Map.Entry::getValue);
  }
}
