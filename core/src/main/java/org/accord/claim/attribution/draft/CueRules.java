package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accord.claim.attribution.cue.Cue;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Extents;
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
 * Finds attributions by cue words alone: the net beneath the reader.
 *
 * <p>Every verb of the table is tried with its subject and with what may follow it. Drafts of weak
 * cues are marked untrusted; they stand only where the reader saw them too.
 */
public final class CueRules {

  private final Words words;
  private final List<Quoted> quotes;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final Extents extents;
  private final VerbForms forms;
  private final CueContents contents;
  private final EarlierSubjects earlier;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft last;

  public CueRules(Words words, List<Quoted> quotes, Subjects subjects, Extents extents) {
    this.words = words;
    this.quotes = quotes;
    this.subjects = subjects;
    this.phrases = new NounPhrases(words);
    this.extents = extents;
    this.forms = new VerbForms(words);
    this.contents = new CueContents(words, quotes, extents);
    this.earlier = new EarlierSubjects(words, subjects, phrases);
  }

  public List<Draft> find() {
    int sentence = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).sentence() != sentence) {
        sentence = words.get(i).sentence();
        last = null;
      }
      CueTable.Match match = CueTable.verbAt(words, i);
      if (match != null && match.cue().takes("according")) {
        according(match);
      } else if (match != null) {
        verb(match);
      }
    }
    return drafts;
  }

  private void according(CueTable.Match match) {
    Range source = subjects.after(match.to());
    Range bare = phrases.from(match.to());
    if (source == null || bare == null) {
      return;
    }
    boolean leads = match.from() - words.sentenceStart(match.from()) <= 7;
    if (leads && !words.is(source.to(), ",")) {
      source = bare;
    }
    Draft draft = Draft.of(match.cue());
    draft.trusted = true;
    draft.source.add(source.span(words));
    draft.cue.add(words.span(match.from(), match.to()));
    int start = words.sentenceStart(match.from());
    boolean fronted = match.from() - start <= 1 || words.is(match.from() - 1, "that");
    if (fronted) {
      int from = source.to();
      while (words.sameSentence(from, start)
          && !words.get(from).isWord()
          && !extents.opensQuote(from)) {
        from++;
      }
      if (words.sameSentence(from, start)) {
        extents.clause(from).ifPresent(draft.content::add);
      }
    } else {
      Span before = extents.before(match.from());
      if (before != null) {
        draft.content.add(before);
      }
      int next = source.to() + 1;
      boolean short_ = match.from() - start <= 7;
      if (short_ && words.is(source.to(), ",") && words.sameSentence(next, start)) {
        extents.clause(next).ifPresent(draft.content::add);
      }
    }
    keep(draft);
  }

  private void verb(CueTable.Match match) {
    Cue cue = match.cue();
    int i = match.from();
    Word word = words.get(i);
    if (forms.isName(i)) {
      return;
    }
    int group = subjects.groupStart(i);
    if ((cue.head().equals("quote") || cue.head().equals("cite")) && asSaying(match, group)) {
      return;
    }
    boolean participle = word.lower().endsWith("ing");
    boolean passive = forms.passive(group, i, word);
    boolean charged =
        words.is(match.to(), "of") && cue.takes("of") && !cue.takes("object", "clause", "that");
    boolean announced = group == i && forms.ofAnAgent(i, match.to());
    if (passive && !cue.head().equals("be") || charged || announced || forms.saysNothing(match)) {
      return;
    }
    if (words.is(group - 1, "to") && words.sameSentence(group - 1, i)) {
      infinitive(match, group);
      return;
    }
    if (participle && !forms.hasBe(group, i)) {
      participle(match, group);
      return;
    }
    finite(match, group);
  }

  /** "X quoted a source as saying that", "the minister was quoted by X as saying". */
  private boolean asSaying(CueTable.Match match, int group) {
    int i = match.to();
    while (words.sameSentence(i, match.from()) && i - match.to() < 18 && !words.is(i, "as")) {
      i++;
    }
    if (!words.is(i, "as") || !words.is(i + 1, "saying", "telling")) {
      return false;
    }
    Range quoted =
        forms.hasBe(group, match.from())
            ? subjects.before(group)
            : i > match.to() ? new Range(match.to(), i) : null;
    CueTable.Match saying = CueTable.verbAt(words, i + 1);
    Optional<Span> content = saying == null ? Optional.empty() : extents.after(saying, saying.to());
    if (quoted == null || saying == null || content.isEmpty()) {
      return false;
    }
    Draft draft = Draft.of(saying.cue());
    draft.trusted = true;
    draft.source.add(quoted.span(words));
    draft.cue.add(words.span(i, i + 2));
    draft.content.add(content.get());
    Range relay =
        forms.hasBe(group, match.from())
            ? words.is(match.to(), "by") ? phrases.from(match.to() + 1) : null
            : subjects.before(group);
    if (relay != null) {
      draft.relay = relay.span(words);
    }
    keep(draft);
    return true;
  }

  private void finite(CueTable.Match match, int group) {
    int i = match.from();
    Word word = words.get(i);
    if (forms.negated(group, i) && !match.cue().head().equals("be")) {
      return;
    }
    int before = group - 1;
    boolean sentenceHead = !words.sameSentence(before, i);
    Draft draft = Draft.of(match.cue());
    draft.cue.add(words.span(group, match.to()));
    if (sentenceHead) {
      inverted(match, draft, group);
      return;
    }
    Word previous = words.get(before);
    if (is("article", previous) || is("preposition", previous) || is("possessive", previous)) {
      return;
    }
    if (previous.is("and", "but", "then", "or")
        || previous.is(",") && words.is(before - 1, "and")) {
      if (last != null && !forms.homograph(match, group, null)) {
        draft.source.addAll(last.source);
        finish(match, draft, group, null);
      }
      return;
    }
    if (previous.is("who", "which")) {
      int noun = words.is(before - 1, ",") ? before - 2 : before - 1;
      Range antecedent = words.sameSentence(noun, i) && noun >= 0 ? phrases.endingAt(noun) : null;
      if (antecedent != null) {
        draft.source.add(antecedent.span(words));
        Optional<Span> content = extents.after(match, match.to());
        content.ifPresent(draft.content::add);
        draft.trusted = match.cue().strong() && content.isPresent();
        keep(draft);
      }
      return;
    }
    if (turned(match, draft, group)) {
      return;
    }
    Range subject = subjects.before(group);
    if (subject == null) {
      inverted(match, draft, group);
      return;
    }
    if (forms.homograph(match, group, subject) || forms.nor(subject)) {
      return;
    }
    draft.source.add(subject.span(words));
    finish(match, draft, group, subject);
    if (!draft.content.isEmpty()) {
      last = draft;
    }
    if (!word.isWord()) {
      throw new IllegalStateException("A cue that is no word: " + word.text());
    }
  }

  /** Content before or after the cue, or both halves of a broken quotation. */
  private void finish(CueTable.Match match, Draft draft, int group, @Nullable Range subject) {
    draft.content.addAll(contents.of(match, group, subject));
    boolean quote = draft.content.stream().anyMatch(s -> extents.quoteAround(s).isPresent());
    draft.trusted = match.cue().strong() || quote && match.cue().takes("quote");
    keep(draft);
  }

  /** "“...”, said X": the subject follows. */
  private void inverted(CueTable.Match match, Draft draft, int group) {
    int before = group - 1;
    boolean afterContent =
        words.sameSentence(before, group)
            ? words.is(before, ",", "—", "–") || extents.quoteTo(before).isPresent()
            : before >= 0
                && extents.quoteTo(before).isPresent()
                && words.get(before).paragraph() == words.get(group).paragraph();
    if (!afterContent || !match.cue().takes("quote") || group < match.from()) {
      return;
    }
    Range subject = subjects.after(match.to());
    if (subject == null || words.is(match.to(), "that")) {
      return;
    }
    Span content = extents.before(group);
    if (content == null) {
      return;
    }
    draft.source.add(subject.span(words));
    draft.content.add(content);
    int next = subject.to();
    if (words.is(next, ",") && extents.quoteFrom(next + 1).isPresent()) {
      draft.content.add(extents.quoteFrom(next + 1).get().inner());
    }
    draft.trusted = match.cue().strong() || extents.quoteAround(content).isPresent();
    keep(draft);
    last = draft;
  }

  /**
   * "Nobody can stop the planes said Ada Lund a doctor in Kesh": a text that lost its marks.
   *
   * <p>What follows the cue is a name with what it is, and no verb of its own, before the sentence
   * ends.
   */
  private boolean turned(CueTable.Match match, Draft draft, int group) {
    int start = words.sentenceStart(group);
    if (group < match.from() || !words.is(match.from(), "said", "says") || group - start < 3) {
      return false;
    }
    for (int i = start; i < group; i++) {
      if (words.is(i, ",", "\"", "“", "”", "'", "‘", "’", "—", "–")) {
        return false;
      }
    }
    int name = words.is(match.to(), "the") ? match.to() + 1 : match.to();
    int to = name;
    while (words.sameSentence(to, group)
        && (words.get(to).isCapitalised() || to > name && words.is(to, "al", "el", "bin", "-"))
        && !isAny(words.get(to), "day", "month")) {
      to++;
    }
    boolean described =
        words.sameSentence(to, group)
            && (words.is(to, "a", "an", "who", "which")
                || words.is(to, "head", "director", "spokesman", "spokeswoman")
                    && words.is(to + 1, "of", "for")
                || words.is(to, "the") && to - name > 1);
    if (to == name || !described || hasVerb(to, words.sentenceEnd(group))) {
      return false;
    }
    Span content = extents.before(group);
    if (content == null) {
      return false;
    }
    draft.source.add(words.span(match.to(), to));
    draft.content.add(content);
    draft.trusted = match.cue().strong();
    draft.turned = true;
    keep(draft);
    last = draft;
    return true;
  }

  /** Whether a verb stands there outside a relative clause. */
  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to && !words.is(i, "who", "which", "that"); i++) {
      Word word = words.get(i);
      boolean past =
          !word.isCapitalised()
              && (PastForms.isOnlyPast(word.lower()) || word.lower().endsWith("ed"))
              && !isAny(words.get(i - 1), "article", "preposition")
              && !word.is("based", "controlled", "held", "backed", "aligned");
      if (past || isAny(word, "be", "have", "modal")) {
        return true;
      }
    }
    return false;
  }

  /**
   * ", adding that ...": the last speaker of the sentence goes on; "Iran insisting that": its own.
   */
  private void participle(CueTable.Match match, int group) {
    int before = group - 1;
    if (!words.sameSentence(before, group)) {
      return;
    }
    Draft draft = Draft.of(match.cue());
    draft.cue.add(words.span(group, match.to()));
    Word previous = words.get(before);
    Optional<Span> content = extents.after(match, match.to());
    if (content.isEmpty()) {
      return;
    }
    draft.content.add(content.get());
    boolean marked = previous.is(",", "—", "–", "and", "by") || extents.quoteTo(before).isPresent();
    Range noun =
        isAny(previous, "preposition", "subordinator", "article") ? null : phrases.endingAt(before);
    boolean adds = match.cue().head().equals("add") && words.is(match.to(), "that");
    boolean thing = noun != null && new Sources(words, quotes).isThing(noun.span(words));
    if (marked) {
      draft.source.addAll(lastOr(() -> earlier.subject(group)));
      draft.trusted = match.cue().strong();
    } else if (adds || thing || match.cue().head().equals("add") && last != null) {
      draft.source.addAll(lastOr(() -> earlier.speaker(group, thing)));
      draft.trusted = match.cue().strong();
    } else if (noun == null) {
      return;
    } else {
      draft.source.add(noun.span(words));
      draft.trusted = match.cue().strong() && words.is(extents.skipAdjuncts(match.to()), "that");
    }
    if (!draft.source.isEmpty()) {
      keep(draft);
    }
  }

  /** "used an interview to accuse X of": the sentence's subject; only beside the reader. */
  private void infinitive(CueTable.Match match, int group) {
    Range first = earlier.subject(group);
    Optional<Span> content = extents.after(match, match.to());
    if (first == null || content.isEmpty()) {
      return;
    }
    Draft draft = Draft.of(match.cue());
    draft.source.add(first.span(words));
    draft.cue.add(words.span(match.from(), match.to()));
    draft.content.add(content.get());
    keep(draft);
  }

  /** The source of the sentence's last statement, else the phrase that is found another way. */
  private List<Span> lastOr(Supplier<@Nullable Range> otherwise) {
    if (last != null) {
      return last.source;
    }
    Range range = otherwise.get();
    return range == null ? List.of() : List.of(range.span(words));
  }

  private void keep(Draft draft) {
    if (!draft.content.isEmpty() && draft.stance() != null) {
      drafts.add(draft);
    }
  }
}
