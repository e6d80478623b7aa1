package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.is;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.claim.attribution.cue.Cue;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.claim.attribution.extent.Range;
import org.accord.model.Span;
import org.accord.text.Blanks;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gives a speaker to statements without a cue: a quotation that runs on, one after a colon, an
 * embedded tweet, a headline that ends in ": report".
 */
public final class Continuations {

  private static final Set<String> HEADLINE_ENDS =
      RuleTable.load(Continuations.class, "headline-ends.tsv").rows().stream()
          .map(r -> r.get("source"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int HEADLINE = 5;

  private final Words words;
  private final List<Quoted> quotes;
  private final NounPhrases phrases;

  public Continuations(Words words, List<Quoted> quotes, NounPhrases phrases) {
    this.words = words;
    this.quotes = quotes;
    this.phrases = phrases;
  }

  /** The drafts to add to these, which are in order. */
  public List<Draft> find(List<Draft> drafts) {
    List<Draft> added = new ArrayList<>();
    for (Quoted quote : quotes) {
      if (!isStatement(quote) || covered(quote, drafts)) {
        continue;
      }
      List<Draft> all = new ArrayList<>(drafts);
      all.addAll(added);
      Draft draft = introduced(quote).or(() -> carriedOn(quote, all)).orElse(null);
      if (draft != null) {
        added.add(draft);
      }
    }
    added.addAll(signed(drafts));
    added.addAll(headlines(drafts));
    return added;
  }

  private boolean isStatement(Quoted quote) {
    List<Word> inside = words.in(quote.inner());
    long count = inside.stream().filter(Word::isWord).count();
    return count >= 4 && Character.isUpperCase(words.text().codePointAt(quote.inner().start()));
  }

  private static boolean covered(Quoted quote, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(d -> d.content.stream().anyMatch(c -> c.overlaps(quote.inner())));
  }

  /** "From Yonhap: “...”", "The headline: “...”". */
  private Optional<Draft> introduced(Quoted quote) {
    int first = words.firstFrom(quote.span().start());
    int colon = first - 1;
    if (colon < 1 || !words.is(colon, ":")) {
      return Optional.empty();
    }
    Range phrase = phrases.endingAt(colon - 1);
    if (phrase == null) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.trusted = true;
    draft.source.add(phrase.span(words));
    draft.content.add(quote.inner());
    return Optional.of(draft);
  }

  /** The last speaker goes on, in the same paragraph or in the next. */
  private Optional<Draft> carriedOn(Quoted quote, List<Draft> drafts) {
    int first = words.firstFrom(quote.span().start());
    Draft previous =
        drafts.stream()
            .filter(
                d -> !d.silent && !d.source.isEmpty() && d.whole().end() <= quote.span().start())
            .max(Comparator.comparingInt(d -> d.whole().end()))
            .orElse(null);
    if (previous == null) {
      return Optional.empty();
    }
    int end = words.firstFrom(previous.whole().end() - 1);
    int paragraphs = words.get(first).paragraph() - words.get(end).paragraph();
    int sentences = words.get(first).sentence() - words.get(end).sentence();
    boolean startsSentence = !words.sameSentence(first - 1, first);
    if (!startsSentence || paragraphs > 2 || sentences > 2) {
      return Optional.empty();
    }
    Draft draft = Draft.of(saying());
    draft.trusted = true;
    draft.continued = true;
    draft.source.addAll(previous.source);
    draft.content.add(quote.inner());
    return Optional.of(draft);
  }

  private static @Nullable Cue saying() {
    return null;
  }

  /** "Text. — Name (@handle) December 28, 2017": an embedded tweet with its signature. */
  private List<Draft> signed(List<Draft> drafts) {
    List<Draft> added = new ArrayList<>();
    for (int i = 2; i < words.size(); i++) {
      if (!words.get(i).text().startsWith("@") || !words.is(i - 1, "(") || !words.is(i + 1, ")")) {
        continue;
      }
      int dash = i - 2;
      while (dash > 0 && i - dash < 8 && !words.is(dash, "—", "–", "-")) {
        dash--;
      }
      if (!words.is(dash, "—", "–", "-") || dash + 1 >= i - 1) {
        continue;
      }
      int start = dash;
      while (start > 0 && words.get(start - 1).paragraph() == words.get(dash).paragraph()) {
        start--;
      }
      if (start == dash) {
        continue;
      }
      Span content = words.span(start, dash);
      boolean known =
          drafts.stream()
              .anyMatch(
                  d ->
                      d.contentSpan().overlaps(content)
                          && !d.source.isEmpty()
                          && d.contentSpan().length() * 2 > content.length());
      if (!known) {
        Draft draft = new Draft();
        draft.trusted = true;
        draft.source.add(words.span(dash + 1, i + 2));
        draft.content.add(content);
        added.add(draft);
      }
    }
    return added;
  }

  private static boolean isFree(Draft headline, List<Draft> drafts) {
    return drafts.stream().noneMatch(d -> d.whole().overlaps(headline.whole()));
  }

  /** "Blast in Kesh kills ten Medical source": the first line of a text that lost its colon. */
  private Optional<Draft> bareHeadline() {
    int end = words.size() == 0 ? 0 : words.sentenceEnd(0);
    boolean line = end >= HEADLINE && (end == words.size() || words.get(end).paragraph() > 0);
    for (int from = end - 1; line && from >= Math.max(HEADLINE - 1, end - 3); from--) {
      String last = Blanks.joined(words.span(from, end).in(words.text()).toLowerCase(Locale.ROOT));
      boolean starts = words.get(from).isCapitalised() && !words.get(from - 1).isCapitalised();
      if (starts && HEADLINE_ENDS.contains(last) && !is("preposition", words.get(from - 1))) {
        Draft draft = new Draft();
        draft.trusted = true;
        draft.source.add(words.span(from, end));
        draft.content.add(words.span(0, from));
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** "Ship seized off the coast: report". */
  private List<Draft> headlines(List<Draft> drafts) {
    List<Draft> added = new ArrayList<>();
    bareHeadline().filter(h -> isFree(h, drafts)).ifPresent(added::add);
    for (int i = 4; i < words.size(); i++) {
      if (!words.is(i, ":") || !words.sameSentence(i, i + 1)) {
        continue;
      }
      int start = words.sentenceStart(i);
      int end = words.sentenceEnd(i);
      boolean tail = end - i - 1 <= 3 && words.get(end - 1).isWord() && i - start >= 4;
      if (!tail || words.get(i + 1).isNumber() || is("pronoun", words.get(i + 1))) {
        continue;
      }
      Span content = words.span(start, i);
      if (drafts.stream().anyMatch(d -> d.contentSpan().overlaps(content))) {
        continue;
      }
      Draft draft = new Draft();
      draft.trusted = true;
      draft.source.add(words.span(i + 1, end));
      draft.content.add(content);
      added.add(draft);
    }
    return added;
  }
}
