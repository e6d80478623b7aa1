package org.accord.corroboration.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Memo;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** For every actor the party that it ultimately stands for: the state, the group, itself. */
public final class Parties {

  private static final int MOST_STEPS = 6;
  private static final String ADMINISTRATION = " administration";
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,6}");
  private static final Pattern MINISTER = Pattern.compile("(?!foreign)(\\p{Ll}+) minister");

  private static final int NAMES_KEPT = 50_000;
  private static final Memo<String, String> PLAIN = new Memo<>(NAMES_KEPT, Parties::makePlain);

  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, Actor> byName = new HashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  public Parties(Iterable<Actor> actors) {
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
      byName.putIfAbsent(plain(actor.name()), actor);
    }
    for (Actor actor : actors) {
      actor.variants().forEach(v -> byName.putIfAbsent(plain(v), actor));
    }
  }

  public @Nullable Actor actor(String idOrName) {
    Actor actor = byId.get(idOrName);
    return actor != null ? actor : byName.get(plain(idOrName));
  }

  /** Whose administration the actor is: "the Trump administration", of the one named Trump. */
  private @Nullable Actor administration(Actor actor) {
    String name = plain(actor.name());
    return name.endsWith(ADMINISTRATION)
        ? byName.get(name.substring(0, name.length() - ADMINISTRATION.length()))
        : null;
  }

  /** The name to show for an actor's id. */
  public String name(String idOrName) {
    Actor actor = actor(idOrName);
    return actor != null ? actor.name() : idOrName;
  }

  /** The office of a person of whom it isn't told for whom he holds it, null of anybody else. */
  public @Nullable String role(String idOrName) {
    Actor actor = actor(idOrName);
    return actor != null && actor.kind() == ActorKind.PERSON && actor.affiliation() == null
        ? actor.role()
        : null;
  }

  /** The initials by which the story also calls an actor. */
  public List<String> initials(String idOrName) {
    Actor actor = actor(idOrName);
    return actor == null
        ? List.of()
        : actor.variants().stream().filter(v -> INITIALS.matcher(v).matches()).toList();
  }

  /** The actor at the end of the chain of affiliations. */
  public @Nullable Actor head(String idOrName) {
    Actor actor = actor(idOrName);
    for (int step = 0; actor != null && step < MOST_STEPS; step++) {
      boolean state = Nations.state(actor.name()).isPresent();
      if (state && actor.kind() != ActorKind.PERSON || !state && actor.kind() == ActorKind.MEDIA) {
        return actor;
      }
      Actor next = actor.affiliation() != null ? actor(actor.affiliation()) : above(actor);
      if (next == null || next.equals(actor)) {
        return actor;
      }
      actor = next;
    }
    return actor;
  }

  private @Nullable Actor above(Actor actor) {
    Actor ministry = ministry(actor);
    return ministry != null ? ministry : administration(actor);
  }

  /**
   * The ministry of a minister, where the story names it; a foreign one may be another country's.
   */
  private @Nullable Actor ministry(Actor actor) {
    Matcher minister =
        actor.kind() == ActorKind.PERSON && actor.role() != null
            ? MINISTER.matcher(actor.role())
            : null;
    return minister != null && minister.matches()
        ? byName.get(plain(minister.group(1) + " ministry"))
        : null;
  }

  /** The key of the party: {@code state:Syria}, {@code party:ahrar al sham}. */
  public String key(String idOrName) {
    return keys.computeIfAbsent(idOrName, this::findKey);
  }

  private String findKey(String idOrName) {
    Actor head = head(idOrName);
    String name = head != null ? head.name() : idOrName;
    if (head != null && head.affiliation() != null && actor(head.affiliation()) == null) {
      name = head.affiliation();
    }
    return keyOfName(name);
  }

  static String keyOfName(String name) {
    return Nations.state(name)
        .map(c -> "state:" + c)
        .or(() -> Nations.body(name).map(b -> "body:" + b))
        .orElseGet(() -> "party:" + plain(name));
  }

  /** The party's country, the state or not ("Chinese ships"). */
  public Optional<String> nation(String idOrName) {
    String key = key(idOrName);
    return key.startsWith("state:")
        ? Optional.of(key.substring("state:".length()))
        : Nations.of(name(idOrName));
  }

  static String plain(String name) {
    return PLAIN.of(name);
  }

  private static String makePlain(String name) {
    String words = String.join(" ", Stems.words(name));
    return words.isEmpty()
        ? name.toLowerCase(Locale.ROOT)
        : words.startsWith("the ") ? words.substring(4) : words;
  }
}
