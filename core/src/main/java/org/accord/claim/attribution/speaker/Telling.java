package org.accord.claim.attribution.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.claim.attribution.draft.Draft;
import org.accord.claim.attribution.extent.NounPhrases;
import org.accord.claim.attribution.extent.Range;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Settles speaker, channel and relays over a whole report.
 *
 * <p>"The paper said, citing officials": the officials speak, the paper relays. A channel named
 * once carries on: an interview for all that its speaker says in the report, a statement or a
 * briefing for what the same speaker says next.
 */
public final class Telling {

  /** A draft with what is known of its telling. */
  public record Told(
      Draft draft,
      @Nullable Speaker speaker,
      @Nullable ActorKind kind,
      @Nullable String channel,
      List<String> via,
      boolean signed,
      boolean reporting) {

    Told with(@Nullable String newChannel, List<String> newVia) {
      return new Told(draft, speaker, kind, newChannel, newVia, signed, reporting);
    }

    Told by(Told other) {
      return by(other.speaker, other.kind);
    }

    Told by(@Nullable Speaker newSpeaker, @Nullable ActorKind newKind) {
      return new Told(draft, newSpeaker, newKind, channel, via, signed, reporting);
    }
  }

  /** Papers that are issued by somebody who is heard in them, by their channel's name. */
  private static final Set<String> ISSUED =
      Set.of("statement", "letter", "video", "op-ed", "speech", "communique", "tweet", "claim");

  /** By these a body goes on; what "it" shows or suggests may be anything. */
  private static final Set<String> SAYING =
      Set.of(
          "said", "says", "added", "adds", "announced", "quoted", "reported", "stated", "warned");

  private static final int ISSUED_REACH = 6;

  private final ReadReport report;
  private final Words words;
  private final Speakers speakers;
  private final Channels channels;
  private final Issuers issuers;

  public Telling(ReadReport report, Words words, Speakers speakers, Channels channels) {
    this.report = report;
    this.words = words;
    this.speakers = speakers;
    this.channels = channels;
    this.issuers = new Issuers(words, speakers);
  }

  public List<Told> tell(List<Draft> drafts) {
    List<Told> told = new ArrayList<>();
    for (Draft draft : relayed(drafts)) {
      told.add(tell(draft));
    }
    return carriedOn(relayedWithin(issued(goneOn(told))));
  }

  private Told tell(Draft draft) {
    List<String> via = new ArrayList<>();
    Actor relay = cite(draft);
    if (relay != null && !channels.isOwn(relay)) {
      via.add(relay.name());
    }
    Actor quoter = draft.relay == null ? null : speakers.at(draft.relay);
    if (quoter != null && quoter.kind() == ActorKind.MEDIA && !channels.isOwn(quoter)) {
      via.add(quoter.name());
    }
    draftRelays.getOrDefault(draft, List.of()).forEach(via::add);
    Speaker speaker = speakers.of(draft.source);
    ActorKind kind = speakers.kind(speaker);
    via.addAll(channels.via(draft));
    String channel = channels.of(draft, kind);
    boolean signed = !draft.source.isEmpty() && draft.source.get(0).in(report.text()).contains("@");
    if (signed && channel == null) {
      channel = "tweet";
    }
    boolean reporting = relay != null || isReporting(draft);
    return new Told(
        draft, speaker, kind, channel, via.stream().distinct().toList(), signed, reporting);
  }

  private boolean isReporting(Draft draft) {
    if (draft.source.isEmpty()) {
      return false;
    }
    return words.in(draft.source.get(0)).stream()
        .anyMatch(
            w ->
                w.is(
                    "monitoring",
                    "monitor",
                    "monitors",
                    "observatory",
                    "correspondent",
                    "correspondents",
                    "reporter",
                    "reporters",
                    "report",
                    "reports",
                    "newspaper",
                    "outlet",
                    "outlets",
                    "agency's"));
  }

  private final Map<Draft, List<String>> draftRelays = new java.util.IdentityHashMap<>();

