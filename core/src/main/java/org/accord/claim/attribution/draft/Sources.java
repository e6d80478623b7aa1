package org.accord.claim.attribution.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.grammar.PastForms;
import org.accord.model.Span;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.WordClasses;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Sources as they stand in texts that lost their commas: things that cannot speak ("Fatalities
 * expected to increase"), and a name that runs into what is said ("According to Anna Holm women
 * were among the dead").
 */
final class Sources {

  private static final Pattern RELATIVE_VERB =
      Pattern.compile("\\p{Ll}{3,}(?:s|ed)|led|runs?|has|had");

  private static final Pattern VERBAL = Pattern.compile("\\p{Ll}{4,}(?:ing|ed)");

  private static final Set<String> THINGS =
      RuleTable.load(Sources.class, "things.tsv").rows().stream()
          .map(r -> r.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  /** Words that lead to a clause, and are no part of who says it. */
  private static final Set<String> LEADS =
      Set.of("adding", "arguing", "claiming", "indicating", "insisting", "saying", "suggesting");

  private static final Set<String> INSIDE_NAMES =
      Set.of("of", "the", "for", "and", "de", "al", "-");

  private final Words words;

  private final NounPhrases phrases;

  private final List<Quoted> quotes;

  Sources(Words words, List<Quoted> quotes) {
    this.words = words;
    this.quotes = quotes;
    this.phrases = new NounPhrases(words);
  }

  /** Whether the noun that heads the source can say nothing. */
  boolean isThing(Span source) {
    List<Word> in = words.in(source);
    int head = -1;
    for (int i = 0; i < in.size() && !endsHead(in, i); i++) {
      head = in.get(i).isWord() ? i : head;
    }
    if (head < 0) {
      return false;
    }
    Word noun = in.get(head);
    boolean name = noun.isCapitalised() && noun.index() > words.sentenceStart(noun.index());
    return !name && THINGS.contains(noun.lower());
  }

  private static boolean endsHead(List<Word> in, int i) {
    Word word = in.get(i);
    return WordClasses.is("preposition", word)
        || WordClasses.is("relative", word)
        || word.is(",", "(")
        || i > 0
            && !word.isCapitalised()
            && VERBAL.matcher(word.lower()).matches()
            && !isBeforeNoun(in, i);
  }

  /** "the unprecedented operation", and not "people killed in" or "who denied entry". */
  private static boolean isBeforeNoun(List<Word> in, int i) {
    return i + 1 < in.size()
        && in.get(i + 1).isWord()
        && WordClasses.is("determiner", in.get(i - 1))
        && !WordClasses.isAny(in.get(i + 1), "preposition", "determiner", "adverb", "relative");
  }

  /** "killing all five people": what somebody did, and not somebody. */
  boolean isDeed(Span source) {
    List<Word> in = words.in(source);
    return in.size() > 1
        && !in.get(0).isCapitalised()
        && in.get(0).lower().endsWith("ing")
        && (in.get(1).isNumber() || WordClasses.is("determiner", in.get(1)));
  }

  /** "nine suspected cases": the cue is a property of what is counted. */
  boolean isCountOf(Draft draft) {
    List<Word> in = words.in(draft.source.get(0));
    List<Word> cue = draft.cue.isEmpty() ? List.of() : words.in(draft.cue.get(0));
    boolean number =
        in.size() == 1
            && (in.get(0).isNumber()
                || in.get(0).is("two", "three", "four", "five", "six", "seven")
                || in.get(0).is("eight", "nine", "ten", "dozens", "several"));
    return number
        && cue.size() == 1
        && cue.get(0).index() == in.get(0).index() + 1
        && cue.get(0).is("suspected", "alleged", "reported", "claimed", "planned", "promised");
  }

  /** "describes itself as a charity": a name that somebody takes is no statement. */
  boolean tellsOfItself(Draft draft) {
    List<Word> in = draft.content.isEmpty() ? List.of() : words.in(draft.contentSpan());
    return in.size() > 1
        && in.get(0).is("itself", "himself", "herself", "themselves")
        && in.get(1).is("as", "a", "an", "the");
  }

  /** Parts a source from the words before and behind it that are none of its own. */
  void mend(Draft draft) {
    if (draft.source.isEmpty() || draft.cue.isEmpty() || draft.content.isEmpty()) {
      return;
    }
    Span source = draft.source.get(0);
    List<Word> in = words.in(source);
    Range whose = beforeRelative(in);
    if (whose != null && source.end() <= draft.cue.get(0).start()) {
      draft.source.set(0, whose.span(words));
    } else if (in.size() > 1 && LEADS.contains(in.get(0).lower())) {
      draft.source.set(0, Span.of(in.get(1).start(), source.end()));
    }
    Span content = draft.content.get(0);
    List<Word> cue = words.in(draft.cue.get(0));
    boolean according = cue.size() == 2 && cue.get(0).is("according") && cue.get(1).is("to");
    if (according && !content.overlaps(source)) {
      int end = nameEnd(in);
      boolean verb =
          end + 1 < in.size()
              && (PastForms.isOnlyPast(in.get(end + 1).lower())
                  || in.get(end + 1).is("hit", "left", "cut", "killed", "wounded", "injured"));
      if (verb) {
        draft.source.set(0, Span.of(source.start(), in.get(end).end()));
      }
    }
    if (according && content.start() <= source.start() && content.contains(source)) {
      int name = nameEnd(in);
      int next = in.get(name).index() + 1;
      if (words.sameSentence(next, in.get(name).index()) && words.get(next).end() < content.end()) {
        draft.source.set(0, Span.of(source.start(), in.get(name).end()));
        draft.content.set(0, Span.of(words.get(next).start(), content.end()));
      }
    }
  }

  /** "said six had died while the union said nine had": what another says is his own. */
  void endBeforeAnother(Draft draft, List<Draft> others) {
    int last = draft.content.size() - 1;
    if (last < 0 || draft.cue.isEmpty() || draft.source.isEmpty()) {
      return;
    }
    Span piece = draft.content.get(last);
    boolean before = draft.cue.get(0).end() <= piece.start();
    for (Draft other : others) {
      if (other == draft || other.source.isEmpty() || other.cue.isEmpty() || !before) {
        continue;
      }
      Span by = other.source.get(0);
      int at = words.firstFrom(by.start()) - 1;
      while (at > 0 && WordClasses.is("adverb", words.get(at))) {
        at--;
      }
      boolean turns =
          piece.contains(by)
              && by.end() <= other.cue.get(0).start()
              && words.is(at, "but", "while", "whilst", "whereas")
              && words.get(at).start() > piece.start();
      if (turns && quotes.stream().noneMatch(q -> q.span().contains(by))) {
        int end = words.is(at - 1, ",") ? at - 2 : at - 1;
        if (words.get(end).end() > piece.start()) {
          draft.content.set(last, Span.of(piece.start(), words.get(end).end()));
          return;
        }
      }
    }
  }

  /**
   * Who is meant where a relative clause and its verb stand before the source: "the group which
   * backs the rebels said", "the minister, who a day earlier denied"; else null.
   */
  private @Nullable Range beforeRelative(List<Word> in) {
    int at = in.get(0).index();
    boolean time = in.get(in.size() - 1).is("day", "days", "week", "weeks", "month", "months");
    boolean verb =
        at > 0
            && !words.get(at - 1).isCapitalised()
            && RELATIVE_VERB.matcher(words.get(at - 1).lower()).matches();
    int relative = time ? at - 1 : verb ? at - 2 : -1;
    if (relative < 1
        || !words.is(relative, "who", "which")
        || !words.sameSentence(relative - 1, at)) {
      return null;
    }
    return phrases.endingAt(words.is(relative - 1, ",") ? relative - 2 : relative - 1);
  }

  /** The last word of a name at the head, or of all the words where no name stands there. */
  private static int nameEnd(List<Word> in) {
    int end = -1;
    for (int i = 0; i < in.size(); i++) {
      if (in.get(i).isCapitalised()) {
        end = i;
      } else if (end >= 0 && !INSIDE_NAMES.contains(in.get(i).lower())) {
        break;
      }
    }
    return end < 0 ? in.size() - 1 : end;
  }
}
