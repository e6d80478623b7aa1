package org.accord.claim.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.claim.attribution.draft.Draft;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.claim.RuleRef;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Blanks;
import org.accord.text.RuleTable;
import org.accord.text.Sought;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** By which means a statement was made, and through which outlets it came to this report. */
public final class Channels {

  private record Rule(String channel, boolean ofSpeaker, Sought pattern, RuleRef ref) {}

  private static final List<Rule> RULES =
      RuleTable.load(Channels.class, "channels.tsv").rows().stream()
          .map(
              row ->
                  new Rule(
                      row.get("channel"),
                      row.get("where").equals("speaker"),
                      Sought.of(row.get("pattern")),
                      new RuleRef(
                          "attribution/speaker/channels.tsv", row.line(), row.get("channel"))))
          .toList();

  private final Report report;
  private final Words words;
  private final Speakers speakers;

  public Channels(Report report, Words words, Speakers speakers) {
    this.report = report;
    this.words = words;
    this.speakers = speakers;
  }

  /** From the statement's own sentence alone; null where it tells none. */
  @Nullable String of(Draft draft, @Nullable ActorKind speaker) {
    if (draft.rule != null && draft.rule.channel() != null) {
      return draft.rule.channel();
    }
    String around = around(draft);
    String source = draft.source.isEmpty() ? "" : clean(draft.source.get(0).in(words.text()));
    for (Rule rule : RULES) {
      if (rule.ofSpeaker() ? rule.pattern().in(source) : rule.pattern().in(around)) {
        if (!draft.rules.contains(rule.ref())) {
          draft.rules.add(rule.ref());
        }
        Actor told = rule.channel().equals("telephone") ? told(draft) : null;
        return told == null ? rule.channel() : "told " + told.name();
      }
    }
    Actor told = told(draft);
    return told != null
        ? "told " + told.name()
        : isToldUs(draft) ? "told " + report.outlet() : null;
  }

  /** "her mother tells us": the report's own outlet. */
  private boolean isToldUs(Draft draft) {
    String own = report.outlet();
    return own != null
        && !own.isBlank()
        && draft.cue.stream()
            .flatMap(c -> words.in(c).stream())
            .anyMatch(w -> w.is("told", "tells") && words.is(w.index() + 1, "us"));
  }

  /** The outlet that was told, quoted or written for, other than the report's own. */
  List<String> via(Draft draft) {
    List<String> via = new ArrayList<>();
    Actor told = told(draft);
    if (told != null && !isOwn(told)) {
      via.add(told.name());
    }
    Actor relay = citing(draft);
    if (relay != null && !isOwn(relay) && !via.contains(relay.name())) {
      via.add(relay.name());
    }
    String channel = of(draft, null);
    if ("interview".equals(channel) || "op-ed".equals(channel)) {
      Actor outlet = outletAround(draft);
      if (outlet != null && !isOwn(outlet) && !via.contains(outlet.name())) {
        via.add(outlet.name());
      }
    }
    return via;
  }

  /** "she said, as cited by X", "was quoted by X as saying": the outlet, in the sentence. */
  private @Nullable Actor citing(Draft draft) {
    if (draft.cue.isEmpty()) {
      return null;
    }
    int anchor = words.firstFrom(draft.cue.get(0).start());
    for (int i = words.sentenceStart(anchor); i < words.sentenceEnd(anchor) - 2; i++) {
      Word word = words.get(i);
      boolean cited = word.is("cited", "quoted") && words.is(i + 1, "by");
      if (!cited || draft.content.stream().anyMatch(c -> c.contains(word.span()))) {
        continue;
      }
      for (int next = i + 2; next < i + 6 && words.sameSentence(next, i); next++) {
        Actor actor = speakers.at(words.get(next).span());
        if (actor != null && actor.kind() == ActorKind.MEDIA) {
          return actor;
        }
      }
    }
    return null;
  }

  /**
   * "in an interview with X", "an op-ed for X": an outlet behind a preposition, in the sentence.
   */
  private @Nullable Actor outletAround(Draft draft) {
    int anchor = words.firstFrom((draft.cue.isEmpty() ? draft.content : draft.cue).get(0).start());
    for (int i = words.sentenceStart(anchor); i < words.sentenceEnd(anchor) - 1; i++) {
      Word word = words.get(i);
      boolean inside = draft.content.stream().anyMatch(c -> c.contains(word.span()));
      if (inside || !word.is("with", "for", "by", "to", "in", "on")) {
        continue;
      }
      int next = words.is(i + 1, "the") ? i + 2 : i + 1;
      Actor actor = words.sameSentence(next, i) ? speakers.at(words.get(next).span()) : null;
      if (actor != null && actor.kind() == ActorKind.MEDIA) {
        return actor;
      }
    }
    return null;
  }

  boolean isOwn(Actor outlet) {
    String own = report.outlet();
    if (own == null) {
      return false;
    }
    String plain = plain(own);
    return outlet.variants().stream().anyMatch(v -> plain(v).equals(plain))
        || plain(outlet.name()).equals(plain);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The media actor right after "told", or after "talking to", "interview with". */
  private @Nullable Actor told(Draft draft) {
    for (Span cue : draft.cue) {
      List<Word> in = words.in(cue);
      int last = in.get(in.size() - 1).index();
      if (in.stream().noneMatch(w -> w.is("told", "tell", "tells", "telling"))) {
        continue;
      }
      for (int i = last + 1; words.sameSentence(i, last) && i <= last + 4; i++) {
        Actor actor = speakers.at(words.get(i).span());
        if (actor != null && actor.kind() == ActorKind.MEDIA) {
          return actor;
        }
      }
    }
    return talkedTo(draft);
  }

  /** "while talking to X", "speaking to X": the outlet, in the statement's sentence. */
  private @Nullable Actor talkedTo(Draft draft) {
    if (draft.cue.isEmpty()) {
      return null;
    }
    int anchor = words.firstFrom(draft.cue.get(0).start());
    for (int i = words.sentenceStart(anchor); i < anchor; i++) {
      boolean talk =
          words.is(i, "talking", "speaking", "spoke", "talked")
              && words.is(i + 1, "to", "with", "on")
              && i + 3 < words.size();
      int reach = words.is(i + 1, "on") ? i + 8 : i + 6;
      for (int next = i + 2; talk && next < reach && words.sameSentence(next, i); next++) {
        Actor actor = words.is(next, "the") ? null : speakers.at(words.get(next).span());
        Actor outlet = actor == null ? null : speakers.outlet(actor);
        if (outlet != null) {
          return outlet;
        }
      }
    }
    return null;
  }

  /** The words of the statement's sentences that are not its content. */
  String around(Draft draft) {
    StringBuilder around = new StringBuilder();
    List<Span> anchors = new ArrayList<>(draft.cue.isEmpty() ? draft.source : draft.cue);
    if (anchors.isEmpty()) {
      anchors.add(draft.content.get(0));
    }
    int anchor = words.firstFrom(anchors.get(0).start());
    if (anchor >= words.size()) {
      return "";
    }
    for (int i = words.sentenceStart(anchor); i < words.sentenceEnd(anchor); i++) {
      Word word = words.get(i);
      if (draft.content.stream().noneMatch(c -> c.contains(word.span()))) {
        around.append(word.lower()).append(' ');
      }
    }
    return around.toString().strip();
  }

  private static String clean(String text) {
    return Blanks.joined(text.toLowerCase(Locale.ROOT));
  }
}