  /** An outlet whose whole statement is another's statement only relays it. */
  private List<Draft> relayed(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (Draft outer : drafts) {
      Speaker speaker = speakers.of(outer.source);
      if (speakers.kind(speaker) != ActorKind.MEDIA || speaker == null) {
        continue;
      }
      for (Draft inner : drafts) {
        boolean whole =
            inner != outer
                && !inner.source.isEmpty()
                && outer.contentSpan().contains(inner.whole())
                && inner.whole().length() * 10 > outer.contentSpan().length() * 8
                && speakers.kind(speakers.of(inner.source)) != ActorKind.MEDIA;
        if (whole && kept.remove(outer)) {
          Actor relay = speakers.at(outer.source.get(0));
          if (relay != null && !channels.isOwn(relay)) {
            draftRelays.computeIfAbsent(inner, d -> new ArrayList<>()).add(relay.name());
          }
        }
      }
    }
    return kept;
  }

  /**
   * Puts those cited in the place of the outlet that cites them; the outlet, where that was done.
   */
  private @Nullable Actor cite(Draft draft) {
    if (draft.source.isEmpty() || draft.cue.isEmpty()) {
      return null;
    }
    Actor outlet = speakers.at(draft.source.get(0));
    if (outlet == null || outlet.kind() != ActorKind.MEDIA) {
      return null;
    }
    int anchor = words.firstFrom(draft.cue.get(0).start());
    NounPhrases phrases = new NounPhrases(words);
    for (int i = words.sentenceStart(anchor); i < words.sentenceEnd(anchor); i++) {
      Word word = words.get(i);
      boolean inside = draft.content.stream().anyMatch(c -> c.contains(word.span()));
      if (!word.is("citing", "quoting") || inside) {
        continue;
      }
      Range cited = phrases.from(i + 1);
      if (cited != null) {
        draft.source.clear();
        draft.source.add(cited.span(words));
        return outlet;
      }
    }
    return null;
  }

  /**
   * "It said", right behind a sentence that hands something to a body: that body goes on, whoever
   * else was named there.
   */
  private List<Told> goneOn(List<Told> told) {
    List<Told> result = new ArrayList<>();
    for (Told one : told) {
      Told body = saysIt(one, told) ? lastBody(result, one) : null;
      result.add(body == null ? one : one.by(body));
    }
    return result;
  }

  /**
   * "It said", and nobody else speaks before in the sentence, as in "Strelsau said it believes".
   */
  private boolean saysIt(Told one, List<Told> told) {
    Draft draft = one.draft();
    if (draft.source.size() != 1
        || !words.in(draft.source.get(0)).stream().allMatch(w -> w.is("it"))
        || draft.cue.stream()
            .noneMatch(c -> words.in(c).stream().anyMatch(w -> SAYING.contains(w.lower())))) {
      return false;
    }
    Span it = draft.source.get(0);
    return told.stream()
        .filter(o -> o != one)
        .flatMap(o -> o.draft().source.stream())
        .noneMatch(by -> by.start() < it.start() && sentenceOf(by) == sentenceOf(it));
  }

  /** Who was last heard in the sentence before, where nobody in person and in nobody's words. */
  private @Nullable Told lastBody(List<Told> before, Told one) {
    int sentence = sentenceOf(one.draft().source.get(0)) - 1;
    Told last = null;
    for (Told told : before) {
      Draft draft = told.draft();
      if (draft.source.isEmpty() || draft.cue.isEmpty() || told.speaker() == null) {
        continue;
      }
      Span by = draft.source.get(0);
      boolean inside =
          before.stream()
              .anyMatch(o -> o != told && o.draft().content.stream().anyMatch(c -> c.contains(by)));
      boolean later = last == null || last.draft().source.get(0).start() < by.start();
      if (!inside && later && sentenceOf(by) == sentence) {
        last = told;
      }
    }
    return last == null || last.kind() == ActorKind.PERSON ? null : last;
  }

  private int sentenceOf(Span span) {
    return words.get(Math.min(words.size() - 1, words.firstFrom(span.start()))).sentence();
  }

  /** "The statement added": whoever was last heard in a statement goes on. */
  private List<Told> issued(List<Told> told) {
    List<Told> result = new ArrayList<>();
    for (Told one : told) {
      Speaker speaker = one.speaker();
      boolean paper =
          speaker != null
              && speaker.actors().isEmpty()
              && speaker.names().size() == 1
              && ISSUED.contains(speaker.names().get(0).toLowerCase(Locale.ROOT));
      Told author = paper && speaker != null ? author(result, one, speaker.names().get(0)) : null;
      if (author != null) {
        result.add(one.by(author).with(author.channel(), one.via()));
      } else {
        Speaker issuer = paper && speaker != null ? issuer(one, speaker.names().get(0)) : null;
        result.add(issuer == null ? one : one.by(issuer, speakers.kind(issuer)));
      }
    }
    return result;
  }

