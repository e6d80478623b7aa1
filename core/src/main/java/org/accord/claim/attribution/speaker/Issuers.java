package org.accord.claim.attribution.speaker;

import java.util.List;
import java.util.Set;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Range;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.model.Span;
import org.accord.model.claim.Speaker;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whose a paper is that speaks as "the statement": the one told as having issued it a few sentences
 * before, whether or not anything was handed to him there.
 */
final class Issuers {

  private static final Set<String> ISSUING =
      Set.of("issued", "released", "published", "put", "sent", "signed", "written", "made");

  private static final Set<String> SAYING =
      Set.of("said", "says", "announced", "added", "stated", "confirmed", "warned");

  private static final Set<String> OWN = Set.of("a", "an", "the", "its", "his", "her", "their");

  /** How many words may stand between an article and the paper: "a joint written statement". */
  private static final int ADJECTIVES = 3;

  private final Words words;
  private final Speakers speakers;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Issuers(Words words, Speakers speakers) {
    this.words = words;
    this.speakers = speakers;
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words);
  }

  /** Who issued the paper that speaks at the span, told at most so many sentences before it. */
  @Nullable Speaker of(String paper, Span source, int reach) {
    int end = words.firstFrom(source.start());
    for (int i = end - 1; i >= 0; i--) {
      if (words.get(end).sentence() - words.get(i).sentence() > reach) {
        return null;
      }
      if (words.is(i, paper)) {
        Speaker issuer = issuer(i);
        if (issuer != null) {
          return issuer;
        }
      }
    }
    return null;
  }

  private @Nullable Speaker issuer(int paper) {
    Speaker behind = behind(paper);
    if (behind != null) {
      return behind;
    }
    int article = paper;
    while (paper - article <= ADJECTIVES
        && words.sameSentence(article - 1, paper)
        && !OWN.contains(words.get(article).lower())) {
      article--;
    }
    if (!OWN.contains(words.get(article).lower())) {
      return null;
    }
    int before = article - 1;
    boolean in = words.sameSentence(before, paper) && words.is(before, "in", "through", "via");
    if (in && before == words.sentenceStart(before) && words.is(paper + 1, ",")) {
      return speaker(phrases.from(paper + 2));
    }
    return in ? sayer(before) : verb(before, paper, ISSUING);
  }

  /** "a statement issued by the ministry", "a statement from the ministry". */
  private @Nullable Speaker behind(int paper) {
    int by = paper + 1;
    if (words.sameSentence(by, paper) && ISSUING.contains(words.get(by).lower())) {
      by++;
    }
    return words.sameSentence(by + 1, paper) && words.is(by, "by", "from")
        ? speaker(phrases.from(by + 1))
        : null;
  }

  /** "the ministry said in a statement", "said the minister in a statement". */
  private @Nullable Speaker sayer(int in) {
    Speaker before = verb(in - 1, in, SAYING);
    if (before != null || !words.sameSentence(in - 1, in)) {
      return before;
    }
    Range after = phrases.endingAt(in - 1);
    boolean said =
        after != null
            && words.sameSentence(after.from() - 1, in)
            && SAYING.contains(words.get(after.from() - 1).lower());
    return said ? speaker(after) : null;
  }

  private @Nullable Speaker verb(int verb, int sentence, Set<String> verbs) {
    return words.sameSentence(verb, sentence) && verbs.contains(words.get(verb).lower())
        ? speaker(subjects.before(subjects.groupStart(verb)))
        : null;
  }

  private @Nullable Speaker speaker(@Nullable Range range) {
    Speaker speaker = range == null ? null : speakers.of(List.of(range.span(words)));
    return speaker == null || speaker.actors().isEmpty() ? null : speaker;
  }
}
