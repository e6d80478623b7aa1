package org.accord.claim.attribution.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.text.Blanks;
import org.jspecify.annotations.Nullable;

/** Who stands behind a source span: the actor of the mention that covers it best. */
public final class Speakers {

  private static final Pattern DETERMINER =
      Pattern.compile("(?i)^(the|an?|some(?! (?:of|in|at|from) )|its|his|her|their)\\s+");

  private static final Pattern AND = Pattern.compile("(?is).*\\band\\b.*");

  private static final Pattern JOINS = Pattern.compile("(?i),? ?and( the| multiple| several)?|,");

  /** Words that only point: where nobody is found behind them, nobody is named. */
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)i|it|he|she|they|we|you|him|her|them|us|me|there|this|that|these|those|who|which|what"
              + "|one|some|others|both|all|many|himself|herself|itself|themselves");

  /** "No group has admitted it": nobody. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)^(?:no\\s+\\p{Ll}|no-one\\b|nobody\\b|none\\b|neither\\b)");

  private static final Pattern APPOSITION =
      Pattern.compile(
          ",\\s+(?:an?|the|which|who|whose|one of)\\s(?![^,]*,[^,]*\\p{Lu}\\p{Ll}+\\s*$)");

  private static final Pattern HANDLE = Pattern.compile("@(\\p{L}{6,})\\b");

  /** What stands between a recording and the place where it was shown. */
  private static final Pattern CARRIED = Pattern.compile("\\b(?:on|to|via|from)\\s+(?:the\\s+)?$");

  private static final Set<String> PLATFORMS =
      Set.of("youtube", "facebook", "twitter", "instagram", "telegram", "tiktok", "whatsapp");

  /** "the ministry, the army and residents": three. */
  private static final Pattern LIST =
      Pattern.compile("(?s)(?!.*\\b(?:that|which|who|of)\\b).*\\band\\b.*");

  /** When they spoke is no part of who they are: "regulators this month". */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?<=\\w)\\s+(?:(?:earlier |late |early )?(?:this|last) (?:week|month|year|morning|evening)"
              + "|(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$");

  private final String text;
  private final Map<String, Actor> actors;
  private final List<ActorMention> mentions;
  private final SourceHeads heads;

  /**
   * @param actors of the story, by their ids
   */
  public Speakers(String text, Map<String, Actor> actors, List<ActorMention> mentionsHere) {
    this.text = text;
    this.heads = new SourceHeads(text);
    this.actors = actors;
    this.mentions =
        mentionsHere.stream().sorted(Comparator.comparing(ActorMention::evidence)).toList();
  }

  /** The speaker of a source; null where there is none, or a word that points at nobody known. */
  @Nullable Speaker of(List<Span> source) {
    if (source.isEmpty()) {
      return null;
    }
    Span told = source.get(0);
    Span head = withoutApposition(told);
    List<ActorMention> led = top(head);
    Span span = led.isEmpty() ? told : head;
    List<ActorMention> top = heads.in(span, led.isEmpty() ? top(told) : led, this::actor);
    if (NOBODY.matcher(head.in(text).strip()).find()) {
      return null;
    }
    Actor signed = top.isEmpty() ? signed(told) : null;
    if (signed != null) {
      return new Speaker(List.of(signed.id()), List.of(signed.name()), null, signed.named());
    }
    if (top.isEmpty()) {
      String words = plain(head.in(text));
      return POINTER.matcher(words).matches()
          ? null
          : new Speaker(List.of(), List.of(words), null, false);
    }
    Owned owned = new Owned(text, span);
    List<ActorMention> speaking =
        top.stream().filter(m -> !owned.belongsTo(m) && !isPlatform(m, span)).toList();
    if (speaking.isEmpty()) {
      Actor owner = actor(top.get(0));
      boolean body =
          owner.kind() != ActorKind.PERSON
              && owner.kind() != ActorKind.GROUP
              && !isPlatform(top.get(0), span);
      String of = body ? owner.name() : null;
      return new Speaker(List.of(), List.of(plain(head.in(text))), of, false);
    }
    List<ActorMention> chosen = joint(span, speaking);
    List<String> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean named = true;
    String organization = null;
    for (ActorMention mention : chosen) {
      Actor actor = actor(mention);
      if (ids.contains(actor.id())) {
        continue;
      }
      ids.add(actor.id());
      names.add(actor.name());
      named &= actor.named();
      Actor whole = actor.affiliation() == null ? null : actors.get(actor.affiliation());
      if (whole != null && organization == null) {
        organization = whole.name();
      }
    }
    return new Speaker(ids, names, organization, named);
  }

  /** "a video on YouTube": where it was shown, and nobody. */
  private boolean isPlatform(ActorMention mention, Span source) {
    return mention.evidence().span().start() > source.start()
        && PLATFORMS.contains(actor(mention).name().toLowerCase(Locale.ROOT))
        && CARRIED
            .matcher(text.substring(source.start(), mention.evidence().span().start()))
            .find();
  }

  /** "ada lund (@AdaLund)": the one whose name the signature runs together. */
  private @Nullable Actor signed(Span source) {
    Matcher handle = HANDLE.matcher(source.in(text));
    if (!handle.find()) {
      return null;
    }
    String name = handle.group(1).toLowerCase(Locale.ROOT);
    return actors.values().stream()
        .filter(a -> a.name().indexOf(' ') > 0)
        .filter(a -> a.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "").equals(name))
        .min(Comparator.comparing(Actor::id))
        .orElse(null);
  }

  /** "The alliance, a group of six parties that backs X": the alliance, whoever it backs. */
  private Span withoutApposition(Span source) {
    String words = source.in(text);
    Matcher matcher = APPOSITION.matcher(words);
    return matcher.find()
            && words.substring(0, matcher.start()).strip().length() > 2
            && !LIST.matcher(words.substring(matcher.start())).matches()
        ? Span.of(source.start(), source.start() + matcher.start())
        : source;
  }

  private Actor actor(ActorMention mention) {
    Actor actor = actors.get(mention.actor());
    if (actor == null) {
      throw new IllegalArgumentException("A mention of no known actor: " + mention);
    }
    return actor;
  }

  @Nullable ActorKind kind(@Nullable Speaker speaker) {
    if (speaker == null || speaker.actors().isEmpty()) {
      return null;
    }
    Actor actor = actors.get(speaker.actors().get(0));
    return actor == null ? null : actor.kind();
  }

  /** The actor named or meant at exactly or mostly this span. */
  @Nullable Actor at(Span span) {
    List<ActorMention> top = top(span);
    if (top.isEmpty()) {
      top = mentions.stream().filter(m -> m.evidence().span().contains(span)).toList();
    }
    return top.isEmpty() ? null : actor(best(span, top));
  }

  /** The outlet itself, or the one for which these reporters work. */
  @Nullable Actor outlet(Actor actor) {
    if (actor.kind() == ActorKind.MEDIA) {
      return actor;
    }
    Actor owner = actor.affiliation() == null ? null : actors.get(actor.affiliation());
    return owner != null && owner.kind() == ActorKind.MEDIA ? owner : null;
  }

  /** Mentions in the span, those inside another left out. */
  private List<ActorMention> top(Span span) {
    List<ActorMention> inside =
        mentions.stream()
            .filter(
                m ->
                    m.evidence().span().overlaps(span)
                        && shared(m, span) * 2 >= m.evidence().span().length())
            .toList();
    return inside.stream()
        .filter(
            m ->
                inside.stream()
                    .noneMatch(
                        o ->
                            !o.equals(m)
                                && o.evidence().span().contains(m.evidence().span())
                                && o.evidence().span().length() > m.evidence().span().length()))
        .toList();
  }

  private static int shared(ActorMention mention, Span span) {
    Span other = mention.evidence().span();
    return Math.min(other.end(), span.end()) - Math.max(other.start(), span.start());
  }

  private List<ActorMention> joint(Span span, List<ActorMention> top) {
    List<ActorMention> run = new ArrayList<>();
    for (ActorMention mention : top) {
      if (!run.isEmpty()) {
        int from = run.get(run.size() - 1).evidence().span().end();
        int to = mention.evidence().span().start();
        String between = from <= to ? text.substring(from, to).strip() : "";
        if (!JOINS.matcher(between).matches()) {
          continue;
        }
        if (between.equals(",") && top.size() == 2) {
          continue;
        }
      }
      run.add(mention);
    }
    boolean and = AND.matcher(span.in(text)).matches();
    return run.size() > 1 && and ? run : List.of(best(span, top));
  }

  /** A person before anybody else; then what covers most; then what comes first. */
  private ActorMention best(Span span, List<ActorMention> top) {
    return top.stream()
        .min(
            Comparator.comparing((ActorMention m) -> whole(m, span) ? 0 : 1)
                .thenComparing(m -> actor(m).kind() == ActorKind.PERSON && actor(m).named() ? 0 : 1)
                .thenComparing(m -> actor(m).kind() == ActorKind.PERSON ? 0 : 1)
                .thenComparing(m -> -shared(m, span))
                .thenComparing(ActorMention::evidence))
        .orElseThrow();
  }

  private static boolean whole(ActorMention mention, Span span) {
    return shared(mention, span) * 10 >= span.length() * 9;
  }

  static String plain(String words) {
    String undated = DAY.matcher(Blanks.joined(words.strip())).replaceFirst("");
    return DETERMINER.matcher(undated).replaceFirst("");
  }
}
