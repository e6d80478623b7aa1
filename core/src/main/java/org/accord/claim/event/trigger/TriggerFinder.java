package org.accord.claim.event.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PhraseTable;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Tagger;
import org.accord.claim.grammar.Word;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** Finds the triggers of a sentence by {@code triggers.tsv}; the longest phrase at a word wins. */
public final class TriggerFinder {

  private static final String SAME = "?";

  private static final Pattern TIME =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2}[:.]\\d{2}.*|noon|dawn|midnight");

  private final WordGroups groups;
  private final PhraseTable<Entry> table = new PhraseTable<>();
  private final Set<String> topics = new TreeSet<>();

  private record Entry(
      Trigger.Pos pos,
      @Nullable EventType type,
      boolean same,
      Trigger.RoleFrame frame,
      Trigger.News news,
      Condition when,
      Condition unless,
      int line) {}

  public TriggerFinder(WordGroups groups) {
    this.groups = groups;
    for (RuleTable.Row row : RuleTable.load(TriggerFinder.class, "triggers.tsv").rows()) {
      String type = row.get("type");
      Entry entry =
          new Entry(
              Trigger.Pos.valueOf(row.get("pos").toUpperCase(Locale.ROOT)),
              type.equals("-") || type.equals(SAME) ? null : EventType.valueOf(type),
              type.equals(SAME),
              Trigger.RoleFrame.valueOf(row.get("roles").toUpperCase(Locale.ROOT)),
              Trigger.News.valueOf(row.get("news").toUpperCase(Locale.ROOT)),
              condition(row.list("when")),
              condition(row.list("unless")),
              row.line());
      row.list("words").forEach(phrase -> table.put(phrase, entry));
    }
  }

  private Condition condition(List<String> cells) {
    Condition condition = new Condition(groups, cells);
    topics.addAll(condition.topics());
    return condition;
  }

  /** The groups of words by which the table tells what a report is about. */
  public Set<String> topics() {
    return topics;
  }

  /** In order of the text, none overlapping another. */
  public List<Trigger> find(SentenceWords words, Set<Integer> placeWords, Topics about) {
    Tagger tagger = new Tagger(words);
    Condition.Marks marks = new Condition.Marks(groups, words);
    List<Trigger> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i < next) {
        continue;
      }
      for (PhraseTable.Match<Entry> match : table.at(words, i)) {
        if (stands(words, tagger, match)
            && holds(
                match.value(),
                new Condition.Setting(marks, match.from(), match.to(), placeWords, about))) {
          found.add(trigger(words, match));
          next = match.to();
          break;
        }
      }
    }
    return found;
  }

  private static Trigger trigger(SentenceWords words, PhraseTable.Match<Entry> match) {
    Entry entry = match.value();
    boolean noun = entry.pos == Trigger.Pos.NOUN;
    boolean last = noun && !match.words().contains("of");
    boolean passive =
        !noun
            && match.words().size() > 1
            && match.base().equals("be")
            && Tagger.isParticiple(words.at(match.from() + 1));
    int head = passive ? match.from() + 1 : last ? match.to() - 1 : match.from();
    return new Trigger(
        passive ? head : match.from(),
        match.to(),
        head,
        passive
            ? match.words().get(1)
            : last ? match.words().get(match.words().size() - 1) : match.base(),
        entry.pos,
        entry.type,
        entry.same,
        entry.frame,
        entry.news,
        new RuleRef("event/trigger/triggers.tsv", entry.line, String.join(" ", match.words())));
  }

  /** Whether the phrase stands there as the part of speech that the table names. */
  private static boolean stands(
      SentenceWords words, Tagger tagger, PhraseTable.Match<Entry> match) {
    Trigger.Pos pos = match.value().pos;
    boolean phrase = match.words().size() > 1;
    if (!phrase && isInName(words, match.from())) {
      return false;
    }
    if (pos == Trigger.Pos.STATE || phrase && pos == Trigger.Pos.NOUN) {
      return true;
    }
    Tagger.Part part = tagger.of(match.from(), match.base());
    if (pos == Trigger.Pos.NOUN) {
      return part == Tagger.Part.NOUN;
    }
    Word left = words.at(match.from() - 1);
    boolean free =
        !Lexicon.isDeterminer(left) && !Lexicon.isAdjective(left) && !Lexicon.isPreposition(left);
    return (part == Tagger.Part.VERB || part == Tagger.Part.NOUN && phrase && free)
        && !(phrase && tellsItsTime(words, match.to()));
  }

  /** "was fired on Tuesday", "at 5:58": the preposition belongs to the time behind it. */
  private static boolean tellsItsTime(SentenceWords words, int next) {
    Word last = words.at(next - 1);
    Word behind = words.at(next);
    return (last.lower().equals("on") || last.lower().equals("at"))
        && TIME.matcher(behind.text()).matches();
  }

  /** "Harvest Sun Trading": capitals beside capitals in a sentence of small letters. */
  private static boolean isInName(SentenceWords words, int index) {
    Word left = words.at(index - 1);
    Word right = words.at(index + 1);
    boolean beside =
        left.isCapitalised() && index > 1 || right.isCapitalised() && !right.isPunctuation();
    return index > 0 && words.at(index).isCapitalised() && beside && !words.isHeadline();
  }

  private static boolean holds(Entry entry, Condition.Setting setting) {
    return !entry.unless.holds(setting) && (entry.when.isEmpty() || entry.when.holds(setting));
  }
}
