package org.accord.grounding.actor.reference;

import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions and pronouns of one report to what was named or meant before. */
public final class References {

  private static final int TITLE = 6;
  private static final int RULING = 8;

  /** How many sentences back a description's body may have been named. */
  private static final int REACH = 30;

  private final int number;
  private final Words words;
  private final Phrases phrases;
  private final List<Sighting> all;
  private final @Nullable String mainState;
  private final Epithets epithets;
  private final Offices offices;
  private final Antecedents look;
  private final BodyKinds kinds;
  private final Pronouns pronouns;
  private final PersonReferences persons;

  public References(
      int number,
      Words words,
      Phrases phrases,
      List<Sighting> all,
      Map<String, String> aliases,
      @Nullable String mainState,
      Offices offices,
      Epithets epithets,
      @Nullable String outlet) {
    this.number = number;
    this.words = words;
    this.phrases = phrases;
    this.all = all;
    this.mainState = mainState;
    this.epithets = epithets;
    this.offices = offices;
    this.look = new Antecedents(words, phrases, all, outlet);
    this.kinds = new BodyKinds(look);
    this.pronouns = new Pronouns(words, all, look);
    this.persons = new PersonReferences(number, words, phrases, all, aliases, offices, look);
  }

  public void resolve() {
    for (int i = 0; i < all.size(); i++) {
      Sighting sighting = all.get(i);
      sighting.speaks |= speaks(sighting);
      if (sighting.key != null && sighting.key.startsWith("unnamed:") && sighting.plural) {
        officials(i);
      }
      if (sighting.key != null) {
        continue;
      }
      if (sighting.form == Form.PRONOUN) {
        Sighting meant = pronouns.antecedent(i);
        sighting.key = meant == null ? null : meant.key;
        sighting.kind = meant == null ? sighting.kind : meant.kind;
      } else if ("government".equals(sighting.head)) {
        String told = government(i);
        sighting.key = told == null && (sighting.acts || sighting.speaks) ? "gov:?" : told;
      } else if (sighting.kind == ActorKind.PERSON) {
        persons.resolve(i);
      } else {
        thing(i);
      }
    }
    new Introductions(words, all, offices).resolve();
    new NamedLater(words, look, all).resolve();
    new Spokespeople(words, phrases, all).find();
  }

