package org.accord.grounding.actor.people;

import static org.accord.text.WordClasses.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Country;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.text.Blanks;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Those meant by what they are, in one report: roles, "the charity", state media, pronouns. */
public final class PeopleSightings {

  private static final int RELATIVE = 14;

  private final int number;
  private final Words words;
  private final Countries countries;
  private final Phrases phrases;
  private final List<Sighting> names;
  private final Owners owners;
  private final GroupSightings groups;
  private final PronounSightings pronouns;
  private final List<Sighting> found = new ArrayList<>();

  public PeopleSightings(
      int number, Words words, Countries countries, Phrases phrases, List<Sighting> names) {
    this.number = number;
    this.words = words;
    this.countries = countries;
    this.phrases = phrases;
    this.names = names;
    this.owners = new Owners(number, words, phrases, names);
    this.pronouns = new PronounSightings(number, words, phrases);
    this.groups = new GroupSightings(number, words, countries, phrases, owners);
  }

  public List<Sighting> find() {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (is("pronoun", word)) {
        pronouns.take(i).ifPresent(found::add);
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
        case GROUP -> groups.take(i, head).ifPresent(found::add);
        case UNNAMED -> {
          if (head.isGroup()) {
            groups.take(i, head).ifPresent(found::add);
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
    sighting.affiliation = owners.named(start, end);
    sighting.key =
        "state-media:"
            + country.map(Country::code).orElse("?")
            + ":"
            + words.get(end - 1).lower().replace("television", "tv");
    found.add(sighting);
  }

  private void role(int i, HeadNouns.Head head) {
    boolean post = words.is(i - 1, "consulate", "attorney", "secretary") && words.is(i, "general");
    boolean part = words.is(i, "head") && words.is(i - 1, "the") && words.is(i - 2, "in", "to");
    if (post || part && !words.is(i + 1, "of")) {
      return;
    }
    int start = phrases.modifiersStart(i);
    if (words.is(start - 1, "first", "second", "third") && words.sameSentence(start - 1, i)) {
      start--;
    }
    if (ActorWords.is("speaking-for", words.get(i))) {
      start = phrases.longNameStart(start);
    }
    if (isPossessed(start, i)) {
      start = ownerStart(start);
    }
    int end = phrases.complementEnd(i + 1, true);
    int from = start;
    while (from > 0 && words.sameSentence(from - 1, i) && is("determiner", words.get(from - 1))) {
      from--;
    }
    boolean indefinite = words.is(from, "a", "an", "one", "another");
    boolean titled = !indefinite && HeadlineRoles.isOne(words, names, start, i, end);
    boolean definite =
        words.is(from, "the", "this", "his", "her", "its", "their")
            || isPossessed(start, i)
            || titled;
    if (!indefinite && !definite && !(from < i && words.is(from, "first", "second"))) {
      return;
    }
    if (!titled && words.sameSentence(end, i) && words.get(end).isCapitalised() && end == i + 1) {
      return;
    }
    end = phrases.participleEnd(end);
    if (ActorWords.is("plain-person", words.get(i)) && !isHeard(from, end)) {
      return;
    }
    int bare = start;
    String surface = surface(bare, end);
    Sighting sighting =
        new Sighting(number, from, end, Form.DESCRIPTION, surface, ActorKind.PERSON);
    sighting.head = head.noun();
    sighting.role = surface(start, i + 1);
    sighting.named = false;
    sighting.indefinite = indefinite;
    sighting.whole = from < start ? surface(from, end) : null;
    sighting.affiliation = owners.of(start, i, end);
    if (sighting.affiliation == null && start < i && ActorWords.is("speaking-for", words.get(i))) {
      sighting.affiliation = spokenFor(start, i);
    }
    found.add(sighting);
  }

  /** "Haddad's daughter", "Kassara's foreign minister". */
  private boolean isPossessed(int start, int head) {
    for (int i = start + 1; i < head; i++) {
      if (words.is(i, "'s") && words.get(start).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** Where the owner's whole name begins: "Omar Haddad's daughter". */
  private int ownerStart(int start) {
    for (Sighting name : names) {
      if (name.isName() && name.from < start && name.to == start + 1) {
        return name.from;
      }
    }
    return start;
  }

  /** "a woman said", "a man who lives there told", "according to a student". */
  private boolean isHeard(int from, int end) {
    int verb = end;
    boolean clause = words.is(end, "who") || words.is(end, ",") && words.is(end + 1, "who");
    while (clause
        && verb - end < RELATIVE
        && words.sameSentence(verb, from)
        && !words.is(verb, "said", "says", "told", "added")) {
      verb++;
    }
    for (int i = end; i < verb; i++) {
      if (words.is(i, "name", "named", "called", "identified")) {
        return false;
      }
    }
    boolean before =
        words.sameSentence(from - 1, from)
            && (words.is(from - 1, "said", "says", "added")
                || words.is(from - 1, "to") && words.is(from - 2, "according"));
    return before
        || words.sameSentence(verb, from)
            && words.is(verb, "said", "says", "told", "added", "recalled", "explained", "tweeted");
  }

  /** "a Met spokesman": whoever has a spokesman and a name is somebody. */
  private @Nullable Sighting spokenFor(int from, int head) {
    int start = from;
    while (start < head && !words.get(start).isCapitalised()) {
      start++;
    }
    int to = start;
    while (to < head
        && words.get(to).isWord()
        && (words.get(to).isCapitalised() || to > start && words.is(to, "of", "for", "and"))) {
      to++;
    }
    for (Sighting name : names) {
      if (to > start && name.isName() && name.overlaps(start, to)) {
        return name.kind == ActorKind.PERSON && name.to == to ? name : null;
      }
    }
    String first = to == start ? "" : words.get(start).lower();
    String last = first.substring(first.lastIndexOf('-') + 1);
    boolean adjective =
        ActorWords.is("faith", first)
            || !last.equals(first) && ActorWords.is("adjective-ending", last);
    if (adjective
        || to == start
        || HeadNouns.of(words.get(start).lower()) != null && to == start + 1) {
      return null;
    }
    Sighting name = new Sighting(number, start, to, Form.NAME, surface(start, to), ActorKind.GROUP);
    name.acts = true;
    found.add(name);
    return name;
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
    if (ActorWords.is("owned-body", head.noun()) && ofPeople(start, i, head)) {
      return;
    }
    boolean headline = words.is(start - 1, ":") && i == words.sentenceEnd(i) - 1;
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
      name.key = Spelling.nameKey(name.surface);
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
    sighting.whole = headline ? null : surface(start - 1, i + 1);
    sighting.speaks = headline;
    sighting.affiliation = owners.of(start, i, i + 1);
    found.add(sighting);
  }

  /** "the teachers' union", "the governor's office": a body called by those whose it is. */
  private boolean ofPeople(int start, int i, HeadNouns.Head head) {
    int noun = start - 2;
    boolean owned =
        noun > words.sentenceStart(i)
            && words.is(start - 1, "'s", "'", "’")
            && !words.get(noun).isCapitalised()
            && (HeadNouns.of(words.get(noun).lower()) != null || !words.is(start - 1, "'s"));
    int from = owned ? phrases.modifiersStart(noun) : start;
    if (!owned || !words.is(from - 1, "the", "a") || overlapsState(from, i + 1)) {
      return false;
    }
    int end = phrases.complementEnd(i + 1, true);
    Sighting name =
        new Sighting(number, from, end, Form.NAME, surface(from, end), kindOf(start, i, head));
    name.key = Spelling.nameKey(surface(from, i + 1));
    name.certainKind = true;
    name.acts = true;
    found.add(name);
    return true;
  }

  private ActorKind kindOf(int start, int i, HeadNouns.Head head) {
    if (head.noun().equals("force") && words.is(i - 1, "police", "security", "air", "border")) {
      return ActorKind.STATE;
    }
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

  private String surface(int from, int to) {
    return Blanks.joined(words.span(from, to).in(words.text()));
  }
}
