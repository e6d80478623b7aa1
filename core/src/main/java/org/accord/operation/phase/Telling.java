package org.accord.operation.phase;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.Evidence;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One sentence's telling of a step.
 *
 * @param day ISO date
 * @param told whether the text tells the day, rather than the report's own day standing in
 * @param words as the text has them
 * @param trigger the words that name the act
 * @param reach how far, in characters, the trigger stands from the words that tell the day
 * @param sentence index of its sentence in the report
 * @param doers ids of actors; of a statement, its speakers
 * @param who names of those who tell it
 */
record Telling(
    String day,
    boolean told,
    Phase phase,
    Certainty certainty,
    @Nullable EventType type,
    String words,
    Evidence evidence,
    Evidence trigger,
    int reach,
    int sentence,
    Set<String> doers,
    List<String> patients,
    @Nullable String place,
    List<String> who,
    Set<String> stems) {

  Telling {
    doers = Collections.unmodifiableSet(new TreeSet<>(doers));
    patients = List.copyOf(patients);
    who = List.copyOf(who);
    stems = StemSet.of(stems);
  }

  int sharedStems(Telling other) {
    return StemSet.of(stems).shared(StemSet.of(other.stems));
  }

  Telling as(Phase other) {
    return new Telling(
        day, told, other, certainty, type, words, evidence, trigger, reach, sentence, doers,
        patients, place, who, stems);
  }

  Telling on(String other) {
    return new Telling(
        other, told, phase, certainty, type, words, evidence, trigger, reach, sentence, doers,
        patients, place, who, stems);
  }

  /** Whether it only says that somebody spoke. */
  boolean isStatement() {
    return phase == Phase.ANNOUNCED;
  }
}
