package org.accord.grounding.actor;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Those meant by what they are, in one report: groups, roles, "the charity", and pronouns. */
final class PeopleSightings {

  /** Plurals that say too little to be an actor by themselves, unless they do something. */
  private static final java.util.Set<String> GENERAL =
      java.util.Set.of(
          "groups",
          "companies",
          "ships",
          "vessels",
          "tankers",
          "members",
          "leaders",
          "governments",
          "organizations",
          "organisations",
          "agencies",
          "teams",
          "workers",
          "staff",
          "families",
          "people",
          "representatives",
          "outlets",
          "media",
          "officers",
          "newspapers",
          "forces",
          "institutions",
          "supporters",
          "relatives",
          "students",
          "guards",
          "reporters",
          "journalists");

  private static final java.util.Set<String> GENERIC =
      java.util.Set.of("fighters", "groups", "factions", "forces");

  private final int number;
  private final Words words;
  private final Countries countries;
  private final Phrases phrases;
  private final List<Sighting> names;
  private final List<Sighting> found = new ArrayList<>();

  PeopleSightings(
      int number, Words words, Countries countries, Phrases phrases, List<Sighting> names) {
    this.number = number;
    this.words = words;
    this.countries = countries;
    this.phrases = phrases;
    this.names = names;
  }

