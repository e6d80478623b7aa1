package org.accord.grounding.actor;

import static org.accord.text.WordClasses.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions and pronouns of one report to what was named or meant before. */
final class References {

  private static final Set<String> MEN =
      Set.of(
          "mr",
          "mr.",
          "sir",
          "lord",
          "spokesman",
          "king",
          "prince",
          "chairman",
          "businessman",
          "congressman",
          "policeman");
  private static final Set<String> WOMEN =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "spokeswoman",
          "queen",
          "princess",
          "chairwoman",
          "businesswoman",
          "congresswoman");
  private static final int REACH = 12;

  private final int number;
  private final Words words;
  private final Phrases phrases;
  private final List<Sighting> all;
  private final Map<String, String> aliases;
  private final @Nullable String mainState;
  private final Map<String, Set<String>> roles;
  private final @Nullable String outlet;

  References(
      int number,
      Words words,
      Phrases phrases,
      List<Sighting> all,
      Map<String, String> aliases,
      @Nullable String mainState,
      Map<String, Set<String>> roles,
      @Nullable String outlet) {
    this.number = number;
    this.words = words;
    this.phrases = phrases;
    this.all = all;
    this.aliases = aliases;
    this.mainState = mainState;
    this.roles = roles;
    this.outlet = outlet == null ? null : Spelling.plain(outlet);
  }

  void resolve() {
    for (int i = 0; i < all.size(); i++) {
      Sighting sighting = all.get(i);
      sighting.speaks |= phrases.speechFollows(sighting.to) || spoken(sighting);
      if (sighting.key != null && sighting.key.startsWith("unnamed:") && sighting.plural) {
        officials(i);
      }
      if (sighting.key != null) {
        continue;
      }
      if (sighting.form == Form.PRONOUN) {
        Sighting meant = antecedent(i);
        sighting.key = meant == null ? null : meant.key;
        sighting.kind = meant == null ? sighting.kind : meant.kind;
      } else if ("government".equals(sighting.head)) {
        Sighting state =
            last(
                i,
                s ->
                    s.isName()
                        && s.key != null
                        && (s.key.startsWith("state:") || s.key.startsWith("gov:"))
                        && s.surface.matches("(?is).*(government|regime|administration)$"));
        sighting.key = state != null ? state.key : mainState;
      } else if (sighting.kind == ActorKind.PERSON) {
        person(i);
      } else {
        thing(i);
      }
    }
  }

  /** Bare "officials" are those of whom the report spoke last; "both sources" likewise. */
  private void officials(int i) {
    Sighting bare = all.get(i);
    String noun = bare.surface.toLowerCase(Locale.ROOT);
    boolean again = words.is(bare.from, "both", "the", "these", "those");
    boolean short_ =
        noun.equals("officials") || noun.equals("authorities") || noun.equals("sources") && again;
    if (!short_) {
      return;
    }
    Set<String> alike =
        noun.equals("sources") ? Set.of("sources") : Set.of("officials", "authorities");
    Sighting before =
        last(
            i,
            s ->
                s.plural
                    && s.key != null
                    && s.key.startsWith("unnamed:")
                    && s.head != null
                    && alike.contains(s.head)
                    && s.surface.length() > noun.length()
                    && sentence(bare) - sentence(s) <= 16);
    if (before != null) {
      bare.key = before.key;
      bare.kind = before.kind;
    }
  }

  private boolean isOwn(Sighting s) {
    return outlet != null
        && s.key != null
        && (Spelling.plain(s.surface).equals(outlet)
            || s.key.startsWith("org:") && Spelling.plain(s.key.substring(4)).equals(outlet));
  }

  private boolean inBrackets(Sighting s) {
    for (int i = s.from - 1; words.sameSentence(i, s.from) && i >= 0 && s.from - i < 10; i--) {
      if (words.is(i, ")")) {
        return false;
      }
      if (words.is(i, "(")) {
        return true;
      }
    }
    return false;
  }

  private boolean spoken(Sighting sighting) {
    int before = sighting.from - 1;
    return before >= 0
            && words.sameSentence(before, sighting.from)
            && Phrases.isSpeech(words.get(before))
            && !words.is(
                before, "told", "called", "accused", "urged", "denied", "demanded", "condemned")
        || words.is(before, "to") && words.is(before - 1, "according");
  }

  private int sentence(Sighting sighting) {
    return words.get(sighting.from).sentence();
  }

  private @Nullable Sighting last(int before, Predicate<Sighting> wanted) {
    for (int k = before - 1; k >= 0; k--) {
      if (wanted.test(all.get(k))) {
        return all.get(k);
      }
    }
    return null;
  }

  /** The latest sentence that has a candidate: there the speaker first, then the subject. */
  private @Nullable Sighting best(int before, Predicate<Sighting> wanted, int reach) {
    int at = sentence(all.get(before));
    List<Sighting> candidates = new ArrayList<>();
    int current = -1;
    for (int k = before - 1; k >= 0; k--) {
      Sighting candidate = all.get(k);
      int there = sentence(candidate);
      if (at - there > reach || !candidates.isEmpty() && there != current) {
        break;
      }
      if (candidate.key != null && wanted.test(candidate) && !inBrackets(candidate)) {
        candidates.add(candidate);
        current = there;
      }
    }
    Sighting first = null;
    for (Sighting candidate : candidates) {
      if (first == null
          || rank(candidate) > rank(first)
          || rank(candidate) == rank(first) && candidate.from < first.from) {
        first = candidate;
      }
    }
    return first;
  }

  private int rank(Sighting candidate) {
    int rank = candidate.speaks ? 4 : 0;
    if (words.is(candidate.to, "'s")) {
      rank -= 2;
    }
    if (phrases.verbFollows(candidate.to)) {
      rank += 2;
    }
    if (candidate.from > 0 && is("preposition", words.get(candidate.from - 1))) {
      rank -= 1;
    }
    return rank;
  }

  private @Nullable Sighting antecedent(int i) {
    Sighting pronoun = all.get(i);
    String word = pronoun.head == null ? "" : pronoun.head;
    return switch (word) {
      case "he", "him", "himself" -> best(i, s -> isPerson(s) && !passing(s) && !woman(s), REACH);
      case "she", "herself" -> best(i, s -> isPerson(s) && !passing(s) && !man(s), REACH);
      case "it" -> best(i, s -> !s.plural && isBody(s) && s.acts, 4);
      case "they" -> {
        Sighting plural = best(i, s -> s.plural && !isFleet(s), 4);
        yield plural != null ? plural : best(i, s -> isBody(s) && s.acts, 2);
      }
      default -> null;
    };
  }

  private static boolean isPerson(Sighting s) {
    return s.kind == ActorKind.PERSON && !s.plural;
  }

  /** "a doctor" among other things: told of, and no one to say "he" of. */
  private boolean passing(Sighting s) {
    return s.form == Form.DESCRIPTION && s.indefinite && !s.speaks && !words.is(s.to, "who");
  }

  private static boolean isFleet(Sighting s) {
    return s.head != null
        && Set.of("ships", "vessels", "tankers", "warplanes", "companies").contains(s.head);
  }

  private static boolean isBody(Sighting s) {
    return s.kind != ActorKind.PERSON && s.kind != ActorKind.VESSEL;
  }

  private boolean man(Sighting s) {
    return gendered(s, MEN) || said(s, "he", "his");
  }

  private boolean woman(Sighting s) {
    return gendered(s, WOMEN) || said(s, "she", "her");
  }

  private boolean said(Sighting s, String... pronouns) {
    return all.stream()
        .anyMatch(
            o ->
                o.form == Form.PRONOUN
                    && o.key != null
                    && o.key.equals(s.key)
                    && o.head != null
                    && List.of(pronouns).contains(o.head));
  }

  private boolean gendered(Sighting sighting, Set<String> sex) {
    for (Sighting other : all) {
      if (other.key == null || !other.key.equals(sighting.key)) {
        continue;
      }
      boolean head = other.head != null && sex.contains(other.head);
      boolean role =
          other.role != null
              && sex.stream()
                  .anyMatch(
                      w -> other.role != null && other.role.toLowerCase(Locale.ROOT).endsWith(w));
      boolean title = other.from > 0 && sex.contains(words.get(other.from - 1).lower());
      if (head || role || title) {
        return true;
      }
    }
    return false;
  }

  private void person(int i) {
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
    if (!description.indefinite) {
      Sighting same =
          best(
              i,
              s ->
                  isPerson(s)
                      && sameRole(s, head)
                      && !clashes(s, description)
                      && !otherSide(s, description),
              REACH);
      if (same != null && !words.is(description.from, "first", "second")) {
        description.key = same.key;
        return;
      }
    }
    if (description.surface.matches("(?is).*\\d+-year-old.*") && !description.indefinite) {
      Sighting aged = best(i, s -> isPerson(s) && s.isName(), 6);
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

  /**
   * "a spokesman said. Colonel X was answering": the next sentence opens with a name never told.
   */
  private @Nullable Sighting introducedNext(int i) {
    Sighting description = all.get(i);
    if (description.head == null || !description.head.startsWith("spokes")) {
      return null;
    }
    for (int k = i + 1; k < all.size(); k++) {
      Sighting name = all.get(k);
      if (sentence(name) == sentence(description)) {
        continue;
      }
      boolean opens =
          sentence(name) - sentence(description) == 1
              && name.isName()
              && name.kind == ActorKind.PERSON
              && !name.plural
              && name.key != null
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

  /** "the NATO spokesman" is no spokesman of somebody else. */
  private boolean otherSide(Sighting candidate, Sighting description) {
    String side = description.affiliation == null ? null : description.affiliation.key;
    if (side == null) {
      return false;
    }
    for (Sighting s : all) {
      String other = s.affiliation == null ? null : s.affiliation.key;
      if (s.key != null && s.key.equals(candidate.key) && other != null && !other.equals(side)) {
        return true;
      }
    }
    return false;
  }

  /** "a senior official ... the second official" are two. */
  private static boolean clashes(Sighting a, Sighting b) {
    return a.surface.matches("(?i).*\\b(first|second|third|another)\\b.*")
            != b.surface.matches("(?i).*\\b(first|second|third|another)\\b.*")
        && b.surface.matches("(?i).*\\b(first|second|third|another)\\b.*");
  }

  private boolean sameRole(Sighting sighting, String head) {
    if (head.equals(sighting.head)) {
      return true;
    }
    if (sighting.key != null && roles.getOrDefault(sighting.key, Set.of()).contains(head)) {
      return true;
    }
    return all.stream()
        .anyMatch(
            s ->
                s.key != null
                    && s.key.equals(sighting.key)
                    && (head.equals(s.head)
                        || s.role != null && s.role.toLowerCase(Locale.ROOT).endsWith(head)));
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
              && sentence(all.get(i)) - sentence(earlier) <= 6;
      if (same && earlier.key != null && name.key != null) {
        aliases.put(earlier.key, name.key);
        if (name.affiliation == null) {
          name.affiliation = earlier.affiliation;
        }
        return;
      }
    }
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
    while (start > 0 && is("honorific", words.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** Only a comma, or "in Damascus,", lies between. */
  private boolean beside(int from, int to, Sighting name) {
    if (!words.sameSentence(from, name.from) || to - from > 5 || to <= from) {
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

  private void thing(int i) {
    Sighting description = all.get(i);
    String head = description.head == null ? "" : description.head;
    if (description.indefinite) {
      Sighting named = next(i, head);
      if (named != null) {
        description.key = named.key;
      } else if (phrases.speechFollows(description.to) || description.speaks) {
        description.named = false;
        description.key = "unnamed:" + number + ":" + description.surface.toLowerCase(Locale.ROOT);
      }
      return;
    }
    Sighting byName =
        last(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && s.surface
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b" + java.util.regex.Pattern.quote(head) + "\\b.*")
                    && !s.plural);
    Sighting byKind =
        best(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && !s.plural
                    && !isOwn(s)
                    && compatible(s.kind, description.kind, head),
            30);
    Sighting chosen =
        byName != null && !head.equals("group") && !head.equals("report") ? byName : byKind;
    if (chosen == null && description.kind == ActorKind.MEDIA) {
      chosen = next(i, head);
    }
    if (chosen != null) {
      description.key = chosen.key;
    } else if (description.speaks) {
      description.named = false;
      description.key = "unnamed:" + number + ":" + description.surface.toLowerCase(Locale.ROOT);
    }
  }

  /** The first outlet named soon after "a newspaper", "a report". */
  private @Nullable Sighting next(int i, String head) {
    Sighting description = all.get(i);
    for (int k = i + 1; k < all.size(); k++) {
      Sighting candidate = all.get(k);
      if (sentence(candidate) - sentence(description) > 4) {
        return null;
      }
      boolean media =
          description.kind == ActorKind.MEDIA
              && candidate.isName()
              && candidate.kind == ActorKind.MEDIA
              && !candidate.plural
              && candidate.key != null;
      boolean named = candidate.from > 0 && words.is(candidate.from - 1, head);
      if (media && (named || head.equals("report") || candidate.from - description.to <= 2)
          || candidate.isName()
              && candidate.key != null
              && candidate.from - description.to == 1
              && words.is(description.to, ",")
              && compatible(candidate.kind, description.kind, head)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean compatible(ActorKind actor, ActorKind meant, String head) {
    boolean own = actor == meant && actor != ActorKind.STATE && actor != ActorKind.GROUP;
    return own
        || switch (head) {
          case "agency", "organization", "organisation", "body", "charity" ->
              actor == ActorKind.NGO || actor == ActorKind.INTERNATIONAL_ORGANIZATION;
          case "group", "movement", "faction", "organisations" ->
              actor == ActorKind.ARMED_GROUP || actor == ActorKind.NGO;
          case "council", "committee", "commission", "office", "hospital", "union", "mission" ->
              false;
          default -> meant == ActorKind.NGO && actor == ActorKind.INTERNATIONAL_ORGANIZATION;
        };
  }
}
