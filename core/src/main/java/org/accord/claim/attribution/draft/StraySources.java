package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.claim.grammar.PastForms;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Sources that by their form are nobody: a clause ("Nine were hurt said the Orva Board"), where
 * somebody is from ("the baker, of Zenda, said"), his age, what stands before "what analysts
 * called", the fears for those who tell of them, what is inserted ("Zenda, technically at war with
 * Orva, said"), how many are told of ("said 20 people had come"), or what somebody does ("raising
 * hopes").
 *
 * <p>Each gives way to the noun phrase that is the subject of the cue; where none is found, nobody
 * is told to have said it.
 */
final class StraySources {

  private static final Pattern ADVERB = Pattern.compile("\\p{Ll}{3,}ly");

  /** Nouns of what is so and not of who does: "starvation", "shortages". */
  private static final Pattern STATE =
      Pattern.compile("\\p{Ll}{3,}(?:tion|sion|ness|ity|ance|ence|age|ing|ship)s?|fears?|hunger");

  /** What reports may be, without being anybody's. */
  private static final Set<String> KINDS =
      Set.of(
          "other", "some", "earlier", "initial", "recent", "unconfirmed", "conflicting", "local");

  private static final Set<String> CHANNELS =
      Set.of("statement", "interview", "message", "tweet", "post", "video", "letter", "broadcast");

