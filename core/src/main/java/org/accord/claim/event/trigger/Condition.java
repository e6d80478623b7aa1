package org.accord.claim.event.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.claim.grammar.PhraseTable;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.WordGroups;

/**
 * Signs beside a trigger of which one must, or may not, stand there; {@code triggers.tsv} tells in
 * its head how they are written.
 */
final class Condition {

  private static final String NAMED_PLACE = "placename";
  private static final String PLACE = "place";
  private static final int NEAR_PLACE = 5;

  private final List<List<Sign>> alternatives = new ArrayList<>();
  private final Set<String> topics = new TreeSet<>();

  /**
   * @param reach where it may stand: {@code >}, {@code <}, {@code ~} as for {@link
   *     WordGroups#near}, {@code %} anywhere in the report
   * @param group empty for a word
   */
  private record Sign(char reach, String group, PhraseTable<String> word) {}

  /** Where a trigger stands: in which sentence of what report. */
  record Setting(Marks marks, int from, int to, Set<Integer> placeWords, Topics topics) {}

  /** Where in one sentence the words of each group stand; each group is looked for once. */
  static final class Marks {
    private final WordGroups groups;
    private final SentenceWords words;
    private final Map<String, BitSet> found = new TreeMap<>();

    Marks(WordGroups groups, SentenceWords words) {
      this.groups = groups;
      this.words = words;
    }

    private BitSet of(String group) {
      return found.computeIfAbsent(
          group,
          g -> {
            BitSet marks = new BitSet();
            for (int i = 0; i < words.size(); i++) {
              marks.set(i, groups.holds(g, words, i));
            }
            return marks;
          });
    }
  }

  Condition(WordGroups groups, List<String> cells) {
    for (String cell : cells) {
      List<Sign> all = new ArrayList<>();
      for (String part : cell.split("&")) {
        all.add(sign(groups, part));
      }
      alternatives.add(List.copyOf(all));
    }
  }

  private Sign sign(WordGroups groups, String part) {
    char first = part.charAt(0);
    boolean reaches = first == '>' || first == '<' || first == '~' || first == '%';
    String rest = reaches ? part.substring(1) : part;
    char reach = reaches ? first : ' ';
    if (!rest.startsWith("@")) {
      if (reach == '%') {
        throw new IllegalArgumentException("Only a group can be what a report is about: " + part);
      }
      PhraseTable<String> word = new PhraseTable<>();
      word.put(rest, rest);
      return new Sign(reach, "", word);
    }
    String group = rest.substring(1);
    if (!group.equals(NAMED_PLACE) && !groups.has(group)) {
      throw new IllegalArgumentException("No group '" + part + "' in word-groups.tsv");
    }
    if (reach == '%') {
      topics.add(group);
    }
    return new Sign(reach, group, new PhraseTable<>());
  }

  /** The groups that a report must be counted for. */
  Set<String> topics() {
    return Set.copyOf(topics);
  }

  boolean isEmpty() {
    return alternatives.isEmpty();
  }

  /** Whether one of the alternatives stands there whole. */
  boolean holds(Setting setting) {
    return alternatives.stream().anyMatch(all -> all.stream().allMatch(s -> stands(s, setting)));
  }

  private boolean stands(Sign sign, Setting at) {
    if (sign.reach == '%') {
      return at.topics.isAbout(sign.group);
    }
    boolean namedPlace = sign.group.equals(NAMED_PLACE);
    if (namedPlace || sign.group.equals(PLACE) && sign.reach == ' ') {
      boolean named =
          at.placeWords.stream().anyMatch(p -> p >= at.to - 1 && p < at.to + NEAR_PLACE);
      if (named || namedPlace) {
        return named;
      }
    }
    SentenceWords words = at.marks.words;
    if (sign.group.isEmpty()) {
      return WordGroups.near(
          words, at.from, at.to, sign.reach, i -> sign.word.longestAt(words, i).isPresent());
    }
    return WordGroups.near(words, at.from, at.to, sign.reach, at.marks.of(sign.group)::get);
  }
}
