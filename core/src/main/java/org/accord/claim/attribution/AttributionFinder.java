package org.accord.claim.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.claim.attribution.draft.Continuations;
import org.accord.claim.attribution.draft.CueRules;
import org.accord.claim.attribution.draft.Draft;
import org.accord.claim.attribution.draft.NounRules;
import org.accord.claim.attribution.draft.Reconciliation;
import org.accord.claim.attribution.draft.Silences;
import org.accord.claim.attribution.draft.SpanLinker;
import org.accord.claim.attribution.draft.Tolls;
import org.accord.claim.attribution.draft.Unsourced;
import org.accord.claim.attribution.extent.Extents;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Quotations;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.claim.attribution.extent.Quoting;
import org.accord.claim.attribution.extent.Subjects;
import org.accord.claim.attribution.speaker.Channels;
import org.accord.claim.attribution.speaker.Speakers;
import org.accord.claim.attribution.speaker.Stances;
import org.accord.claim.attribution.speaker.Telling;
import org.accord.model.Digest;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds every statement that a report hands to a source. */
public final class AttributionFinder {

  private static final RuleRef BY_READER =
      new RuleRef("reader", 0, "source, cue and content as the reader marked them");
  private static final RuleRef CONTINUED =
      new RuleRef("continuation", 0, "the last speaker goes on");

  private static Map<String, Actor> byId(List<Actor> actors) {
    return actors.stream().collect(Collectors.toUnmodifiableMap(Actor::id, a -> a, (a, b) -> b));
  }

  /**
   * The attributions of one report, in order of their content.
   *
   * @param actors the actors of the report's story
   * @param mentions the mentions of those actors; those in other reports are passed over
   */
  public List<Attribution> find(
      ReadReport report, List<Actor> actors, List<ActorMention> mentions) {
    Words words = Words.of(report);
    if (words.size() == 0) {
      return List.of();
    }
    List<Quoted> quotes = Quotations.in(report.text());
    List<ActorMention> here =
        mentions.stream().filter(m -> m.evidence().report().equals(report.id())).toList();
    Speakers speakers = new Speakers(report.text(), byId(actors), here);
    List<Draft> drafts = drafts(report, words, quotes);
    Telling telling =
        new Telling(report, words, speakers, new Channels(report.report(), words, speakers));
    List<Telling.Told> told = telling.tell(drafts);
    return attributions(report, words, quotes, told);
  }

  private static List<Draft> drafts(ReadReport report, Words words, List<Quoted> quotes) {
    Subjects subjects = new Subjects(words);
    NounPhrases phrases = new NounPhrases(words);
    Extents extents = new Extents(words, quotes, subjects);
    List<Draft> rules = new ArrayList<>(new CueRules(words, quotes, subjects, extents).find());
    rules.addAll(new NounRules(words, phrases, extents).find());
    rules.addAll(new Silences(words, subjects, extents).find());
    rules.addAll(new Unsourced(words, extents).find());
    rules.addAll(new Tolls(words, subjects, extents).find());
    List<Draft> read = new SpanLinker(report.reading(), words, quotes).link();
    List<Draft> drafts = new ArrayList<>(new Reconciliation(words, quotes).join(read, rules));
    drafts.addAll(new Continuations(words, quotes, phrases).find(drafts));
    drafts.sort(Comparator.comparing(Draft::contentSpan));
    return drafts;
  }

  private static List<Attribution> attributions(
      ReadReport report, Words words, List<Quoted> quotes, List<Telling.Told> told) {
    Quoting quoting = new Quoting(words, quotes);
    TreeMap<String, Attribution> byId = new TreeMap<>();
    for (Telling.Told one : told) {
      Draft draft = one.draft();
      String id = Digest.shortOf(report.id(), draft.content, draft.source, draft.cue);
      Quotation quotation = quoting.of(draft.content, draft.cue, one.signed());
      String content = String.join(" ", draft.content.stream().map(report::words).toList());
      Speaker speaker = one.speaker();
      Stance stance = Stances.of(draft, content, one.kind(), one.reporting(), one.channel());
      byId.put(
          id,
          new Attribution(
              id,
              report.id(),
              draft.source,
              draft.cue,
              draft.content,
              quotation,
              speaker,
              one.channel(),
              one.via(),
              stance,
              draft.silent,
              null,
              rules(draft)));
    }
    List<Attribution> all = new ArrayList<>(byId.values());
    all.sort(Comparator.comparing(Attribution::contentSpan).thenComparing(Attribution::id));
    return all.stream().map(a -> within(a, outer(a, all))).toList();
  }

  /** Who found it, and the rows of tables that told cue, channel and stance. */
  private static List<RuleRef> rules(Draft draft) {
    List<RuleRef> rules = new ArrayList<>();
    if (draft.byReader) {
      rules.add(BY_READER);
    }
    if (draft.continued) {
      rules.add(CONTINUED);
    }
    if (draft.rule != null) {
      rules.add(draft.rule.rule());
    }
    rules.addAll(draft.rules);
    return rules;
  }

  /** The smallest other attribution in whose content this one stands, cue and all. */
  private static @Nullable Attribution outer(Attribution inner, List<Attribution> all) {
    Span whole = inner.contentSpan();
    for (Span piece : inner.cue()) {
      whole = whole.cover(piece);
    }
    Attribution best = null;
    for (Attribution other : all) {
      boolean holds =
          other != inner
              && !other.cue().equals(inner.cue())
              && other.contentSpan().contains(whole)
              && other.contentSpan().length() > inner.contentSpan().length();
      if (holds && (best == null || other.contentSpan().length() < best.contentSpan().length())) {
        best = other;
      }
    }
    return best;
  }

  private static Attribution within(Attribution a, @Nullable Attribution outer) {
    return outer == null
        ? a
        : new Attribution(
            a.id(),
            a.report(),
            a.source(),
            a.cue(),
            a.content(),
            a.quotation(),
            a.speaker(),
            a.channel(),
            a.via(),
            a.stance(),
            a.silent(),
            outer.id(),
            a.rules());
  }
}
