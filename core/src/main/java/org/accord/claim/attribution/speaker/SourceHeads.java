package org.accord.claim.attribution.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.Span;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.text.RuleTable;

/**
 * Which words of a source tell who speaks, and which only where, of what or about whom.
 *
 * <p>"Residents of Madaya" are residents, "a witness who was hit in the head" is a witness: what
 * stands behind the first preposition or relative is nobody who speaks, unless the noun before it
 * only carries another's words ("a statement by the ministry") or titles a full name ("Secretary of
 * State Ada Lund").
 */
final class SourceHeads {

  private static final Set<String> CARRIERS =
      RuleTable.load(SourceHeads.class, "carriers.tsv").rows().stream()
          .map(r -> r.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern LINK =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}’'.\")])\\s+(of|in|at|for|from|with|on|near|by|to|inside|outside|about"
              + "|who|which|that|whose|whom|named|called|close"
              + "|(?!including)\\p{Ll}{3,}ing(?=\\s(?:the|a|an|in|at|for|on|to|with|from|by|his|her|their)\\b))"
              + "\\s");

  private static final Pattern JOINED = Pattern.compile("\\band\\s+(?:the\\s+|an?\\s+)?$");
  private static final Pattern BESIDE = Pattern.compile("[\\p{Lu}\\p{N}]\\S*\\s+$");
  private static final Pattern END = Pattern.compile("(?s)[\\s,\\p{P}]*|,.*");

  private static final String FOLLOWERS =
      RuleTable.load(SourceHeads.class, "followers.tsv").rows().stream()
          .map(r -> r.get("noun") + "|" + r.get("plural"))
          .collect(Collectors.joining("|"));

  /** "opponents of Ada Lund" are somebody else. */
  private static final Pattern FOLLOWS =
      Pattern.compile("(?i)\\b(?:" + FOLLOWERS + ") (?:of|to)\\b");

  /** What makes a name of somebody else than who speaks. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?i)\\b(?:who|which|that|whose|whom|by|" + FOLLOWERS + ")\\b");

  private final String text;

  SourceHeads(String text) {
    this.text = text;
  }

  /** The mentions that may speak; none where the source's head is no actor. */
  List<ActorMention> in(
      Span source, List<ActorMention> mentions, Function<ActorMention, Actor> actors) {
    Matcher link = LINK.matcher(source.in(text));
    boolean found = link.find();
    while (found && inside(source.start() + link.start(), mentions)) {
      found = link.find();
    }
    if (mentions.isEmpty() || !found) {
      return mentions;
    }
    String head = source.in(text).substring(0, link.start()).strip();
    int end = source.start() + link.start();
    List<ActorMention> so =
        mentions.stream()
            .filter(m -> m.evidence().span().start() >= source.start() + link.end() - 1)
            .filter(m -> actors.apply(m).named() && m.form() == ActorMention.Form.NAME)
            .toList();
    if (!so.isEmpty() && (link.group(1).equals("named") || link.group(1).equals("called"))) {
      return so.subList(0, 1);
    }
    List<ActorMention> named =
        mentions.stream().filter(m -> isTitled(source, m, actors.apply(m))).toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<ActorMention> before =
        mentions.stream()
            .filter(m -> m.evidence().span().start() < end || isJoined(source, m))
            .toList();
    if (before.stream().anyMatch(m -> m.evidence().span().start() < end)) {
      return before;
    }
    return link.group(1).equals("by") || carries(head)
        ? mentions
        : mentions.stream().filter(m -> isLast(source, m)).toList();
  }

  private static boolean inside(int offset, List<ActorMention> mentions) {
    return mentions.stream()
        .map(m -> m.evidence().span())
        .anyMatch(s -> s.start() < offset && offset < s.end());
  }

  private static boolean carries(String head) {
    for (String word : head.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (word.isEmpty() || CARRIERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "the ministry in Kesh and the army": of a list, whatever stands between. */
  private boolean isJoined(Span source, ActorMention mention) {
    return mention.evidence().span().start() > source.start()
        && JOINED.matcher(text.substring(source.start(), mention.evidence().span().start())).find();
  }

  /** "Asked about the raid the minister Ada Lund": at the end, and no link before it. */
  private boolean isLast(Span source, ActorMention mention) {
    Span span = mention.evidence().span();
    return span.start() > source.start()
        && text.substring(span.end(), Math.max(span.end(), source.end())).isBlank()
        && !FOLLOWS.matcher(text.substring(source.start(), span.start())).find()
        && BESIDE.matcher(text.substring(source.start(), span.start())).find();
  }

  /** A person's full name at the very end: what stands before it is a title. */
  private boolean isTitled(Span source, ActorMention mention, Actor actor) {
    Span span = mention.evidence().span();
    String behind = span.end() < source.end() ? text.substring(span.end(), source.end()) : "";
    String before = text.substring(source.start(), Math.max(source.start(), span.start()));
    String title = before.substring(before.lastIndexOf(',') + 1);
    return mention.form() == ActorMention.Form.NAME
        && actor.kind() == ActorKind.PERSON
        && actor.named()
        && span.in(text).strip().indexOf(' ') > 0
        && END.matcher(behind).matches()
        && !CLAUSE.matcher(title).find();
  }
}