  List<Sighting> find() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (is("pronoun", word)) {
        pronoun(i);
        continue;
      }
      HeadNouns.Head head = HeadNouns.of(word.lower());
      if (word.is("state", "state-run", "state-owned", "state-controlled")) {
        stateMedia(i);
      }
      if (head == null
          && !word.isCapitalised()
          && word.isWord()
          && Phrases.isSpeechAfter(words, i)) {
        unknownRole(i);
      }
      if (head == null || inName(i) || taken(i) || followedByHead(i)) {
        continue;
      }
      switch (head.use()) {
        case GROUP -> group(i, head);
        case UNNAMED -> {
          if (head.isGroup()) {
            group(i, head);
          } else {
            role(i, head);
          }
        }
        case ROLE -> role(i, head);
        case THING -> thing(i, head);
        case NAME -> {}
      }
    }
    return found;
  }

  private boolean inName(int i) {
    return names.stream().anyMatch(s -> s.isName() && s.overlaps(i, i + 1));
  }

  private boolean taken(int i) {
    return found.stream().anyMatch(s -> s.kind == ActorKind.MEDIA && s.overlaps(i, i + 1));
  }

  private boolean followedByHead(int i) {
    if (!words.sameSentence(i + 1, i)) {
      return false;
    }
    HeadNouns.Head next = HeadNouns.of(words.get(i + 1).lower());
    return next != null
        && next.use() != HeadNouns.Use.NAME
        && !(next.noun().equals("report"))
        && !words.get(i + 1).isCapitalised();
  }

  /** "Syrian state TV", "state-run Iranian television": an outlet by what it is. */
  private void stateMedia(int i) {
    int end = i + 1;
    while (words.sameSentence(end, i) && words.is(end, "-", "run", "owned", "news")
        || words.sameSentence(end, i) && countries.ofDemonym(words.get(end).text()).isPresent()) {
      end++;
    }
    if (!words.sameSentence(end, i)
        || !words.is(end, "tv", "television", "media", "radio", "agency", "broadcaster")) {
      return;
    }
    end++;
    int start = i;
    while (words.sameSentence(start - 1, i)
        && words.get(start - 1).isCapitalised()
        && phrases.leadingCountry(start - 1, i).isPresent()) {
      start--;
    }
    int at = start;
    boolean named =
        words.sameSentence(end, i) && words.get(end).isCapitalised() && words.get(end).isWord()
            || names.stream().anyMatch(s -> s.overlaps(at, i + 1) && s.kind != ActorKind.STATE);
    if (named) {
      return;
    }
    Sighting sighting =
        new Sighting(number, start, end, Form.NAME, surface(start, end), ActorKind.MEDIA);
    sighting.certainKind = true;
    sighting.acts = true;
    Optional<Country> country = phrases.leadingCountry(start, end);
    sighting.affiliation = owner(start, end);
    sighting.key =
        "state-media:"
            + country.map(Country::code).orElse("?")
            + ":"
            + words.get(end - 1).lower().replace("television", "tv");
    found.add(sighting);
  }

  private void group(int i, HeadNouns.Head head) {
    int start = phrases.modifiersStart(i);
    int end = i + 1;
    boolean unnamed = head.use() == HeadNouns.Use.UNNAMED;
    boolean people = head.noun().equals("people");
    if (people && !origin(start, i) && !words.is(i + 1, "from", "of")) {
      return;
    }
    boolean place =
        unnamed || people || head.noun().equals("prosecutors") || head.noun().equals("analysts");
    if (unnamed || place) {
      end = phrases.complementEnd(end, true);
    }
    int from = start;
    while (from > 0
        && words.sameSentence(from - 1, i)
        && (is("determiner", words.get(from - 1))
            || words.get(from - 1).isNumber()
            || words.is(from - 1, "multiple", "anonymous"))) {
      from--;
    }
    if (words.is(start - 1, "and") && joinable(start)) {
      from = joinedStart(start);
      start = from;
    }
    int shown = unnamed && from < start && isCount(start - 1) ? start - 1 : start;
    Sighting sighting =
        new Sighting(number, from, end, Form.NAME, shownAs(shown, i, end), head.kind());
    sighting.plural = true;
    sighting.whole = from < start ? surface(from, end) : null;
    sighting.head = head.noun();
    sighting.named = !unnamed;
    sighting.acts = true;
    sighting.kind = groupKind(start, i, head);
    sighting.certainKind = true;
    sighting.indefinite = !words.is(from, "the", "both", "all", "these", "those");
    sighting.affiliation = owner(start, end);
    boolean bare = start == i && end == i + 1;
    boolean does = phrases.verbFollows(end) || phrases.speechFollows(end);
    if (bare && GENERAL.contains(head.noun()) && !does) {
      return;
    }
    String key = groupKey(start, i, head);
    sighting.key =
        unnamed
            ? (bare || end > i + 1 ? "unnamed:" + number + ":" : "unnamed:")
                + key
                + tail(i + 1, end)
            : "group:" + key;
    found.add(sighting);
  }

  private boolean origin(int start, int head) {
    return start < head
        && words.get(start).isCapitalised()
        && !phrases.leadingCountry(start, head).isEmpty();
  }

  /** A noun that is capitalised only by its sentence's beginning is shown small. */
  private String shownAs(int from, int head, int to) {
    String surface = surface(from, to);
    boolean first = from == head && from == words.sentenceStart(head);
    return first
        ? surface.substring(0, 1).toLowerCase(Locale.ROOT) + surface.substring(1)
        : surface;
  }

  private boolean isCount(int i) {
    return words.get(i).isNumber()
        || words.get(i).is("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  }

  private String tail(int from, int to) {
    return from < to ? " " + surface(from, to).toLowerCase(Locale.ROOT) : "";
  }

  /** "Government and rebel sources": one joint phrase. */
  private boolean joinable(int start) {
    return words.sameSentence(start - 2, start)
            && words
                .get(start - 2)
                .is(
                    "government",
                    "military",
                    "state",
                    "security",
                    "opposition",
                    "rebel",
                    "police",
                    "army",
                    "industry")
        || words.sameSentence(start - 2, start)
            && countries.ofDemonym(words.get(start - 2).text()).isPresent();
  }

  private int joinedStart(int start) {
    return phrases.modifiersStart(start - 1);
  }

  private ActorKind groupKind(int start, int head, HeadNouns.Head noun) {
    boolean armed = false;
    for (int i = start; i < head; i++) {
      armed |=
          words.is(
              i,
              "rebel",
              "insurgent",
              "militant",
              "armed",
              "islamist",
              "jihadist",
              "opposition",
              "extremist",
              "terrorist",
              "paramilitary",
              "guerrilla",
              "separatist");
    }
    boolean generic =
        noun.noun().equals("groups")
            || noun.noun().equals("factions")
            || noun.noun().equals("organizations");
    if (generic && (armed || sectarian(start, head))) {
      return ActorKind.ARMED_GROUP;
    }
    return noun.kind();
  }

  private boolean sectarian(int start, int head) {
    for (int i = start; i < head; i++) {
      if (words.is(i, "shi'ite", "shiite", "shia", "sunni", "kurdish")) {
        return true;
      }
    }
    return false;
  }

  /** The nouns of a family are one; adjectives of origin and side keep their bearers apart. */
  private String groupKey(int start, int head, HeadNouns.Head noun) {
    TreeSet<String> telling = new TreeSet<>();
    String family = noun.family();
    boolean rebels = "rebels".equals(family);
    for (int i = start; i < head; i++) {
      Word word = words.get(i);
      if (word.is("rebel", "insurgent", "opposition") && (GENERIC.contains(noun.noun()))) {
        rebels = true;
      } else if (word.isCapitalised() && i > words.sentenceStart(head)
          || word.lower().contains("-") && !isSize(word)) {
        telling.add(country(i).orElse(word.lower()));
      } else if (word.isCapitalised() && country(i).isPresent()) {
        telling.add(country(i).orElseThrow());
      } else if (family == null
          && !word.is(
              "main", "mainstream", "several", "many", "senior", "local", "other", "various")) {
        telling.add(word.lower());
      }
    }
    String base = rebels ? "rebels" : family == null ? noun.noun() : family;
    return String.join(" ", telling) + (telling.isEmpty() ? "" : " ") + base;
  }

  private boolean isSize(Word word) {
    return word.is("so-called", "well-known", "long-time");
  }

  private Optional<String> country(int i) {
    return countries
        .ofDemonym(words.get(i).text())
        .or(() -> countries.named(words.get(i).text()))
        .map(c -> c.code().toLowerCase(Locale.ROOT));
  }

  private void role(int i, HeadNouns.Head head) {
    if (words.is(i - 1, "consulate", "attorney", "secretary") && words.is(i, "general")) {
      return;
    }
    int start = phrases.modifiersStart(i);
    if (words.is(start - 1, "first", "second", "third") && words.sameSentence(start - 1, i)) {
      start--;
    }
    int end = phrases.complementEnd(i + 1, true);
    int from = start;
    while (from > 0 && words.sameSentence(from - 1, i) && is("determiner", words.get(from - 1))) {
      from--;
    }
    boolean indefinite = words.is(from, "a", "an", "one", "another");
    boolean definite = words.is(from, "the", "this", "his", "her", "its", "their");
    if (!indefinite && !definite && !(from < i && words.is(from, "first", "second"))) {
      return;
    }
    if (words.sameSentence(end, i) && words.get(end).isCapitalised() && end == i + 1) {
      return;
    }
    end = phrases.participleEnd(end);
    int bare = start;
    String surface = surface(bare, end);
    Sighting sighting =
        new Sighting(number, from, end, Form.DESCRIPTION, surface, ActorKind.PERSON);
    sighting.head = head.noun();
    sighting.role = surface(start, i + 1);
    sighting.named = false;
    sighting.indefinite = indefinite;
    sighting.whole = from < start ? surface(from, end) : null;
    sighting.affiliation = owner(start, end);
    found.add(sighting);
  }

  /** "the fisherman said": a description by a noun of no table, perhaps of somebody introduced. */
  private void unknownRole(int i) {
    int start = phrases.modifiersStart(i);
    if (words.is(start - 1, "the") && words.sameSentence(start - 1, i)) {
      Sighting sighting =
          new Sighting(
              number, start - 1, i + 1, Form.DESCRIPTION, surface(start, i + 1), ActorKind.PERSON);
      sighting.head = words.get(i).lower();
      sighting.named = false;
      sighting.speaks = true;
      sighting.plural = false;
      sighting.guessed = true;
      found.add(sighting);
    }
  }

  private void thing(int i, HeadNouns.Head head) {
    int start = phrases.modifiersStart(i);
    boolean headline = words.is(i - 1, ":") && i == words.sentenceEnd(i) - 1;
    boolean definite =
        words.is(start - 1, "the", "this", "that") && words.sameSentence(start - 1, i) || headline;
    boolean indefinite = words.is(start - 1, "a", "an") && words.sameSentence(start - 1, i);
    if (!definite && !indefinite || overlapsState(start - 1, i + 1)) {
      return;
    }
    if (words.sameSentence(i + 1, i)
        && (words.get(i + 1).isCapitalised() || words.is(i + 1, "the") && !words.is(i + 1, "'s"))) {
      return;
    }
    boolean proper = words.get(start).isCapitalised() && start < i && definite;
    if (proper
        && head.noun()
            .matches(
                "office|committee|council|commission|mission|agency|bureau|union|court|institute")) {
      Sighting name =
          new Sighting(
              number,
              start,
              i + 1,
              Form.NAME,
              surface(start, i + 1),
              words.is(start, "un", "u.n.") ? ActorKind.INTERNATIONAL_ORGANIZATION : head.kind());
      name.key = NameSightings.nameKey(name.surface);
      name.certainKind = true;
      found.add(name);
      return;
    }
    Sighting sighting =
        new Sighting(
            number,
            headline ? start : start - 1,
            i + 1,
            Form.DESCRIPTION,
            surface(start, i + 1),
            kindOf(start, i, head));
    sighting.head = head.noun();
    sighting.indefinite = indefinite;
    sighting.affiliation = owner(start, i + 1);
    found.add(sighting);
  }

  private ActorKind kindOf(int start, int i, HeadNouns.Head head) {
    for (int k = start; k < i; k++) {
      if (words.is(k, "rebel", "militant", "insurgent", "armed", "jihadist")) {
        return ActorKind.ARMED_GROUP;
      }
      if (words.is(k, "relief", "aid", "charity", "rights", "humanitarian", "monitoring")) {
        return ActorKind.NGO;
      }
      if (words.is(k, "news", "media")) {
        return ActorKind.MEDIA;
      }
    }
    return head.kind();
  }

  private boolean overlapsState(int from, int to) {
    return names.stream()
        .anyMatch(
            s -> s.kind == ActorKind.STATE && s.form == Form.DESCRIPTION && s.overlaps(from, to));
  }

  /** The organization or state named within the phrase. */
  private @Nullable Sighting owner(int from, int to) {
    Sighting best = null;
    for (Sighting name : names) {
      boolean organization =
          name.isName()
              && name.kind != ActorKind.PERSON
              && name.overlaps(from, to)
              && name.key != null;
      if (organization && (best == null || name.to - name.from > best.to - best.from)) {
        best = name;
      }
    }
    if (best == null) {
      Optional<Country> country = phrases.leadingCountry(from, to);
      if (country.isPresent()) {
        Sighting state =
            new Sighting(number, from, to, Form.NAME, country.get().name(), ActorKind.STATE);
        state.key = "state:" + country.get().code();
        return state;
      }
    }
    return best;
  }

  private void pronoun(int i) {
    Word word = words.get(i);
    if (!word.is("he", "she", "it", "they", "him", "her", "himself", "herself", "them")) {
      return;
    }
    boolean subject = word.is("he", "she", "it", "they");
    if (word.is("it", "they") && !phrases.speechFollows(i + 1) || word.is("her", "them")) {
      return;
    }
    Sighting sighting =
        new Sighting(
            number,
            i,
            i + 1,
            Form.PRONOUN,
            word.text(),
            word.is("it", "they") ? ActorKind.GROUP : ActorKind.PERSON);
    sighting.plural = word.is("they");
    sighting.speaks = subject && phrases.speechFollows(i + 1);
    sighting.head = word.lower();
    found.add(sighting);
  }

  private String surface(int from, int to) {
    return words.span(from, to).in(words.text()).replaceAll("\\s+", " ");
  }

  static boolean isPlainDay(Word word) {
    return isAny(word, "day", "month");
  }
}
