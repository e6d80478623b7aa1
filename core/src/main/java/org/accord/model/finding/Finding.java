package org.accord.model.finding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What several claims amount to.
 *
 * @param topic a short label made of the text's own words
 * @param kind what sort of question it answers: event, count, cause, blame, agreement, silence ...
 * @param weight for ranking; larger first
 * @param silent names of those who were said not to have confirmed or answered
 */
public record Finding(
    String id,
    String topic,
    String kind,
    Status status,
    List<Position> positions,
    List<String> silent,
    double weight) {

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^[^\\p{L}]*(?:\\p{L}\\p{Ll}* ){0,2}?(?:it|he|she|they|its|his|her|their|we|our|us|i|my|them|him)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "he" or "her" with no name before. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^\\P{L}*\\p{L}*(?:(?!\\s\\p{Lu}|\\b(?:he|she|his|her|him)\\b).)*\\s(?:he|she|his|her|him)\\b.*");

  /** So many characters of a topic tell which position it is of. */
  private static final int START = 20;

  public Finding {
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("A finding without a position: " + topic);
    }
    positions = List.copyOf(positions);
    silent = List.copyOf(silent);
  }

  /** Whether one of the first of the words is a pronoun, which names nobody. */
  public static boolean hangsOnAPronoun(String words) {
    return PRONOUN.matcher(words).find();
  }

  /**
   * The topic as a line that can be read alone: what begins with a pronoun, or tells of him or her
   * before a name, is led by the name of whoever says it, where only one does and the words that
   * tell so don't follow.
   */
  public String line() {
    if (!hangsOnAPronoun(topic) && !UNNAMED.matcher(topic).matches()) {
      return topic;
    }
    String start = topic.substring(1, Math.min(topic.length(), START));
    List<Position> says = positions.stream().filter(p -> p.says().contains(start)).toList();
    return says.size() == 1
            && says.get(0).who().size() == 1
            && !topic.startsWith(says.get(0).says().strip() + ", ")
        ? says.get(0).who().get(0) + ": " + topic
        : topic;
  }
}
