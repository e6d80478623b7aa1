package org.accord.claim.event.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PhraseTable;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Tagger;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.RuleRef;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** How far an act has come: by a verb of beginning or ending beside it, else by its own tense. */
public final class Phases {

  private static final int REACH_RIGHT = 20;
  private static final int REACH_LEFT = 6;
  private static final Set<EventType> WITHOUT =
      Set.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SUPPORT);

  /** Verbs whose present tense tells what lasts; that of others is a headline's for the past. */
  private static final Set<String> LASTING =
      Set.of(
          "hold",
          "besiege",
          "surround",
          "encircle",
          "block",
          "blockade",
          "trap",
          "limit",
          "restrict",
          "bar",
          "ban",
          "prohibit",
          "forbid",
          "trade",
          "export",
          "import",
          "fund",
          "finance",
          "shelter",
          "feed",
          "back",
          "support",
          "cooperate",
          "coordinate",
          "supply",
          "flee",
          "leave",
          "return",
          "negotiate",
          "talk",
          "deploy");

  /** "stopped for a search": the noun behind is not what was stopped. */
  private static final Set<String> APART = Set.of("for", "by", "at");

  private static final Set<String> ASIDE = Set.of(";", "what", "how", "why");

  /** "the raids last week" lasted no week. */
  private static final Set<String> AFTER_LAST =
      Set.of("night", "week", "weekend", "month", "year", "spring", "summer", "autumn", "winter");

  private final PhraseTable<Row> table = new PhraseTable<>();

  private static final Set<String> DEPARTING = Set.of("set", "depart");

  private record Row(Phase phase, String joins, int line) {}

  /** A verb that tells how far an act has come, at words {@code from} to {@code to}. */
  public record PhaseVerb(
      int from, int to, String base, Phase phase, boolean before, RuleRef rule) {

    /** Whether things are otherwise than before: what lasts or is continued is no turn. */
    public boolean isTurn() {
      return phase != Phase.ONGOING
          && phase != Phase.PLANNED
          && !base.equals("continue")
          && !base.equals("derail");
    }
  }

  public Phases() {
    for (RuleTable.Row row : RuleTable.load(Phases.class, "phases.tsv").rows()) {
      Row value =
          new Row(
              Phase.valueOf(row.get("phase").toUpperCase(Locale.ROOT)),
              row.get("joins"),
              row.line());
      row.list("words").forEach(phrase -> table.put(phrase, value));
    }
  }

  /** The phase verbs of which the act is object or subject, in order of the text. */
  public List<PhaseVerb> of(
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
              .map(m -> phaseVerb(words, m, true))
              .findFirst();
      Word word = words.at(i);
      if (verb.isPresent()) {
        return verb;
      }
      if (word.isPunctuation() && !word.lower().equals("'s")
          || Lexicon.isAuxiliary(word)
          || APART.contains(word.lower())
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
    @Nullable PhaseVerb which = null;
    boolean open = true;
    int end = Math.min(words.size(), trigger.to() + REACH_RIGHT);
    for (int i = trigger.to(); i < end && open; i++) {
      int at = i;
      Optional<PhaseVerb> match =
          table.at(words, at).stream()
              .filter(m -> !m.value().joins.equals("object"))
              .filter(m -> isVerb(words, m) && isIntransitive(words, m))
              .map(m -> phaseVerb(words, m, false))
              .findFirst();
      Clause clause = clauses.get(Clause.indexOf(clauses, i));
      boolean aside = clause.isRelative() && clause.start() > trigger.from();
      if (match.isPresent() && isReduced(words, match.get())) {
        which = which == null ? match.get() : which;
        i = match.get().to - 1;
      } else if (match.isPresent()) {
        PhaseVerb m = match.get();
        found.add(m);
        open = aside;
        i = m.to - 1;
      } else if (heads.contains(i) && !aside
          || !aside && clause.start() > trigger.from() && !clause.opener().isEmpty()
          || ASIDE.contains(words.at(i).lower())) {
        open = false;
      }
    }
    if (found.isEmpty() && which != null) {
      found.add(which);
    }
  }

  /**
   * "an exchange planned for Friday was put off": a participle tells which one, if a verb follows.
   */
  private static boolean isReduced(SentenceWords words, PhaseVerb verb) {
    VerbGroup group = VerbGroup.of(words, verb.from(), verb.base());
    return group.past()
        && !group.hasBe()
        && !group.perfect()
        && group.modal().isEmpty()
        && words.at(verb.to()).lower().equals("for");
  }

  private static PhaseVerb phaseVerb(
      SentenceWords words, PhraseTable.Match<Row> match, boolean before) {
    RuleRef rule =
        new RuleRef(
            "event/modality/phases.tsv", match.value().line(), String.join(" ", match.words()));
    Phase phase = match.value().phase();
    boolean again = phase == Phase.STARTED && saysAgain(words, match.to());
    return new PhaseVerb(
        match.from(), match.to(), match.base(), again ? Phase.RESUMED : phase, before, rule);
  }

  private static boolean saysAgain(SentenceWords words, int from) {
    for (int i = from; i < from + REACH_RIGHT && i < words.size(); i++) {
      if (words.at(i).lower().equals("again") || words.at(i).lower().equals("anew")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(SentenceWords words, PhraseTable.Match<Row> match) {
    boolean time = words.at(match.from()).lower().equals("last");
    if (time && AFTER_LAST.contains(words.at(match.from() + 1).lower())) {
      return false;
    }
    return match.words().size() > 1
        || words.isHeadline() && words.at(match.from() - 1).lower().equals(",")
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
  public static @Nullable Phase byTense(
      SentenceWords words, Trigger trigger, @Nullable VerbGroup verb, Certainty certainty) {
    EventType type = trigger.type();
    boolean ahead =
        certainty == Certainty.EXPECTED
            || certainty == Certainty.DEMANDED
            || certainty == Certainty.CONDITIONAL;
    if (type == null || WITHOUT.contains(type)) {
      return type == EventType.PROTEST && ahead ? Phase.PLANNED : null;
    }
    if (type == EventType.ASSAULT && !ahead && certainty != Certainty.ACTUAL) {
      return null;
    }
    boolean departing = !ahead && DEPARTING.contains(trigger.base());
    if (type == EventType.MOVE && verb != null && (departing || saysFirst(words, verb.start()))) {
      return Phase.STARTED;
    }
    if (ahead) {
      return Phase.PLANNED;
    }
    if (trigger.pos() == Trigger.Pos.STATE) {
      return Phase.ONGOING;
    }
    if (type == EventType.MOVE && trigger.base().equals("turn")) {
      return Phase.HALTED;
    }
    if (verb == null) {
      return trigger.isNoun() && type == EventType.MOVE ? null : Phase.COMPLETED;
    }
    if (verb.progressive()) {
      return Phase.ONGOING;
    }
    if (type != EventType.ASSAULT && verb.perfect() && saysSince(words, trigger.to())) {
      return Phase.ONGOING;
    }
    boolean present = !verb.past() && !verb.perfect() && !verb.infinitive() && !verb.bare();
    return present && LASTING.contains(trigger.base()) ? Phase.ONGOING : Phase.COMPLETED;
  }

  /** "The first families left": what many do begins with the first. */
  private static boolean saysFirst(SentenceWords words, int start) {
    for (int i = Math.max(0, start - 5); i < start; i++) {
      if (words.at(i).lower().equals("first") && !words.at(i - 1).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysSince(SentenceWords words, int from) {
    for (int i = from; i < from + REACH_RIGHT && i < words.size(); i++) {
      if (words.at(i).lower().equals("since")) {
        return true;
      }
    }
    return false;
  }
}