  /**
   * The government named so a while ago, that of the country where the words before play, else the
   * story's own.
   */
  private @Nullable String government(int i) {
    Sighting description = all.get(i);
    Sighting named =
        look.last(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && (s.key.startsWith("state:") || s.key.startsWith("gov:"))
                    && s.surface.matches("(?is).*(government|regime|administration)$"));
    if (named != null && look.sentence(description) - look.sentence(named) <= RULING) {
      return named.key;
    }
    Sighting scene =
        look.last(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && s.key.startsWith("state:")
                    && words.is(s.from - 1, "in")
                    && look.sentence(description) - look.sentence(s) <= 1);
    if (scene != null) {
      return scene.key;
    }
    return mainState != null ? mainState : named == null ? null : named.key;
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

  private boolean speaks(Sighting sighting) {
    return phrases.speechFollows(sighting.to) || spoken(sighting) || jointly(sighting);
  }

  /** "a monitor and activists said": the first of two. */
  private boolean jointly(Sighting first) {
    if (!words.is(first.to, "and") || !words.sameSentence(first.to, first.from)) {
      return false;
    }
    int next = first.to + 1;
    return all.stream()
        .anyMatch(s -> s.from >= next && s.from <= next + 1 && phrases.speechFollows(s.to));
  }

  private boolean spoken(Sighting sighting) {
    int before = titleStart(sighting) - 1;
    return before >= 0
            && words.sameSentence(before, sighting.from)
            && Phrases.isSpeech(words.get(before))
            && !words.is(
                before, "told", "called", "accused", "urged", "denied", "demanded", "condemned")
        || words.is(before, "to") && words.is(before - 1, "according");
  }

  /** Back over "local doctor", "Croydon Central MP" before a person's name. */
  private int titleStart(Sighting sighting) {
    int start = sighting.from;
    boolean titled =
        sighting.isName()
            && sighting.kind == ActorKind.PERSON
            && words.sameSentence(start - 1, start)
            && isRole(start - 1);
    while (titled
        && sighting.from - start < TITLE
        && words.sameSentence(start - 1, start)
        && words.get(start - 1).isWord()
        && !Phrases.isSpeech(words.get(start - 1))
        && !isAny(words.get(start - 1), "auxiliary", "pronoun", "preposition", "subordinator")) {
      start--;
    }
    return start;
  }

  private boolean isRole(int i) {
    HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
    return head != null && head.isPerson();
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
    Sighting inside = look.nameInside(description);
    if (inside != null) {
      description.key = inside.key;
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
    Sighting called = called(i, head);
    boolean company = description.kind == ActorKind.COMPANY && !isTold(description);
    if (called != null && !(company && look.isOvershadowed(called, kinds.of(description)))) {
      description.key = called.key;
      return;
    }
    Pattern word = Pattern.compile("\\b" + Pattern.quote(head) + "\\b");
    Sighting byName =
        look.last(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && !s.plural
                    && word.matcher(s.surface.toLowerCase(Locale.ROOT)).find());
    Predicate<Sighting> ofKind = kinds.of(description);
    Predicate<Sighting> heardOfKind = s -> ofKind.test(s) && s.speaks;
    Sighting active = description.speaks ? best(i, heardOfKind) : null;
    Sighting byKind = active != null ? active : best(i, ofKind);
    if (head.equals("report") && byKind != null && !issues(byKind)) {
      byKind = null;
    }
    boolean ownReport =
        head.equals("report")
            && description.to - description.from > 2
            && !words.is(description.to - 2, "news", "media", "press");
    if (ownReport || isTold(description)) {
      byKind = null;
    }
    boolean heard = active != null && description.kind == ActorKind.COMPANY;
    boolean so = byName != null && !heard && !head.equals("group") && !head.equals("report");
    Sighting chosen = so ? byName : byKind;
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

  /** The last that acts or speaks; of companies none that is only mentioned beside a main one. */
  private @Nullable Sighting best(int i, Predicate<Sighting> wanted) {
    return all.get(i).kind == ActorKind.COMPANY
        ? look.foremost(i, wanted, REACH)
        : look.best(i, wanted, REACH);
  }

  /** "a report by the Courier", "the Courier reported": whose the report may be. */
  private boolean issues(Sighting outlet) {
    return outlet.speaks
        || words.is(outlet.from - 1, "by", "in") && words.is(outlet.from - 2, "report", "reports")
        || words.is(outlet.to, "report", "reports", "reported")
        || words.is(outlet.from - 1, "the") && words.is(outlet.from - 2, "by", "in");
  }

  /** "the Geneva-based firm" of a story that calls nobody so: which one, it does not tell. */
  private boolean isTold(Sighting description) {
    for (int w = description.from; w < description.to; w++) {
      if (Epithets.isTelling(words.get(w).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The last one before, else the first, whom the story calls so: "the Geneva-based group". */
  private @Nullable Sighting called(int i, String head) {
    Sighting description = all.get(i);
    Set<String> bearers = Set.of();
    for (int w = description.from; w < description.to; w++) {
      String lower = words.get(w).lower();
      if (Epithets.isTelling(lower) && !epithets.called(lower).isEmpty()) {
        bearers = epithets.called(lower);
      }
    }
    if (bearers.isEmpty() && !head.equals("group")) {
      bearers = epithets.called(head);
    }
    Set<String> so = bearers;
    boolean media = description.kind == ActorKind.MEDIA;
    Sighting last =
        look.last(
            i,
            s ->
                s.isName()
                    && s.key != null
                    && so.contains(s.key)
                    && media == (s.kind == ActorKind.MEDIA));
    if (last != null) {
      return last;
    }
    return so.size() > 1
        ? null
        : all.stream()
            .filter(s -> s.isName() && s.key != null && so.contains(s.key))
            .filter(s -> media == (s.kind == ActorKind.MEDIA))
            .findFirst()
            .orElse(null);
  }

  /**
   * "the Falcon Shield militia": the name it has before its noun, null if it has none; before a
   * bank or a company stands the town where it is, but for a name that the report knows.
   */
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
    String key = named ? Spelling.nameKey(words.span(from, head).in(words.text())) : null;
    boolean byPlace =
        description.kind == ActorKind.COMPANY
            && all.stream().noneMatch(s -> s.isName() && s.key != null && s.key.equals(key));
    return byPlace ? null : key;
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
              && BodyKinds.compatible(candidate.kind, description.kind, head)) {
        return candidate;
      }
    }
    return null;
  }
}
