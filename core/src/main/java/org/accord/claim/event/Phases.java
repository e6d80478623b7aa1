package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** How far an act has come: by a verb of beginning or ending beside it, else by its own tense. */
final class Phases {

  private static final int REACH_RIGHT = 16;
  private static final int REACH_LEFT = 6;
  private static final Set<EventType> WITHOUT =
      Set.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SUPPORT);

  private final PhraseTable<Row> table = new PhraseTable<>();

  private record Row(Phase phase, String joins) {}

  /** A verb that tells how far an act has come, at words {@code from} to {@code to}. */
  record PhaseVerb(int from, int to, String base, Phase phase, boolean before) {}

  Phases() {
    for (RuleTable.Row row : RuleTable.load(Phases.class, "phases.tsv").rows()) {
      Row value =
          new Row(Phase.valueOf(row.get("phase").toUpperCase(Locale.ROOT)), row.get("joins"));
      row.list("words").forEach(phrase -> table.put(phrase, value));
    }
  }

  /** The phase verbs of which the act is object or subject, in order of the text. */
  List<PhaseVerb> of(
      SentenceWords words, List<Clause> clauses, Trigger trigger, Set<Integer> heads) {
    List<PhaseVerb> found = new ArrayList<>();
    governing(words, trigger).ifPresent(found::add);
    if (trigger.isNoun()) {
      following(words, clauses, trigger, heads, found);
    }
    return found;
  }

  /** "resume the evacuation", "began shelling", "stopped firing". */
  private Optional<PhaseVerb> governing(SentenceWords words, Trigger trigger) {
    int limit = trigger.from();
    for (int i = limit - 1; i >= Math.max(0, limit - REACH_LEFT); i--) {
      int at = i;
      Optional<PhaseVerb> verb =
          table.at(words, at).stream()
              .filter(m -> m.to() <= limit && !m.value().joins.equals("subject"))
              .filter(m -> isVerb(words, m))
              .filter(m -> trigger.isNoun() || limit - m.to() <= 1)
              .map(m -> new PhaseVerb(m.from(), m.to(), m.base(), m.value().phase, true))
              .findFirst();
      Word word = words.at(i);
      if (verb.isPresent()) {
        return verb;
      }
      if (word.isPunctuation() && !word.lower().equals("'s")
          || Lexicon.isAuxiliary(word)
          || !trigger.isNoun() && !word.lower().equals("to")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "the evacuation of the town was halted", "talks, which began on Monday, have resumed". */
  private void following(
      SentenceWords words,
      List<Clause> clauses,
      Trigger trigger,
      Set<Integer> heads,
      List<PhaseVerb> found) {
    boolean open = true;
    int end = Math.min(words.size(), trigger.to() + REACH_RIGHT);
    for (int i = trigger.to(); i < end && open; i++) {
      int at = i;
      Optional<PhaseTableMatch> match =
          table.at(words, at).stream()
              .filter(m -> !m.value().joins.equals("object"))
              .filter(m -> isVerb(words, m) && isIntransitive(words, m))
              .map(m -> new PhaseTableMatch(m.from(), m.to(), m.base(), m.value().phase))
              .findFirst();
      Clause clause = clauses.get(Certainties.clauseOf(clauses, i));
      boolean aside = clause.isRelative() && clause.start() > trigger.from();
      if (match.isPresent()) {
        PhaseTableMatch m = match.get();
        found.add(new PhaseVerb(m.from, m.to, m.base, m.phase, false));
        open = aside;
        i = m.to - 1;
      } else if (heads.contains(i) && !aside
          || !aside && clause.start() > trigger.from() && !clause.opener().isEmpty()
          || words.at(i).lower().equals(";")) {
        open = false;
      }
    }
  }

  private record PhaseTableMatch(int from, int to, String base, Phase phase) {}

  private static boolean isVerb(SentenceWords words, PhraseTable.Match<Row> match) {
    return match.words().size() > 1
        || new Tagger(words).of(match.from(), match.base()) == Tagger.Part.VERB;
  }

  private static boolean isIntransitive(SentenceWords words, PhraseTable.Match<Row> match) {
    VerbGroup group = VerbGroup.of(words, match.from(), match.base());
    Word next = words.at(match.to());
    return group.passive()
        || match.words().size() > 1
        || !Lexicon.isDeterminer(next) && !next.endsIn("ing") && !next.isCapitalised()
        || next.lower().equals("no");
  }

  /** By tense and certainty, where no other verb tells. */
  static @Nullable Phase byTense(Trigger trigger, @Nullable VerbGroup verb, Certainty certainty) {
    EventType type = trigger.type();
    if (type == null || WITHOUT.contains(type)) {
      return null;
    }
    boolean ahead =
        certainty == Certainty.EXPECTED
            || certainty == Certainty.DEMANDED
            || certainty == Certainty.CONDITIONAL;
    if (ahead) {
      return Phase.PLANNED;
    }
    if (type == EventType.ASSAULT) {
      return null;
    }
    if (trigger.pos() == Trigger.Pos.STATE) {
      return Phase.ONGOING;
    }
    if (verb == null) {
      return trigger.isNoun() && type == EventType.MOVE ? null : Phase.COMPLETED;
    }
    boolean now = verb.progressive() || !verb.past() && !verb.perfect() && !verb.infinitive();
    return now ? Phase.ONGOING : Phase.COMPLETED;
  }
}
