package org.accord.grounding.actor.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions and pronouns of one report to what was named or meant before. */
public final class References {

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
  private final @Nullable String mainState;
  private final Antecedents look;
  private final Set<String> men = new TreeSet<>();
  private final Set<String> women = new TreeSet<>();
  private final PersonReferences persons;

  public References(
      int number,
      Words words,
      Phrases phrases,
      List<Sighting> all,
      Map<String, String> aliases,
      @Nullable String mainState,
      Offices offices,
      @Nullable String outlet) {
    this.number = number;
    this.words = words;
    this.phrases = phrases;
    this.all = all;
    this.mainState = mainState;
    this.look = new Antecedents(words, phrases, all, outlet);
    this.persons = new PersonReferences(number, words, phrases, all, aliases, offices, look);
  }

  public void resolve() {
    genders();
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
            look.last(
                i,
                s ->
                    s.isName()
                        && s.key != null
                        && (s.key.startsWith("state:") || s.key.startsWith("gov:"))
                        && s.surface.matches("(?is).*(government|regime|administration)$"));
        String told = state != null ? state.key : mainState;
        sighting.key = told == null && (sighting.acts || sighting.speaks) ? "gov:?" : told;
      } else if (sighting.kind == ActorKind.PERSON) {
        persons.resolve(i);
      } else {
        thing(i);
      }
    }
    new Spokespeople(words, phrases, all).find();
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
        look.last(
            i,
            s ->
                s.plural
                    && s.key != null
                    && s.key.startsWith("unnamed:")
                    && s.head != null
                    && alike.contains(s.head)
                    && s.surface.length() > noun.length()
                    && look.sentence(bare) - look.sentence(s) <= 16);
    if (before != null) {
      bare.key = before.key;
      bare.kind = before.kind;
    }
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

  private @Nullable Sighting antecedent(int i) {
    Sighting pronoun = all.get(i);
    String word = pronoun.head == null ? "" : pronoun.head;
    return switch (word) {
      case "he", "him", "himself" ->
          look.best(i, s -> isPerson(s) && !passing(s) && !woman(s), REACH);
      case "she", "herself" -> look.best(i, s -> isPerson(s) && !passing(s) && !man(s), REACH);
      case "it" -> look.best(i, s -> !s.plural && isBody(s) && (s.acts || s.speaks), 4);
      case "they" -> {
        Sighting plural = look.best(i, s -> s.plural && !isFleet(s), 4);
        yield plural != null ? plural : look.best(i, s -> isBody(s) && s.acts, 2);
      }
      default -> null;
    };
  }

  static boolean isPerson(Sighting s) {
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
    return men.contains(s.key) && !women.contains(s.key)
        || gendered(s, MEN)
        || said(s, "he", "his");
  }

  private boolean woman(Sighting s) {
    return women.contains(s.key) && !men.contains(s.key)
        || gendered(s, WOMEN)
        || said(s, "she", "her");
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

  /** "Lund said she was certain", "Lund with her lawyer": the next word tells. */
  private void genders() {
    for (Sighting s : all) {
      if (!s.isName() || s.kind != ActorKind.PERSON || s.key == null) {
        continue;
      }
      int i = s.to;
      boolean says = words.sameSentence(i, s.from) && Phrases.isSpeech(words.get(i));
      int next = says && words.is(i + 1, "that") ? i + 2 : i + 1;
      if (says && words.sameSentence(next, s.from)) {
        Word word = words.get(next);
        if (word.is("she", "he")) {
          (word.is("she") ? women : men).add(s.key);
        }
      }
    }
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
    String own = ownName(description);
    if (own != null) {
      description.key = own;
      return;
    }
    if (description.kind == ActorKind.STATE && ActorWords.is("state-body", head)) {
      description.key = body(i, head);
      return;
    }
    Sighting byName =
        look.last(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && s.surface
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\b" + java.util.regex.Pattern.quote(head) + "\\b.*")
                    && !s.plural);
    Sighting byKind =
        look.best(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && !s.plural
                    && !look.isOwn(s)
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

  /** "the Falcon Shield militia": the name it has before its noun, null if it has none. */
  private @Nullable String ownName(Sighting description) {
    int head = description.to - 1;
    int from = head;
    while (from > description.from
        && words.get(from - 1).isCapitalised()
        && !words.is(from - 1, "the", "a", "an", "both", "its", "their")) {
      from--;
    }
    boolean named =
        head - from > 1
            && words.get(head).is(description.head == null ? "" : description.head)
            && phrases.leadingCountry(from, head).isEmpty();
    return named ? Spelling.nameKey(words.span(from, head).in(words.text())) : null;
  }

  /** The last one named of its sort in this report, else the story's own: "the army". */
  private String body(int i, String head) {
    String sort = head.equals("military") ? "army" : head;
    Sighting named =
        look.last(
            i,
            s ->
                s.key != null
                    && s.kind == ActorKind.STATE
                    && s.form != Form.PRONOUN
                    && !s.key.startsWith("body:?")
                    && s.surface
                        .toLowerCase(Locale.ROOT)
                        .replace("military", "army")
                        .endsWith(sort));
    return named != null && named.key != null ? named.key : "body:?:" + sort;
  }

  /** The first outlet named soon after "a newspaper", "a report". */
  private @Nullable Sighting next(int i, String head) {
    Sighting description = all.get(i);
    for (int k = i + 1; k < all.size(); k++) {
      Sighting candidate = all.get(k);
      if (look.sentence(candidate) - look.sentence(description) > 4) {
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
