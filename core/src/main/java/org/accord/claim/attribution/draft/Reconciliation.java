package org.accord.claim.attribution.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.WordClasses;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Brings what the reader linked and what the rules found to one list: the reader first. */
public final class Reconciliation {

  private final Words words;
  private final List<Quoted> quotes;
  private final Voiceless voiceless;
  private final Sources sources;
  private final FarSources far;
  private final Holders holders;
  private final Asides asides;

  public Reconciliation(Words words, List<Quoted> quotes) {
    this.words = words;
    this.quotes = quotes;
    this.voiceless = new Voiceless(words, quotes);
    this.sources = new Sources(words, quotes);
    this.far = new FarSources(words, quotes);
    this.holders = new Holders(words);
    this.asides = new Asides(words);
  }

  public List<Draft> join(List<Draft> read, List<Draft> rules) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> free = new ArrayList<>(rules);
    for (Draft draft : read) {
      if (isCiting(draft)) {
        continue;
      }
      dropRelative(draft);
      Draft rule = partner(draft, free);
      if (rule != null) {
        free.remove(rule);
        kept.add(merged(draft, rule));
      } else if (credible(draft)) {
        kept.add(draft);
      }
    }
    free.stream().filter(d -> d.trusted).forEach(kept::add);
    kept.removeIf(d -> d.content.isEmpty());
    kept.forEach(sources::mend);
    kept.forEach(far::mend);
    kept.forEach(holders::mend);
    kept.removeIf(
        d ->
            voiceless.is(d)
                || firstPersonInside(d)
                || asksToBeUnnamed(d)
                || unlikelyInside(d)
                || noStatement(d)
                || onlyAnnounced(d));
    kept.forEach(voiceless::dropAddressee);
    kept.forEach(this::tidy);
    kept.forEach(this::dropLink);
    kept.forEach(this::dropDateline);
    kept.forEach(d -> sources.endBeforeAnother(d, kept));
    kept.addAll(halves(kept));
    kept.removeIf(d -> d.content.isEmpty());
    kept.sort(Comparator.comparing(Draft::contentSpan));
    List<Draft> drafts = Repeats.without(kept);
    drafts.forEach(d -> asides.giveBack(d, drafts));
    return drafts;
  }

  /** "citing officials" tells whom an outlet heard; the statement has its own cue. */
  private boolean isCiting(Draft draft) {
    return draft.cue.stream()
        .allMatch(c -> words.in(c).stream().allMatch(w -> w.is("citing", "quoting", ",")));
  }

  /** "who" stands for the noun before it. */
  private void dropRelative(Draft draft) {
    draft.source.removeIf(
        s ->
            words.in(s).size() == 1 && words.in(s).get(0).is("who", "which", "that")
                || words.in(s).size() > 1 && words.in(s).get(0).is("which"));
  }

  /** "we hope", "I have been saying" inside a quotation: the speaker's own words, no new source. */
  private boolean firstPersonInside(Draft draft) {
    return !draft.source.isEmpty()
        && words.in(draft.source.get(0)).stream()
            .allMatch(w -> WordClasses.is("first-person", w) && !w.text().equals("US"))
        && quotes.stream().anyMatch(q -> q.span().contains(draft.source.get(0)));
  }

  /** "questioned its crew", "denied them access": acts, and no statements. */
  private boolean noStatement(Draft draft) {
    if (draft.rule == null) {
      return false;
    }
    List<Word> in = words.in(draft.contentSpan());
    List<Word> first = in.subList(0, Math.min(6, in.size()));
    boolean goesOn =
        draft.rule.head().equals("continue")
            && draft.cue.stream().anyMatch(c -> doesOtherwise(words.firstFrom(c.end())));
    if (goesOn) {
      return true;
    }
    if (draft.rule.head().equals("deny")) {
      return first.stream()
          .anyMatch(w -> w.is("access", "entry", "permission", "bail", "visa", "visas", "asylum"));
    }
    boolean asked =
        draft.rule.head().equals("ask")
            && draft.cue.stream().anyMatch(c -> words.in(c).stream().anyMatch(w -> w.is("about")));
    if (asked) {
      return true;
    }
    boolean asking = draft.rule.head().equals("question") || draft.rule.head().equals("answer");
    boolean doubt = first.stream().anyMatch(w -> w.is("whether", "if", "why", "how", "the"));
    boolean quoted = quotes.stream().anyMatch(q -> q.inner().overlaps(draft.contentSpan()));
    boolean about =
        draft.cue.stream().anyMatch(c -> words.in(c).stream().anyMatch(w -> w.is("about")));
    return asking && (!doubt || about) && !quoted;
  }

  /** "continue to rally", and not "continue to insist". */
  private boolean doesOtherwise(int to) {
    boolean infinitive = words.is(to, "to") && to + 1 < words.size();
    return infinitive && CueTable.verbAt(words, to + 1) == null;
  }

  /** "the deal announced on Thursday by the bishop": no statement of the deal's. */
  private boolean onlyAnnounced(Draft draft) {
    if (draft.source.isEmpty() || draft.cue.size() != 1) {
      return false;
    }
    List<Word> cue = words.in(draft.cue.get(0));
    Word first = cue.get(0);
    return draft.source.get(0).end() <= first.start()
        && new VerbForms(words).ofAnAgent(first.index(), first.index() + cue.size());
  }

  /** Within somebody's quotation a rule alone trusts only a short, proper subject. */
  private boolean unlikelyInside(Draft draft) {
    if (draft.byReader || draft.source.isEmpty() || draft.cue.isEmpty()) {
      return false;
    }
    Span cue = draft.cue.get(0);
    List<Word> source = words.in(draft.source.get(0));
    boolean proper =
        source.size() <= 6
            && source.stream()
                .anyMatch(
                    w ->
                        w.isCapitalised()
                            || w.is("he", "she", "they", "it", "government", "rebels"));
    return !proper && quotes.stream().anyMatch(q -> q.span().contains(cue));
  }

  /** "fears among Germans": what leads to a source is no part of it. */
  private void dropLink(Draft draft) {
    draft.source.replaceAll(
        s -> {
          List<Word> in = words.in(s);
          boolean link = in.size() > 1 && in.get(0).is("among", "amongst", "by", "from");
          return link ? Span.of(in.get(1).start(), s.end()) : s;
        });
  }

  /** A dateline is no part of a source. */
  private void dropDateline(Draft draft) {
    for (int i = 0; i < draft.source.size(); i++) {
      List<Word> in = words.in(draft.source.get(i));
      for (int k = in.size() - 2; k > 0; k--) {
        boolean dash = in.get(k).is("—", "–", "--") || in.get(k).is("-") && in.get(k - 1).is(")");
        if (dash && k <= 9) {
          draft.source.set(i, Span.of(in.get(k + 1).start(), draft.source.get(i).end()));
          break;
        }
      }
    }
  }

  /** "who asked not to be named" is about the source, and no statement. */
  private boolean asksToBeUnnamed(Draft draft) {
    return draft.rule != null
        && List.of("ask", "request", "speak", "insist").contains(draft.rule.head())
        && words.in(draft.contentSpan()).stream()
            .anyMatch(w -> w.is("named", "identified", "anonymity", "name", "anonymous"));
  }

  /** "that A and that B" are two statements of one source. */
  private List<Draft> halves(List<Draft> drafts) {
    List<Draft> second = new ArrayList<>();
    for (Draft draft : drafts) {
      int last = draft.content.size() - 1;
      Span piece = draft.content.get(last);
      List<Word> in = words.in(piece);
      for (int i = 3; i + 4 < in.size(); i++) {
        boolean and = in.get(i).is("and", "but") && in.get(i + 1).is("that") && !draft.unsourced;
        Span at = in.get(i).span();
        boolean inQuote = quotes.stream().anyMatch(q -> q.span().contains(at));
        if (and && !inQuote) {
          Draft half = Draft.of(draft.rule);
          half.byReader = draft.byReader;
          half.trusted = draft.trusted;
          half.continued = true;
          half.source.addAll(draft.source);
          half.content.add(Span.of(in.get(i + 2).start(), piece.end()));
          second.add(half);
          draft.content.set(
              last, Span.of(piece.start(), in.get(in.get(i - 1).is(",") ? i - 2 : i - 1).end()));
          break;
        }
      }
    }
    return second;
  }

  private @Nullable Draft partner(Draft draft, List<Draft> rules) {
    Draft partner = null;
    for (Draft rule : rules) {
      boolean better = partner == null || rule.unsourced && !partner.unsourced || rule.silent;
      if (draft.cueOverlaps(rule) && better) {
        partner = rule;
      }
    }
    return partner;
  }

  private Draft merged(Draft read, Draft rule) {
    rule.byReader = true;
    if (rule.turned) {
      return rule;
    }
    if (rule.source.isEmpty() && !rule.unsourced) {
      rule.source.addAll(read.source);
    } else if (!read.source.isEmpty() && !rule.source.isEmpty() && !rule.silent) {
      Span a = read.source.get(0);
      Span b = rule.source.get(0);
      if (a.overlaps(b)) {
        rule.source.set(0, a.length() > b.length() ? a : b);
      } else if (near(a, read) <= near(b, rule)) {
        rule.source.clear();
        rule.source.addAll(read.source);
      }
    }
    if (!read.content.isEmpty()) {
      Span a = read.contentSpan();
      Span b = rule.contentSpan();
      boolean quoted = rule.content.stream().anyMatch(this::isQuotation);
      if (!a.overlaps(b)) {
        if (!quoted && !onlyRuleStaysNear(read, rule)) {
          rule.content.clear();
          rule.content.addAll(read.content);
        }
      } else if (!quoted && a.length() * 10 > b.length() * 6 && !rule.unsourced) {
        rule.content.clear();
        rule.content.addAll(read.content);
      }
    }
    return rule;
  }

  /**
   * Whether the rule's content stands in the sentence of the cue, and the reader's in none near.
   */
  private boolean onlyRuleStaysNear(Draft read, Draft rule) {
    if (read.cue.isEmpty()) {
      return false;
    }
    int cue = words.firstFrom(read.cue.get(0).start());
    int ruled = words.firstFrom(rule.contentSpan().start());
    int found = words.firstFrom(read.contentSpan().start());
    return cue < words.size()
        && ruled < words.size()
        && found < words.size()
        && words.sameSentence(cue, ruled)
        && words.get(cue).paragraph() != words.get(found).paragraph();
  }

  private boolean isQuotation(Span span) {
    return quotes.stream().anyMatch(q -> q.inner().equals(span));
  }

  private static int near(Span source, Draft draft) {
    if (draft.cue.isEmpty()) {
      return 0;
    }
    Span cue = draft.cue.get(0);
    return Math.min(Math.abs(cue.start() - source.end()), Math.abs(source.start() - cue.end()));
  }

  /** Whether at most the source and three words lie between cue and content. */
  private boolean adjacent(Draft draft) {
    Span cue = draft.cue.get(0);
    Span content = draft.contentSpan();
    if (cue.overlaps(content)) {
      return true;
    }
    Span gap =
        cue.end() <= content.start()
            ? Span.of(cue.end(), content.start())
            : Span.of(content.end(), cue.start());
    return words.in(gap).stream()
            .filter(w -> w.isWord() && gap.contains(w.span()))
            .filter(w -> draft.source.stream().noneMatch(s -> s.contains(w.span())))
            .count()
        <= 2;
  }

  /** What only the reader found: a known cue, or a quotation, with a content. */
  private boolean credible(Draft draft) {
    if (draft.content.isEmpty()) {
      return false;
    }
    boolean quote =
        draft.content.stream()
            .anyMatch(
                c ->
                    quotes.stream()
                        .anyMatch(q -> q.inner().overlaps(c) && q.inner().length() > 20));
    boolean name =
        draft.cue.stream()
            .allMatch(
                c -> words.in(c).stream().allMatch(w -> new VerbForms(words).isName(w.index())));
    if (name) {
      return false;
    }
    boolean weak = draft.rule != null && !draft.rule.strong();
    if (weak && !quote && !adjacent(draft)) {
      return false;
    }
    return draft.rule != null && !draft.source.isEmpty() || quote && !draft.source.isEmpty();
  }

  /** A content that covers most of a quotation covers all of it; closing marks fall off. */
  private void tidy(Draft draft) {
    for (int i = 0; i < draft.content.size(); i++) {
      Span piece = draft.content.get(i);
      for (Quoted quote : quotes) {
        Span inner = quote.inner();
        if (piece.overlaps(inner) && !piece.contains(inner)) {
          int shared = Math.min(piece.end(), inner.end()) - Math.max(piece.start(), inner.start());
          if (shared * 2 > inner.length()) {
            piece = piece.cover(inner);
          }
        }
      }
      List<Word> in = words.in(piece);
      boolean bare =
          draft.content.size() == 1
              && in.size() == 1
              && in.get(0).is("it", "this", "that", "them")
              && !draft.cue.isEmpty();
      if (bare) {
        piece = piece.cover(draft.cue.get(draft.cue.size() - 1));
      }
      boolean opened = in.size() > 3 && in.get(0).is("that") && !in.get(1).is("'s", "is", "was");
      if (opened && in.get(0).start() == piece.start()) {
        piece = Span.of(in.get(1).start(), piece.end());
      }
      draft.content.set(i, piece);
    }
  }
}
