package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Set;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.claim.grammar.PastForms;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The source where another phrase stands nearer to the cue: "Lund, who spoke to the mayor, said",
 * "evidence suggests that it was cut, the board said", "answered the claim by the union that".
 */
final class FarSources {

  /** What shows something to whoever tells of it, and tells nothing itself. */
  private static final Set<String> SIGNS =
      Set.of("evidence", "indications", "indication", "signs", "proof", "findings", "intelligence");

  /** Words of others, which nobody's name stands with: "seeking clarity on reports suggesting". */
  private static final Set<String> HEARSAY =
      Set.of("reports", "claims", "allegations", "accusations", "rumours", "rumors", "suggestions");

  private static final Set<String> OF_SAYING = Set.of("said", "says", "told", "reported");

  private static final Set<String> SPEAKERS =
      Set.of(
          "officials",
          "police",
          "authorities",
          "activists",
          "residents",
          "witnesses",
          "experts",
          "investigators",
          "prosecutors",
          "sources",
          "rescuers",
          "group",
          "watchdog",
          "monitor");

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Quoted> quotes;
  private final StraySources stray;

  FarSources(Words words, List<Quoted> quotes) {
    this.words = words;
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words);
    this.quotes = quotes;
    this.stray = new StraySources(words);
  }

  void mend(Draft draft) {
    nearer(draft);
    stray.mend(draft);
  }

  private void nearer(Draft draft) {
    if (draft.source.isEmpty() || draft.cue.isEmpty() || draft.content.isEmpty()) {
      return;
    }
    byWhomClaimed(draft);
    if (draft.source.isEmpty()) {
      return;
    }
    Span source = draft.source.get(0);
    if (source.end() > draft.cue.get(0).start()) {
      return;
    }
    Range before = beforeRelative(source);
    if (before != null) {
      draft.source.set(0, before.span(words));
      return;
    }
    List<Word> in = words.in(source);
    hearsay(draft, in);
    if (SIGNS.contains(in.get(in.size() - 1).lower())) {
      toldBehind(draft, in.get(0).index());
    }
  }

  /**
   * Whom a relative clause is about that the cue follows: its object is not who speaks.
   *
   * <p>"Lund who spoke on the phone with the head of the union called it": the clause's words all
   * stand before the cue, and it opens right behind the sentence's first noun phrase.
   */
  private @Nullable Range beforeRelative(Span source) {
    int first = words.firstFrom(source.start());
    int verb = words.firstFrom(source.end());
    int start = words.sentenceStart(first);
    int relative = -1;
    for (int i = start + 1; i < first && relative < 0; i++) {
      relative = words.is(i, "who", "which") ? i : -1;
    }
    if (relative < 0 || !isObject(first, relative)) {
      return null;
    }
    for (int i = relative; i < verb; i++) {
      boolean closed = !words.get(i).isWord() && !words.is(i, "'s", "-", "(", ")");
      boolean another = i > relative && words.is(i, "who", "which", "said", "says", "that", "and");
      if (closed || another) {
        return null;
      }
    }
    int noun = words.is(relative - 1, ",") ? relative - 2 : relative - 1;
    Range whole = noun < start ? null : phrases.endingAt(noun);
    boolean opens =
        whole != null
            && (whole.from() == start
                || whole.from() - start <= 1 && isAny(words.get(start), "adverb", "coordinator"));
    return opens ? whole : null;
  }

  /** Whether the phrase stands behind a preposition or a verb of the clause. */
  private boolean isObject(int first, int relative) {
    int before = first - 1;
    if (isAny(words.get(first), "determiner", "possessive") && before <= relative) {
      return false;
    }
    while (before > relative && isAny(words.get(before), "determiner", "adverb")) {
      before--;
    }
    Word word = words.get(before);
    boolean verb =
        PastForms.isOnlyPast(word.lower())
            || word.lower().matches("\\p{Ll}{3,}ed")
            || isAny(words.get(before - 1), "auxiliary", "negation");
    return before > relative && !word.isCapitalised() && (isAny(word, "preposition") || verb);
  }

  /** "the claim by the union that": the union's, whoever answers it; nobody's without a name. */
  private void byWhomClaimed(Draft draft) {
    Word noun = words.get(words.firstFrom(draft.cue.get(0).start()));
    int i = noun.index();
    boolean handed =
        CueTable.nounAt(noun) != null
            && i > words.sentenceStart(i)
            && (isAny(words.get(i - 1), "article")
                || i > 1 && isAny(words.get(i - 2), "article") && words.get(i - 1).isWord())
            && !words.is(i - 1, "'s")
            && words.sameSentence(i + 1, i);
    if (!handed || !words.is(i + 1, "by", "that", "from")) {
      return;
    }
    if (words.is(i + 1, "that")) {
      boolean own = draft.source.get(0).overlaps(words.span(i - 1, i + 1));
      if (!own && draft.source.get(0).end() <= noun.start()) {
        draft.source.clear();
        draft.unsourced = true;
      }
      return;
    }
    Range by = phrases.from(i + 2);
    if (by != null && words.sameSentence(i + 2, i)) {
      draft.source.clear();
      draft.source.add(by.span(words));
    }
  }

  /** "is seeking clarity on reports suggesting": the reports. */
  private void hearsay(Draft draft, List<Word> in) {
    Word last = in.get(in.size() - 1);
    boolean ofAnother =
        in.size() > 1
            && in.stream().anyMatch(w -> isAny(w, "preposition"))
            && !in.get(0).isCapitalised()
            && in.get(0).lower().endsWith("ing");
    if (ofAnother && HEARSAY.contains(last.lower())) {
      draft.source.set(0, last.span());
    }
  }

  /** "Evidence suggests that it was cut, the board said": the board tells all of it. */
  private void toldBehind(Draft draft, int from) {
    int start = words.firstFrom(draft.cue.get(draft.cue.size() - 1).end());
    int end = words.sentenceEnd(from);
    for (int i = start + 3; i < end; i++) {
      Word word = words.get(i);
      CueTable.Match match = CueTable.verbAt(words, i);
      if (match == null || !OF_SAYING.contains(word.lower())) {
        continue;
      }
      Range who = name(i, start);
      if (who == null) {
        who = subjects.before(subjects.groupStart(i));
      }
      boolean quoted = quotes.stream().anyMatch(q -> q.span().contains(word.span()));
      boolean closes =
          i + 1 >= end
              || !words.get(i + 1).isWord()
              || isAny(words.get(i + 1), "preposition", "day", "adverb")
              || words.is(i + 1, "contradicting", "citing", "adding");
      if (who != null && who.from() > start + 1 && !quoted && closes && speaks(who)) {
        int last = words.is(who.from() - 1, ",") ? who.from() - 2 : who.from() - 1;
        draft.content.clear();
        draft.content.add(Span.of(words.get(from).start(), words.get(last).end()));
        draft.source.set(0, who.span(words));
        draft.cue.clear();
        draft.cue.add(word.span());
        draft.rule = match.cue();
        return;
      }
    }
  }

  /** The capitalised words right before the verb, of a text that lost its commas. */
  private @Nullable Range name(int verb, int from) {
    int i = verb;
    while (i - 1 > from && words.get(i - 1).isWord() && words.get(i - 1).isCapitalised()) {
      i--;
    }
    return i < verb ? new Range(i, verb) : null;
  }

  private boolean speaks(Range who) {
    Word last = words.get(who.to() - 1);
    return last.isCapitalised() || SPEAKERS.contains(last.lower());
  }
}
