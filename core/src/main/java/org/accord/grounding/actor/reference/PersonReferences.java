package org.accord.grounding.actor.reference;

import static org.accord.text.WordClasses.is;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves persons meant by office or part: "the spokeswoman", "a senior official". */
final class PersonReferences {

  private static final int REACH = 12;
  private static final int LONGEST_RELATIVE = 12;

  private final int number;
  private final Words words;
  private final Phrases phrases;
  private final List<Sighting> all;
  private final Map<String, String> aliases;
  private final Offices offices;
  private final Antecedents look;

  PersonReferences(
      int number,
      Words words,
      Phrases phrases,
      List<Sighting> all,
      Map<String, String> aliases,
      Offices offices,
      Antecedents look) {
    this.number = number;
    this.words = words;
    this.phrases = phrases;
    this.all = all;
    this.aliases = aliases;
    this.offices = offices;
    this.look = look;
  }

  /** Gives the description at this place in the list its key. */
  void resolve(int i) {
    Sighting description = all.get(i);
    Sighting name = apposed(i);
    if (name != null) {
      description.key = name.key;
      name.role = name.role == null ? description.role : name.role;
      if (name.affiliation == null) {
        name.affiliation = description.affiliation != null ? description.affiliation : inside(i);
      }
      name.speaks |= description.speaks;
      nameEarlier(i, name);
      return;
    }
    String head = description.head == null ? "" : description.head;
    String titled = description.indefinite ? null : offices.titled(description);
    if (titled != null) {
      description.key = titled;
      return;
    }
    if (!description.indefinite) {
      Role role = new Role(head);
      Sighting own = look.last(i, s -> role.isOf(s) && sameSide(s, description));
      Sighting same =
          own != null || isPossessed(description)
              ? own
              : look.best(
                  i,
                  s ->
                      Pronouns.isPerson(s)
                          && role.isOf(s)
                          && !clashes(s, description)
                          && !otherSide(s, description),
                  REACH);
      if (same != null && !words.is(description.from, "first", "second")) {
        description.key = same.key;
        return;
      }
    }
    String holder = description.indefinite ? null : offices.only(description);
    if (holder != null) {
      description.key = holder;
      return;
    }
    Sighting parent = isParent(description) ? parent(i) : null;
    if (parent != null) {
      description.key = parent.key;
      return;
    }
    if (description.surface.matches("(?is).*\\d+-year-old.*") && !description.indefinite) {
      Sighting aged = look.best(i, s -> Pronouns.isPerson(s) && s.isName(), 6);
      if (aged != null) {
        description.key = aged.key;
        return;
      }
    }
    if (description.guessed) {
      return;
    }
    Sighting introduced = description.indefinite ? introducedNext(i) : null;
    if (introduced != null) {
      description.key = introduced.key;
      introduced.role = introduced.role == null ? description.role : introduced.role;
      introduced.affiliation =
          introduced.affiliation == null ? description.affiliation : introduced.affiliation;
      return;
    }
    String surface = description.surface.toLowerCase(Locale.ROOT);
    boolean affiliated = description.affiliation != null && description.affiliation.key != null;
    description.key = affiliated ? "unnamed:" + surface : "unnamed:" + number + ":" + surface;
  }

  /** "Haddad's daughter" is nobody's daughter told of before. */
  private static boolean isPossessed(Sighting description) {
    return description.surface.matches("(?s).*['’]s .*");
  }

  private boolean isParent(Sighting description) {
    return words.is(description.from, "his", "her", "their", "whose")
        && ("mother".equals(description.head) || "father".equals(description.head));
  }

  /** "X said of her daughter ... her mother tells us": whoever was told to have a child. */
  private @Nullable Sighting parent(int i) {
    return look.best(i, s -> Pronouns.isPerson(s) && s.isName() && hasChild(s), 6);
  }

