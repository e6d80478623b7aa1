package org.accord.grounding.actor;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.ReadReport;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention.Form;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** The proper names of persons and organizations in one report. */
final class NameSightings {

  private static final Set<String> VESSELS =
      Set.of(
          "ship",
          "tanker",
          "vessel",
          "ferry",
          "freighter",
          "trawler",
          "frigate",
          "destroyer",
          "submarine",
          "yacht",
          "warship",
          "boat",
          "cutter");
  private static final Set<String> CONNECTORS =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "abu", "de", "da", "del", "della", "van", "von", "der",
          "den", "du", "di", "la", "le", "ben", "ul", "ur", "e");
  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "told",
          "added",
          "tweeted",
          "wrote",
          "announced",
          "reported",
          "reports",
          "warned",
          "insisted",
          "claimed",
          "explained",
          "stated");

  private final int number;
  private final ReadReport report;
  private final Words words;
  private final Countries countries;
  private final List<Sighting> found = new ArrayList<>();

  NameSightings(int number, ReadReport report, Words words, Countries countries) {
    this.number = number;
    this.report = report;
    this.words = words;
    this.countries = countries;
  }

  List<Sighting> find() {
    vessels();
    known();
    read();
    capitals();
    found.sort(Comparator.comparingInt((Sighting s) -> s.from).thenComparingInt(s -> s.to));
    return found;
  }

  private boolean free(int from, int to) {
    return found.stream().noneMatch(s -> s.overlaps(from, to));
  }

  private void vessels() {
    for (int i = 0; i < words.size(); i++) {
      if (!VESSELS.contains(words.get(i).lower())) {
        continue;
      }
      int start = i + 1;
      while (words.sameSentence(start, i)
          && words.is(start, ",", "the", "named", "called", "as")
          && start - i < 4) {
        start++;
      }
      if (!words.sameSentence(start, i)
          || !words.get(start).isCapitalised()
          || isCountry(start)
          || !words.get(start).isWord()) {
        continue;
      }
      int end = start;
      while (words.sameSentence(end, i)
          && (words.get(end).isCapitalised() && !isAny(words.get(end), "day", "month")
              || words.get(end).isNumber() && end > start
              || words.is(end, "no."))) {
        end++;
      }
      boolean comma = words.is(start - 1, ",") || words.is(start - 2, ",");
      boolean apposed = !comma || words.is(end, ",") || words.is(end, ".");
      if (end > start
          && apposed
          && free(start, end)
          && !SPEECH.contains(words.get(end - 1).lower())) {
        add(start, end, ActorKind.VESSEL, true);
      }
    }
  }

  private void known() {
    for (int i = 0; i < words.size(); i++) {
      int end = KnownOrganizations.endOf(words, i);
      if (end < 0 || !free(i, end)) {
        continue;
      }
      boolean partOfName =
          end - i == 1
              && words.sameSentence(end, i)
              && words.get(end).isCapitalised()
              && HeadNouns.of(words.get(end).lower()) != null
              && properName(i, end);
      KnownOrganizations.Known known = KnownOrganizations.of(words, i, end);
      if (known != null && !partOfName && !commonWord(i, end, known)) {
        int from =
            known.kind() == ActorKind.NGO && known.name().equals("Red Crescent")
                ? nationalFrom(i)
                : i;
        Sighting sighting = add(from, end, known.kind(), true);
        sighting.key = from < i ? nameKey(sighting.surface) : "org:" + known.name();
      }
    }
  }

  private int nationalFrom(int i) {
    return i > 0 && words.sameSentence(i - 1, i) && words.get(i - 1).isCapitalised() ? i - 1 : i;
  }

  private boolean properName(int from, int end) {
    return report.reading().spans().stream()
        .filter(s -> s.type() == SpanType.ORGANIZATION)
        .anyMatch(s -> s.span().contains(words.span(from, end + 1)));
  }

  /** "Who", "Guardian" or "Times" at a sentence's head or in capitals are just words. */
  private boolean commonWord(int from, int end, KnownOrganizations.Known known) {
    if (end - from > 1) {
      return false;
    }
    Word word = words.get(from);
    boolean headline = words.sentenceEnd(from) - words.sentenceStart(from) > 2 && allCapitals(from);
    boolean the = words.is(from - 1, "the");
    boolean shared =
        word.is(
            "independent",
            "guardian",
            "sun",
            "telegraph",
            "amnesty",
            "sputnik",
            "congress",
            "isis",
            "sana",
            "rt",
            "ap",
            "is",
            "au",
            "ft",
            "irc",
            "iom",
            "who");
    boolean acronym = word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT));
    return headline && shared || shared && !acronym && !the && !word.is("congress", "isis");
  }

  private boolean allCapitals(int index) {
    for (int i = words.sentenceStart(index); i < words.sentenceEnd(index); i++) {
      Word word = words.get(i);
      if (word.isWord() && !word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private void read() {
    for (TypedSpan span : report.reading().spans()) {
      boolean person = span.type() == SpanType.PERSON;
      if (!person && span.type() != SpanType.ORGANIZATION) {
        continue;
      }
      List<Word> in = words.in(span.span());
      if (in.isEmpty()) {
        continue;
      }
      int from = in.get(0).index();
      int to = in.get(in.size() - 1).index() + 1;
      while (from < to
          && (is("determiner", words.get(from))
              || isAny(words.get(from), "honorific")
              || !words.get(from).isWord() && !words.get(from).text().startsWith("@"))) {
        from++;
      }
      while (to > from && (words.is(to - 1, "'s", "'") || !words.get(to - 1).isWord())) {
        to--;
      }
      if (from >= to || !capitalised(from, to) || !free(from, to) || isCountryName(from, to)) {
        continue;
      }
      if (!person) {
        to = extended(to);
      }
      add(from, to, person ? ActorKind.PERSON : kindOf(from, to), person);
    }
  }

  private boolean isCountryName(int from, int to) {
    String text = words.span(from, to).in(words.text());
    return countries.named(text).isPresent() || countries.ofDemonym(text).isPresent();
  }

  private int extended(int to) {
    return words.sameSentence(to, to - 1)
            && words.get(to).isCapitalised()
            && HeadNouns.of(words.get(to).lower()) != null
            && free(to, to + 1)
        ? to + 1
        : to;
  }

  private boolean capitalised(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isCapitalised()
          || words.get(i).text().length() > 1
              && words.get(i).text().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /** Names that the reader left: by the title, the role or the speech verb beside the capitals. */
  private void capitals() {
    for (int i = 0; i < words.size(); i++) {
      if (!startsName(i) || !free(i, i + 1)) {
        continue;
      }
      int end = nameEnd(i);
      if (end > i && free(i, end)) {
        net(i, end);
      }
      i = Math.max(i, end - 1);
    }
  }

  private boolean startsName(int i) {
    Word word = words.get(i);
    return word.isWord()
        && word.isCapitalised()
        && !isAny(
            word,
            "determiner",
            "pronoun",
            "preposition",
            "adverb",
            "subordinator",
            "coordinator",
            "auxiliary",
            "day",
            "month",
            "honorific");
  }

  private int nameEnd(int from) {
    int i = from;
    int last = from;
    while (words.sameSentence(i, from)) {
      Word word = words.get(i);
      if (word.isWord() && word.isCapitalised() && !isAny(word, "day", "month", "determiner")) {
        last = i + 1;
      } else if (!(CONNECTORS.contains(word.lower()) || word.is("of", "for", "and", "the", "&"))
          || last < i && !CONNECTORS.contains(word.lower()) && !words.is(i - 1, "of", "for")) {
        break;
      } else if (word.is("and", "of", "for", "the") && !organizationBefore(from, i)) {
        break;
      }
      i++;
    }
    return last;
  }

  private boolean organizationBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
      if (head != null && !head.isPerson() && head.use() != HeadNouns.Use.GROUP) {
        return true;
      }
    }
    return false;
  }

  private void net(int from, int end) {
    int start = from;
    String title = null;
    while (start < end && (isRole(start) || isCountry(start))) {
      title = words.get(start).lower();
      start++;
    }
    boolean organization = organizationHead(from, end);
    if (organization && end - from > 1 && !isRole(end - 1)) {
      add(from, end, kindOf(from, end), false);
      return;
    }
    if (start >= end) {
      return;
    }
    boolean honorific =
        from > 0 && is("honorific", words.get(from - 1)) && words.sameSentence(from - 1, from);
    boolean roleBefore =
        title != null && isRoleWord(title)
            || from > 0 && words.sameSentence(from - 1, from) && isRole(from - 1);
    boolean speaks = words.sameSentence(end, from) && SPEECH.contains(words.get(end).lower());
    boolean spoken =
        from > 0
            && words.sameSentence(from - 1, from)
            && SPEECH.contains(words.get(from - 1).lower())
            && !words.is(from - 1, "told");
    boolean role = words.is(end, ",") && words.sameSentence(end + 1, from) && roleSoon(end + 1);
    boolean apposed =
        from > 1 && words.is(from - 1, ",") && words.is(end, ",") && roleEarlier(from - 1);
    boolean place = countries.named(words.span(start, end).in(words.text())).isPresent();
    int length = end - start;
    if (!place
        && (honorific
            || roleBefore
            || (speaks || spoken || role || apposed) && length >= 2 && length <= 4)) {
      add(start, end, ActorKind.PERSON, honorific || roleBefore);
    }
  }

  private boolean roleSoon(int from) {
    for (int i = from; i < from + 5 && words.sameSentence(i, from); i++) {
      if (words.is(i, ",", ".")) {
        return false;
      }
      if (isRole(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean roleEarlier(int comma) {
    for (int i = comma - 1; i > comma - 14 && i >= 0 && words.sameSentence(i, comma); i--) {
      if (words.is(i, ",")) {
        return false;
      }
      if (isRole(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRole(int i) {
    return isRoleWord(words.get(i).lower());
  }

  private static boolean isRoleWord(String lower) {
    HeadNouns.Head head = HeadNouns.of(lower);
    return head != null && head.isPerson();
  }

  private boolean isCountry(int i) {
    String text = words.get(i).text();
    return countries.named(text).isPresent() || countries.ofDemonym(text).isPresent();
  }

  private boolean organizationHead(int from, int end) {
    return headKind(from, end).isPresent();
  }

  private Optional<ActorKind> headKind(int from, int end) {
    HeadNouns.Head last = HeadNouns.of(words.get(end - 1).lower());
    if (last != null
        && !last.isPerson()
        && (last.use() == HeadNouns.Use.NAME || last.use() == HeadNouns.Use.THING)) {
      return Optional.of(last.kind());
    }
    for (int i = end - 1; i >= from; i--) {
      HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
      boolean followed = i + 1 < end && words.is(i + 1, "of", "for");
      if (head != null
          && !head.isPerson()
          && head.use() != HeadNouns.Use.GROUP
          && (followed || i == end - 1)) {
        return Optional.of(head.kind());
      }
    }
    return Optional.empty();
  }

  /** By its own head noun, else by the noun before or behind: "newspaper X", "X rebel group". */
  private ActorKind kindOf(int from, int to) {
    return headKind(from, to).or(() -> beside(from, to)).orElse(ActorKind.GROUP);
  }

  private Optional<ActorKind> beside(int from, int to) {
    int before = from - 1;
    while (before >= 0
        && words.sameSentence(before, from)
        && words.is(before, "the", ",", "(", "-")
        && from - before < 3) {
      before--;
    }
    int after =
        words.is(to, ",") && words.sameSentence(to + 1, from) && is("article", words.get(to + 1))
            ? to + 2
            : to;
    for (int i = after; i < after + 4 && words.sameSentence(i, from); i++) {
      Optional<ActorKind> kind = thing(i);
      if (kind.isPresent()) {
        return kind;
      }
      if (!words.get(i).isWord()
          || after == to
              && !(words.is(i, "rebel", "militant", "news", "aid", "armed", "insurgent"))) {
        break;
      }
    }
    return before >= 0 && words.sameSentence(before, from) ? thing(before) : Optional.empty();
  }

  private Optional<ActorKind> thing(int i) {
    HeadNouns.Head head = HeadNouns.of(words.get(i).lower());
    if (head == null || head.isPerson() || head.use() == HeadNouns.Use.GROUP) {
      return Optional.empty();
    }
    boolean rebel =
        i > 0
            && words.is(
                i - 1,
                "rebel",
                "militant",
                "insurgent",
                "armed",
                "opposition",
                "islamist",
                "jihadist",
                "extremist",
                "terrorist");
    boolean news = i > 0 && words.is(i - 1, "news", "media");
    boolean aid =
        i > 0
            && words.is(
                i - 1,
                "aid",
                "rights",
                "charity",
                "monitoring",
                "relief",
                "humanitarian",
                "advocacy");
    if (rebel
        && words.is(
            i, "group", "faction", "movement", "organization", "organisation", "coalition")) {
      return Optional.of(ActorKind.ARMED_GROUP);
    }
    if (news) {
      return Optional.of(ActorKind.MEDIA);
    }
    return Optional.of(aid ? ActorKind.NGO : head.kind());
  }

  private Sighting add(int from, int to, ActorKind kind, boolean certain) {
    Sighting sighting = new Sighting(number, from, to, Form.NAME, surface(from, to), kind);
    sighting.certainKind = certain;
    sighting.acts = true;
    titled(sighting);
    found.add(sighting);
    return sighting;
  }

  private void titled(Sighting sighting) {
    int start = sighting.from;
    while (start > 0
        && words.sameSentence(start - 1, sighting.from)
        && sighting.kind == ActorKind.PERSON
        && (is("honorific", words.get(start - 1))
            || words.get(start - 1).isCapitalised() && isRole(start - 1))) {
      start--;
    }
    if (start < sighting.from) {
      sighting.titled = surface(start, sighting.to);
    }
  }

  private String surface(int from, int to) {
    return words.span(from, to).in(words.text()).replaceAll("\\s+", " ");
  }

  static String nameKey(String name) {
    return "name:" + Spelling.plain(name);
  }

  static @Nullable String none() {
    return null;
  }
}
