package org.accord.grounding.actor.people;

import static org.accord.text.WordClasses.is;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.Word;
import org.accord.text.Words;

/** People who are an actor by what they are: "rebel groups", "two UN officials", "protesters". */
final class GroupSightings {

  private final int number;
  private final Words words;
  private final Countries countries;
  private final Phrases phrases;
  private final Owners owners;

  GroupSightings(int number, Words words, Countries countries, Phrases phrases, Owners owners) {
    this.number = number;
    this.words = words;
    this.countries = countries;
    this.phrases = phrases;
    this.owners = owners;
  }

  /** The group whose noun stands at this word; empty where it is too vague to be an actor. */
  Optional<Sighting> take(int i, HeadNouns.Head head) {
    int start = phrases.modifiersStart(i);
    while (start < i && words.is(start, "what", "how", "why", "when", "if")) {
      start++;
    }
    int end = i + 1;
    boolean people = head.noun().equals("people");
    boolean informed = people && isInformed(end);
    boolean unnamed = head.use() == HeadNouns.Use.UNNAMED || informed;
    if (people && !informed && !origin(start, i) && !words.is(i + 1, "from", "of")) {
      return Optional.empty();
    }
    boolean place =
        unnamed || people || head.noun().equals("prosecutors") || head.noun().equals("analysts");
    if (unnamed || place) {
      end = phrases.complementEnd(end, true);
    }
    Optional<Country> home = head.kind() == ActorKind.MEDIA ? home(end) : Optional.empty();
    if (home.isPresent()) {
      end += 1 + phrases.leadingLength(end + 1, Math.min(words.size(), end + 5));
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
    sighting.affiliation = owners.of(start, i, end);
    boolean bare = start == i && end == i + 1;
    boolean does = phrases.verbFollows(end) || phrases.speechFollows(end);
    if (bare && ActorWords.is("general", head.noun()) && !does) {
      return Optional.empty();
    }
    if (isByline(i)
        || bare && ActorWords.is("possessed", head.noun()) && isOwned(from, start) && !does) {
      return Optional.empty();
    }
    String key =
        home.map(c -> c.code().toLowerCase(Locale.ROOT) + " ").orElse("")
            + groupKey(start, i, head);
    sighting.key = unnamed ? "unnamed:" + key + tail(i + 1, end) : "group:" + key;
    if (unnamed && (bare || end > i + 1)) {
      sighting.keepToItsReport();
    }
    return Optional.of(sighting);
  }

  /** "people familiar with the matter": sources by what they know. */
  private boolean isInformed(int i) {
    return words.is(i, "familiar", "close", "briefed")
        || words.is(i, "with") && words.is(i + 1, "knowledge", "direct");
  }

  /** "its fighters", "their members": part of somebody who is named already. */
  private boolean isOwned(int from, int start) {
    for (int k = from; k < start; k++) {
      if (words.is(k, "its", "their", "his", "her", "our", "my")) {
        return true;
      }
    }
    return false;
  }

  /** "(Reporting by the agency's staff in Kesh)". */
  private boolean isByline(int i) {
    for (int k = words.sentenceStart(i); k < i; k++) {
      if (words.is(k, "reporting", "editing") && words.is(k + 1, "by")
          || words.is(k, "additional") && words.is(k + 1, "reporting")) {
        return true;
      }
    }
    return false;
  }

  /** "outlets in South Korea" are South Korean ones. */
  private Optional<Country> home(int end) {
    return words.is(end, "in", "of") && words.sameSentence(end + 1, end - 1)
        ? phrases.leadingCountry(end + 1, Math.min(words.sentenceEnd(end), end + 5))
        : Optional.empty();
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
    Optional<Country> home =
        noun.kind() == ActorKind.MEDIA ? phrases.leadingCountry(start, head) : Optional.empty();
    home.ifPresent(c -> telling.add(c.code().toLowerCase(Locale.ROOT)));
    int from = home.isPresent() ? start + phrases.leadingLength(start, head) : start;
    for (int i = from; i < head; i++) {
      Word word = words.get(i);
      if (word.is("rebel", "insurgent", "opposition") && (ActorWords.is("generic", noun.noun()))) {
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

  private String surface(int from, int to) {
    return Blanks.joined(words.span(from, to).in(words.text()));
  }
}