  private boolean hasChild(Sighting s) {
    for (int k = words.sentenceStart(s.from); k + 1 < words.sentenceEnd(s.from); k++) {
      boolean own = words.is(k, "his", "her", "my", "whose", "our");
      for (int n = k + 1; own && n < k + 5 && words.sameSentence(n, k); n++) {
        if (words.is(
            n, "daughter", "son", "child", "children", "daughters", "sons", "boy", "girl")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "a spokesman said. Colonel X was answering": the next sentence opens with a name never told.
   */
  private @Nullable Sighting introducedNext(int i) {
    Sighting description = all.get(i);
    boolean bare = description.affiliation == null && description.surface.indexOf(' ') < 0;
    if (description.head == null || !description.head.startsWith("spokes") || !bare) {
      return null;
    }
    for (int k = i + 1; k < all.size(); k++) {
      Sighting name = all.get(k);
      if (look.sentence(name) == look.sentence(description)) {
        continue;
      }
      boolean opens =
          look.sentence(name) - look.sentence(description) == 1
              && name.isName()
              && name.kind == ActorKind.PERSON
              && !name.plural
              && name.key != null
              && !name.speaks
              && !phrases.speechFollows(name.to)
              && name.from - words.sentenceStart(name.from) <= 3;
      boolean fresh =
          all.subList(0, k).stream().noneMatch(s -> name.key != null && name.key.equals(s.key));
      return opens
              && fresh
              && (name.role == null || name.role.toLowerCase(Locale.ROOT).contains("spokes"))
          ? name
          : null;
    }
    return null;
  }

  /** "the NATO spokesman" is the last spokesman told to be of NATO, named or not. */
  private boolean sameSide(Sighting candidate, Sighting description) {
    String side = description.affiliation == null ? null : description.affiliation.key;
    return side != null
        && candidate.key != null
        && Pronouns.isPerson(candidate)
        && !clashes(candidate, description)
        && sides(candidate).contains(side);
  }

  /** For whom the candidate speaks, in the story by name or by any mention in this report. */
  private Set<String> sides(Sighting candidate) {
    Set<String> sides = new TreeSet<>(offices.affiliations(candidate.key));
    for (Sighting s : all) {
      String own = s.affiliation == null ? null : s.affiliation.key;
      if (own != null && s.key != null && s.key.equals(candidate.key)) {
        sides.add(own);
      }
    }
    return sides;
  }

  /** "the NATO spokesman" is no spokesman of somebody else. */
  private boolean otherSide(Sighting candidate, Sighting description) {
    String side = description.affiliation == null ? null : description.affiliation.key;
    if (side == null) {
      return false;
    }
    boolean other = false;
    for (String own : sides(candidate)) {
      if (own.equals(side)) {
        return false;
      }
      other = true;
    }
    return other;
  }

  /** "a senior official ... the second official" are two. */
  private static boolean clashes(Sighting a, Sighting b) {
    return a.surface.matches("(?i).*\\b(first|second|third|another)\\b.*")
            != b.surface.matches("(?i).*\\b(first|second|third|another)\\b.*")
        && b.surface.matches("(?i).*\\b(first|second|third|another)\\b.*");
  }

  /** What a description calls somebody, and who is called so anywhere in the report. */
  private final class Role {

    private final String head;
    private @Nullable Set<String> keys;

    Role(String head) {
      this.head = head;
    }

    boolean isOf(Sighting sighting) {
      return head.equals(sighting.head)
          || offices.isTitled(sighting.key, head)
          || sighting.key != null && keys().contains(sighting.key);
    }

    private Set<String> keys() {
      Set<String> called = keys;
      if (called == null) {
        called = new HashSet<>();
        for (Sighting s : all) {
          if (s.key != null
              && (head.equals(s.head)
                  || s.role != null && s.role.toLowerCase(Locale.ROOT).endsWith(head))) {
            called.add(s.key);
          }
        }
        keys = called;
      }
      return called;
    }
  }

  /** An unnamed "a spokesman for X" told earlier is the spokesman named now. */
  private void nameEarlier(int i, Sighting name) {
    String head = all.get(i).head;
    for (int k = i - 1; k >= 0; k--) {
      Sighting earlier = all.get(k);
      boolean same =
          head != null
              && head.equals(earlier.head)
              && earlier.key != null
              && earlier.key.startsWith("unnamed:")
              && !apart(earlier, all.get(i))
              && look.sentence(all.get(i)) - look.sentence(earlier) <= 6;
      if (same && earlier.key != null && name.key != null) {
        aliases.put(earlier.key, name.key);
        if (name.affiliation == null) {
          name.affiliation = earlier.affiliation;
        }
        return;
      }
    }
  }

  /** Both tell for whom they speak, and not for the same. */
  private static boolean apart(Sighting a, Sighting b) {
    String one = a.affiliation == null ? null : a.affiliation.key;
    String other = b.affiliation == null ? null : b.affiliation.key;
    return one != null && other != null && !one.equals(other);
  }

  private @Nullable Sighting inside(int i) {
    Sighting description = all.get(i);
    for (Sighting other : all) {
      if (other != description
          && other.kind != ActorKind.PERSON
          && other.overlaps(description.from, description.to)
          && other.key != null) {
        return other;
      }
    }
    return null;
  }

  /** The name beside a comma: "the spokeswoman, X", "X, a spokeswoman". */
  private @Nullable Sighting apposed(int i) {
    Sighting description = all.get(i);
    for (Sighting name : all) {
      if (!name.isName() || name.kind != ActorKind.PERSON || name.plural || name.key == null) {
        continue;
      }
      boolean after = name.from > description.to && beside(description.to, start(name), name);
      boolean before =
          name.to <= description.from && words.is(name.to, ",") && description.from - name.to == 1;
      int head = start(name) - 1;
      boolean direct =
          name.from > description.from
              && head >= description.from
              && head < description.to + 1
              && isRole(head)
              && start(name) <= description.to;
      if (after || before || direct) {
        return name;
      }
    }
    return null;
  }

  private boolean isRole(int i) {
    HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
    return head != null && head.isPerson();
  }

  private int start(Sighting name) {
    int start = name.from;
    while (start > 0
        && (is("honorific", words.get(start - 1))
            || words.get(start - 1).isCapitalised()
                && isRole(start - 1)
                && words.sameSentence(start - 1, start))) {
      start--;
    }
    return start;
  }

  /** Only a comma, "in Damascus,", or "who was at the scene," lies between. */
  private boolean beside(int from, int to, Sighting name) {
    if (!words.sameSentence(from, name.from) || to - from > LONGEST_RELATIVE || to <= from) {
      return false;
    }
    if (words.is(from, "who") && words.is(to - 1, ",") && !isRole(to - 2)) {
      return words.is(name.to, ",") || phrases.speechFollows(name.to);
    }
    if (to - from > 5) {
      return false;
    }
    boolean place = words.is(from, "in", "at", "from") && words.is(to - 1, ",");
    boolean comma = words.is(from, ",") && to - from == 1;
    boolean closed =
        words.is(name.to, ",", ".", ";")
            || !words.sameSentence(name.to, name.from)
            || phrases.speechFollows(name.to);
    return (comma || place) && closed;
  }
}