  private @Nullable Speaker issuer(Told one, String paper) {
    return issuers.of(paper.toLowerCase(Locale.ROOT), one.draft().source.get(0), ISSUED_REACH);
  }

  private @Nullable Told author(List<Told> before, Told one, String paper) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Told earlier = before.get(i);
      int apart = sentenceOf(one) - sentenceOf(earlier);
      if (apart > ISSUED_REACH) {
        return null;
      }
      boolean claims = paper.equalsIgnoreCase("claim") && apart == 1;
      if (earlier.speaker() != null && (claims || paper.equalsIgnoreCase(earlier.channel()))) {
        return earlier;
      }
    }
    return null;
  }

  private int sentenceOf(Told told) {
    int at = words.firstFrom(told.draft().whole().start());
    return words.get(Math.min(words.size() - 1, at)).sentence();
  }

  /** What stands inside an outlet's statement came through that outlet. */
  private List<Told> relayedWithin(List<Told> told) {
    List<Told> result = new ArrayList<>();
    for (Told inner : told) {
      List<String> via = new ArrayList<>(inner.via());
      for (Told outer : told) {
        Speaker speaker = outer.speaker();
        boolean holds =
            outer != inner
                && speaker != null
                && outer.kind() == ActorKind.MEDIA
                && inner.kind() != ActorKind.MEDIA
                && !inner.draft().source.isEmpty()
                && outer.draft().contentSpan().contains(inner.draft().whole())
                && outer.draft().contentSpan().length() > inner.draft().contentSpan().length();
        Actor outlet = holds ? speakers.at(outer.draft().source.get(0)) : null;
        if (outlet != null && !channels.isOwn(outlet) && !via.contains(outlet.name())) {
          via.add(outlet.name());
        }
      }
      result.add(inner.with(inner.channel(), via));
    }
    return result;
  }

  private static boolean lasts(@Nullable String channel) {
    return channel != null
        && (channel.equals("interview")
            || channel.equals("op-ed")
            || channel.equals("press conference")
            || channel.startsWith("told "));
  }

  /** What a speaker says in one goes on being said in it. */
  private static boolean isRecording(@Nullable String channel) {
    return "video".equals(channel) || "audio message".equals(channel);
  }

  private List<Told> carriedOn(List<Told> told) {
    Map<String, Told> interviews = new TreeMap<>();
    for (Told one : told) {
      String key = key(one);
      if (key != null && lasts(one.channel())) {
        interviews.putIfAbsent(key, one);
      }
    }
    List<Told> carried = new ArrayList<>();
    Map<String, Told> last = new TreeMap<>();
    for (Told one : told) {
      String key = key(one);
      Told result = one;
      if (key != null && one.channel() == null) {
        Told interview = interviews.get(key);
        Told previous = last.get(key);
        if (interview == null && previous != null && isRecording(previous.channel())) {
          interview = previous;
        }
        if (interview != null) {
          result = one.with(interview.channel(), interview.via());
        } else if (previous != null && near(previous, one)) {
          result = one.with(previous.channel(), previous.via());
        }
      }
      if (key != null && result.channel() != null) {
        last.put(key, result);
      }
      carried.add(result);
    }
    return carried;
  }

  private static @Nullable String key(Told one) {
    if (one.speaker() == null) {
      return null;
    }
    return one.speaker().actors().isEmpty()
        ? String.join("+", one.speaker().names())
        : String.join("+", one.speaker().actors());
  }

  private boolean near(Told previous, Told next) {
    Span a = previous.draft().whole();
    Span b = next.draft().whole();
    int from =
        words
            .get(Math.min(words.size() - 1, words.firstFrom(Math.max(a.start(), a.end() - 1))))
            .sentence();
    int to = words.get(Math.min(words.size() - 1, words.firstFrom(b.start()))).sentence();
    return to - from <= 1;
  }
}