  private static final Set<String> SAYING = Set.of("said", "says");

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "should");

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;

  StraySources(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words);
  }

  void mend(Draft draft) {
    if (draft.source.size() != 1 || draft.cue.isEmpty() || draft.content.isEmpty()) {
      return;
    }
    Span source = draft.source.get(0);
    List<Word> in = words.in(source);
    if (in.isEmpty()) {
      return;
    }
    if (source.start() >= draft.cue.get(0).end()) {
      toldOf(draft, in);
    } else if (isBareReport(draft, in)) {
      drop(draft);
    } else if (behindWhat(draft, source) || isBehindChannel(draft, in)) {
      return;
    } else if (isObject(draft, in)) {
      return;
    } else if (source.end() <= draft.cue.get(0).start()) {
      Range people = whoAreIn(in);
      if (people != null) {
        draft.source.set(0, people.span(words));
        return;
      }
      Range told = withWhomItTellsOf(in);
      Range whole = told == null ? beforeInserted(in) : told;
      int verb = finite(in);
      if (whole != null) {
        draft.source.set(0, whole.span(words));
      } else if (isGerund(in)) {
        drop(draft);
      } else if (verb >= 0) {
        clause(draft, in, verb);
      }
    }
  }

  /** "fears of hunger for residents who reported shortages": not the fears reported them. */
  private @Nullable Range whoAreIn(List<Word> in) {
    int end = in.get(in.size() - 1).index() + 1;
    if (!words.is(end, "who")) {
      return null;
    }
    for (int i = in.size() - 2; i > 0; i--) {
      Word before = in.get(i - 1);
      if (in.get(i).is("for", "of", "among", "from", "by")) {
        boolean state = STATE.matcher(before.lower()).matches() && !before.isCapitalised();
        return state ? new Range(in.get(i + 1).index(), end) : null;
      }
    }
    return null;
  }

  /** "it is the only road we have said Ada Lund": they have the road, and she says so. */
  private boolean isObject(Draft draft, List<Word> in) {
    List<Word> cue = words.in(draft.cue.get(0));
    Word said = cue.get(cue.size() - 1);
    Span content = draft.content.get(0);
    boolean have = cue.size() == 2 && cue.get(0).is("have") && SAYING.contains(said.lower());
    if (!have || in.size() != 1 || !in.get(0).is("we", "they", "you", "i")) {
      return false;
    }
    List<Word> told = words.in(content);
    boolean named =
        told.size() > 1
            && told.get(0).index() == said.index() + 1
            && told.get(0).isCapitalised()
            && told.get(1).isCapitalised()
            && !hasVerb(told.get(0).index());
    if (!named) {
      return false;
    }
    int start = words.sentenceStart(said.index());
    draft.source.set(0, content);
    draft.content.clear();
    draft.content.add(words.span(start, said.index()));
    draft.cue.clear();
    draft.cue.add(said.span());
    return true;
  }

  /** "Other reports put it higher": of reports nobody knows whose they are. */
  private boolean isBareReport(Draft draft, List<Word> in) {
    List<Word> cue = words.in(draft.cue.get(0));
    return in.size() == 1
        && KINDS.contains(in.get(0).lower())
        && cue.size() == 1
        && cue.get(0).is("reports")
        && cue.get(0).index() == in.get(0).index() + 1;
  }

  /** "In an online statement the Owls claimed it": they did, and not the statement. */
  private boolean isBehindChannel(Draft draft, List<Word> in) {
    int name = in.size() - 1;
    while (name > 0 && in.get(name).isCapitalised()) {
      name--;
    }
    name = in.get(name).is("the") ? name : name + 1;
    int at = in.get(0).index();
    boolean said =
        name > 0
            && name < in.size()
            && CHANNELS.contains(in.get(name - 1).lower())
            && words.is(at, "a", "an", "the", "its", "his", "her", "their")
            && words.is(at - 1, "in", "on", "through", "via", "by")
            && words.sameSentence(at - 1, at);
    if (said) {
      draft.source.set(
          0, new Range(in.get(name).index(), in.get(in.size() - 1).index() + 1).span(words));
    }
    return said;
  }

  /** "with what analysts called a show": whatever stands before "what" has not called it so. */
  private boolean behindWhat(Draft draft, Span source) {
    int cue = words.firstFrom(draft.cue.get(0).start());
    int start = words.firstFrom(source.start());
    int what = -1;
    for (int i = start; i < cue - 1; i++) {
      what = words.is(i, "what") ? i : words.is(i, ",", ";") ? -1 : what;
    }
    Range who = what < 0 ? null : phrases.endingAt(subjects.groupStart(cue) - 1);
    if (who == null || who.to() <= what + 1) {
      return false;
    }
    draft.source.set(0, new Range(Math.max(who.from(), what + 1), who.to()).span(words));
    return true;
  }

  /**
   * "the watchdog - which relies on a network - says", "Zenda, still technically at war with Orva,
   * said", "a man whose son was among those saved said": whom the words tell of that stand between
   * somebody and the cue.
   */
  private @Nullable Range beforeInserted(List<Word> in) {
    int at = in.get(0).index();
    boolean dashed =
        words.is(at - 1, "which", "who")
            && words.is(at - 2, "-", "–", "—")
            && words.sameSentence(at - 3, at);
    int end = in.get(in.size() - 1).index();
    int dash = isDash(end) || isDash(end + 1) ? dashBefore(at) : -1;
    if (dash > 0 && !dashed) {
      return phrases.endingAt(dash - 1);
    }
    int whose = words.is(at - 1, "among") ? before(at, "whose", "who") : -1;
    if (whose > 0) {
      return phrases.endingAt(words.is(whose - 1, ",") ? whose - 2 : whose - 1);
    }
    boolean adverbial =
        in.size() > 2
            && ADVERB.matcher(in.get(0).lower()).matches()
            && !in.get(0).isCapitalised()
            && isAny(in.get(1), "preposition");
    int last = dashed ? at - 3 : adverbial ? at - 1 : -1;
    while (adverbial && words.sameSentence(last, at) && isAny(words.get(last), "adverb")) {
      last--;
    }
    last = adverbial && words.is(last, ",") ? last - 1 : last;
    return last >= 0 && words.sameSentence(last, at) ? phrases.endingAt(last) : null;
  }

  private boolean isDash(int at) {
    return words.is(at, "-", "–", "—");
  }

  /** Where what is inserted begins: the last dash before the word; -1 where there is none. */
  private int dashBefore(int at) {
    return before(at, "-", "–", "—");
  }

  /** Where one of the words stands last before that place in its sentence; -1 if nowhere. */
  private int before(int at, String... any) {
    int start = words.sentenceStart(at);
    for (int i = at - 1; i > start; i--) {
      if (words.is(i, any)) {
        return i;
      }
    }
    return -1;
  }

  /** "the hospital, said 20 people had been brought in": they are told of. */
  private void toldOf(Draft draft, List<Word> in) {
    Word first = in.get(0);
    boolean counted = first.isNumber() && in.stream().noneMatch(Word::isCapitalised);
    boolean inside = draft.content.stream().anyMatch(c -> c.overlaps(draft.source.get(0)));
    if (!counted || !inside) {
      return;
    }
    int cue = words.firstFrom(draft.cue.get(0).start());
    Range subject = subjectBefore(subjects.groupStart(cue));
    if (subject == null) {
      drop(draft);
    } else {
      draft.source.set(0, subject.span(words));
    }
  }

  private @Nullable Range subjectBefore(int group) {
    Range subject = subjects.before(group);
    int last = group - 2;
    if (subject == null && words.is(group - 1, ",") && words.sameSentence(last, group)) {
      Range phrase = phrases.endingAt(last);
      subject = phrase != null && phrase.from() == words.sentenceStart(group) ? phrase : null;
    }
    return subject;
  }

  /** "the baker, of Zenda", "Ada Lund, 30": from whom the place or the age is told. */
  private @Nullable Range withWhomItTellsOf(List<Word> in) {
    int at = in.get(0).index();
    int to = in.get(in.size() - 1).index() + 1;
    boolean place = words.is(at - 1, "of", "from") && in.get(0).isCapitalised();
    boolean age = in.get(0).isNumber() && (in.size() == 1 || words.is(at + 1, ","));
    int comma = place ? at - 2 : age ? at - 1 : -1;
    if (comma < 1 || !words.is(comma, ",") || !words.sameSentence(comma - 1, at)) {
      return null;
    }
    Range whom = phrases.endingAt(comma - 1);
    return whom == null ? null : new Range(whom.from(), to);
  }

  /** "raising hopes", "fuelling fears": what somebody does. */
  private boolean isGerund(List<Word> in) {
    Word only = in.get(0);
    int before = only.index() - 1;
    boolean opens = !words.sameSentence(before, only.index()) || words.is(before, ",", "—", "–");
    return in.size() == 1
        && opens
        && !only.isCapitalised()
        && only.lower().matches("\\p{Ll}{3,}ing")
        && !only.lower().endsWith("thing");
  }

  /** The first verb on which a clause hangs, outside any relative clause; else -1. */
  private int finite(List<Word> in) {
    for (int i = 0; i < in.size() && !isAny(in.get(i), "relative"); i++) {
      Word word = in.get(i);
      boolean led = i > 1 && (in.get(i - 1).is("to") || isAny(in.get(i - 1), "subject-pronoun"));
      if (i > 0 && FINITE.contains(word.lower()) && !word.isCapitalised()) {
        return led ? -1 : i;
      }
    }
    return -1;
  }

  private void clause(Draft draft, List<Word> in, int verb) {
    Span cue = draft.cue.get(draft.cue.size() - 1);
    List<Word> said = words.in(cue);
    int behind = words.firstFrom(cue.end());
    Range speaker =
        SAYING.contains(said.get(said.size() - 1).lower()) && words.sameSentence(behind, behind - 1)
            ? phrases.from(behind)
            : null;
    boolean named = speaker != null && hasName(speaker) && !hasVerb(speaker.to());
    if (speaker != null && named) {
      draft.content.clear();
      draft.content.add(draft.source.get(0));
      draft.source.set(0, speaker.span(words));
      return;
    }
    int last = in.get(in.size() - 1).index();
    Range near = phrases.endingAt(last);
    if (near != null && near.from() > in.get(verb).index() + 1) {
      draft.source.set(0, near.span(words));
    }
  }

  private boolean hasName(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (words.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands between the word and the sentence's end or its next relative clause. */
  private boolean hasVerb(int from) {
    for (int i = from; words.sameSentence(i, from - 1) && !isAny(words.get(i), "relative"); i++) {
      Word word = words.get(i);
      boolean verb = FINITE.contains(word.lower()) || PastForms.isOnlyPast(word.lower());
      if (verb && !word.is("known") && !word.isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private static void drop(Draft draft) {
    draft.source.clear();
    draft.unsourced = true;
  }
}
