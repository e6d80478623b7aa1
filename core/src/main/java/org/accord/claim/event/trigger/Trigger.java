package org.accord.claim.event.trigger;

import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that tells an event.
 *
 * @param from index of its first word
 * @param to index behind its last word
 * @param head index of the word that carries it: of a verb phrase the first, of a noun phrase the
 *     last
 * @param base the head's base form
 * @param type null for what PLOVER has no type for
 * @param same whether it names the act told last, of whatever type
 * @param news when a noun tells an event
 * @param rule the row that made it
 */
public record Trigger(
    int from,
    int to,
    int head,
    String base,
    Pos pos,
    @Nullable EventType type,
    boolean same,
    RoleFrame frame,
    News news,
    RuleRef rule) {

  /** The part of speech as which the word triggers. */
  public enum Pos {
    VERB,
    NOUN,
    STATE
  }

  /** When a noun tells an event: wherever it stands, with a verb or as new, with a phase verb. */
  public enum News {
    ALWAYS,
    PREDICATE,
    TURN
  }

  /** Who does it and who undergoes it, by position; see triggers.tsv. */
  public enum RoleFrame {
    ACT,
    SELF,
    MUTUAL,
    MOVE,
    UNDERGO
  }

  /** The same trigger, naming an act of that type. */
  public Trigger of(@Nullable EventType other) {
    return new Trigger(from, to, head, base, pos, other, false, frame, news, rule);
  }

  /** The same act, governed from words {@code start} to {@code end}, a verb. */
  public Trigger governedAt(int start, int end) {
    return new Trigger(start, end, start, base, Pos.VERB, type, same, frame, news, rule);
  }

  public boolean isVerb() {
    return pos == Pos.VERB;
  }

  public boolean isNoun() {
    return pos == Pos.NOUN;
  }

  /** Whether it is itself an act of speaking, about another act. */
  public boolean isSpeech() {
    return type == EventType.REQUEST
        || type == EventType.ACCUSE
        || type == EventType.REJECT
        || type == EventType.THREATEN;
  }
}
