package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.jspecify.annotations.Nullable;

/** What verbs make of the step that their clause tells; a table. */
final class Verbs {

  private record Verb(Phase makes, Set<EventType> of) {}

  private static final Map<String, Verb> AROUND = new HashMap<>();
  private static final Map<String, Verb> AT_TRIGGER = new HashMap<>();
  private static final Map<String, Verb> BESIDE_A_DAY = new HashMap<>();
  private static final Map<String, Verb> BARE = new HashMap<>();

  /** The first words of those that stand bare. */
  private static final Set<String> BARE_FIRST = new HashSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Verbs.class, "verbs.tsv").rows()) {
      Map<String, Verb> table =
          switch (row.get("where")) {
            case "around" -> AROUND;
            case "trigger" -> AT_TRIGGER;
            case "clause" -> BESIDE_A_DAY;
            case "bare" -> BARE;
            default -> throw new IllegalArgumentException("Where? " + row);
          };
      Set<EventType> of = EnumSet.noneOf(EventType.class);
      row.list("of").forEach(t -> of.add(EventType.valueOf(t)));
      Verb verb = new Verb(Phase.valueOf(row.get("makes").toUpperCase(Locale.ROOT)), of);
      row.list("words").forEach(w -> table.put(w, verb));
    }
    BARE.keySet().forEach(w -> BARE_FIRST.add(w.split(" ", 2)[0]));
  }

  private Verbs() {}

  /** What the words of the trigger make of an event of the type. */
  static Optional<Phase> atTrigger(List<Word> words, EventType type) {
    return first(words, AT_TRIGGER).filter(v -> v.of.contains(type)).map(Verb::makes);
  }

  /** What the words of the trigger, or those beside it, make of an event of the type. */
  static Optional<Phase> around(List<Word> words, EventType type) {
    return first(words, AROUND).filter(v -> v.of.contains(type)).map(Verb::makes);
  }

  /** The word of making known nearest before the end of {@code words}, as its place in them. */
  static Optional<Integer> lastOfMakingKnown(List<Word> words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!first(List.of(words.get(i)), BESIDE_A_DAY).isEmpty()) {
        found.add(i);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** What the word, and the one behind it, make of a clause in which no event is found. */
  static Optional<Phase> bare(Word word, @Nullable Word behind) {
    for (String form : BaseForms.of(word.lower())) {
      if (!BARE_FIRST.contains(form)) {
        continue;
      }
      Verb verb = behind == null ? null : BARE.get(form + " " + behind.lower());
      verb = verb == null ? BARE.get(form) : verb;
      if (verb != null && !word.lower().equals(form)) {
        return Optional.of(verb.makes);
      }
    }
    return Optional.empty();
  }

  private static Optional<Verb> first(List<Word> words, Map<String, Verb> table) {
    for (Word word : words) {
      for (String form : BaseForms.of(word.lower())) {
        Verb verb = table.get(form);
        if (verb != null && !word.lower().endsWith("s'")) {
          return Optional.of(verb);
        }
      }
    }
    return Optional.empty();
  }
}
