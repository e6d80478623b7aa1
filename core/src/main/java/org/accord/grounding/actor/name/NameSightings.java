package org.accord.grounding.actor.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.KnownOrganizations;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.SightingMemory;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.ReadReport;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;

/** The proper names of persons and organizations in one report. */
public final class NameSightings {

  private static final int DATELINE_WORDS = 8;

  private final ReadReport report;
  private final Words words;
  private final NameScene scene;
  private Set<String> own = Set.of();

  /** A name that another part of the story showed. */
  public record Learnt(int from, int to, ActorKind kind) {}

  public NameSightings(int number, ReadReport report, Words words, Countries countries) {
    this.report = report;
    this.words = words;
    this.scene = new NameScene(number, words, countries);
  }

  /** What publishes reports of its own and is no outlet: a mission's statement. */
  private static final Set<String> PUBLISHING_BODIES =
      Set.of(
          "mission",
          "ministry",
          "office",
          "commission",
          "committee",
          "council",
          "government",
          "army",
          "presidency",
          "embassy",
          "police",
          "front",
          "movement",
          "party",
          "tribunal",
          "court",
          "union",
          "board",
          "foundation",
          "nations");

  /**
   * The names that the report shows by itself.
   *
   * @param outlets of the story's reports
   */
  public List<Sighting> find(Set<String> outlets, SightingMemory memory) {
    own = beginningHere(outlets);
    List<Sighting> found = memory.of(report, own, scene.number, () -> List.copyOf(anew(own)));
    scene.found.clear();
    scene.found.addAll(found);
    return scene.found;
  }

  /** All of the story that {@link #find} and what it found hang on. */
  public Set<String> around() {
    return own;
  }

  /** The outlets that may be named here: those that begin as some word does. */
  private Set<String> beginningHere(Set<String> outlets) {
    Set<String> capitalised = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isCapitalised()) {
        capitalised.add(words.get(i).text());
      }
    }
    return outlets.stream()
        .filter(
            o ->
                capitalised.contains(firstWord(o))
                    || o.startsWith("The ") && capitalised.contains(firstWord(o.substring(4))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  private List<Sighting> anew(Set<String> outlets) {
    outlets(outlets);
    datelines();
    new VesselNames(scene).find();
    known();
    new ReaderNames(scene).find(report.reading());
    new CapitalNames(scene).find();
    scene.found.removeIf(s -> s.kind == ActorKind.PERSON && scene.isOffice(s.from, s.to));
    sort();
    return scene.found;
  }

  /** The outlets of the story's own reports, and "the Courier" for this report's. */
  private void outlets(Set<String> outlets) {
    String own = report.report().outlet();
    String last = own == null ? "" : own.substring(own.lastIndexOf(' ') + 1);
    for (int i = 0; i < words.size(); i++) {
      StringBuilder surface = new StringBuilder();
      boolean capital = words.get(i).isCapitalised();
      for (int to = i + 1; capital && to <= i + 6 && words.sameSentence(to - 1, i); to++) {
        surface.append(to > i + 1 ? " " : "").append(words.get(to - 1).text());
        String text = surface.toString();
        if (outlets.contains(text) && KnownOrganizations.named(text) == null && scene.free(i, to)) {
          boolean media = !PUBLISHING_BODIES.contains(words.get(to - 1).lower());
          ActorKind kind = media ? ActorKind.MEDIA : scene.kindOf(i, to);
          Sighting sighting = scene.add(i, to, kind, media);
          sighting.key = Spelling.nameKey(text);
          sighting.official = outlets.contains("The " + text) ? "The " + text : null;
        }
      }
      boolean nickname =
          own != null
              && last.length() >= 4
              && last.length() < own.length()
              && words.get(i).text().equals(last)
              && words.is(i - 1, "the")
              && KnownOrganizations.named(own) == null
              && scene.free(i, i + 1);
      if (nickname && own != null) {
        Sighting sighting = scene.add(i, i + 1, ActorKind.MEDIA, true);
        sighting.key = Spelling.nameKey(own);
        sighting.official = own;
      }
    }
  }

  /** The agency of "ALEPPO, Syria (XY) -": in brackets between a place and a dash. */
  private void datelines() {
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean dateline =
          words.is(i - 1, "(")
              && words.is(i + 1, ")")
              && words.is(i + 2, "-", "–", "—")
              && words.sameSentence(i - 1, i + 2)
              && i - words.sentenceStart(i) <= DATELINE_WORDS
              && isAllCapitals(words.get(words.sentenceStart(i)))
              && words.get(i).isCapitalised();
      if (dateline
          && scene.free(i, i + 1)
          && KnownOrganizations.named(words.get(i).text()) == null) {
        scene.add(i, i + 1, ActorKind.MEDIA, true);
      }
    }
  }

  private static boolean isAllCapitals(Word word) {
    return word.text().length() > 2 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
  }

  /** The first words of names. */
  public static Set<String> beginnings(Set<String> names) {
    Set<String> beginnings = new HashSet<>();
    for (String name : names) {
      beginnings.add(firstWord(name));
    }
    return beginnings;
  }

  /**
   * Takes names that another part of the story showed to be names, wherever they stand free.
   *
   * @param beginnings of their keys
   */
  public List<Learnt> learn(Map<String, Sighting> shown, Set<String> beginnings) {
    List<Learnt> learnt = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isCapitalised()
          || !beginnings.contains(words.get(i).text())
          || scene.isTitleCase(i)) {
        continue;
      }
      StringBuilder surface = new StringBuilder();
      for (int to = i + 1; to <= i + 6 && words.sameSentence(to - 1, i); to++) {
        surface.append(to > i + 1 ? " " : "").append(words.get(to - 1).text());
        Sighting model = shown.get(surface.toString());
        boolean longer =
            words.sameSentence(to, i) && words.get(to).isCapitalised()
                || to == i + 1
                    && words.sameSentence(i - 1, i)
                    && (words.get(i - 1).isCapitalised() && !words.is(i - 1, "the")
                        || words.is(i - 1, "in", "at", "near"));
        boolean bare = to == i + 1 && HeadNouns.of(words.get(i).lower()) != null;
        boolean said = !bare || words.is(i - 1, "the") && words.sameSentence(i - 1, i);
        if (model != null && !longer && said && scene.free(i, to)) {
          scene.add(i, to, model.kind, false);
          learnt.add(new Learnt(i, to, model.kind));
        }
      }
    }
    sort();
    return learnt;
  }

  /** The names of a story that are safe to look for elsewhere: of two words or more. */
  public static Map<String, Sighting> shown(List<List<Sighting>> reports) {
    Map<String, Sighting> shown = new HashMap<>();
    for (List<Sighting> report : reports) {
      for (Sighting s : report) {
        boolean safe =
            s.to - s.from >= 2 && s.isName() && s.key == null && !s.surface.contains("(");
        if (safe) {
          if (s.kind == ActorKind.PERSON && s.certainKind) {
            String surname = s.surface.substring(s.surface.lastIndexOf(' ') + 1);
            if (surname.length() >= 4 && surname.chars().allMatch(Character::isLetter)) {
              shown.putIfAbsent(surname, s);
            }
          }
          shown.merge(s.surface, s, (a, b) -> a.certainKind || !b.certainKind ? a : b);
          String last = s.surface.substring(s.surface.lastIndexOf(' ') + 1);
          if (isShort(s, last)) {
            shown.putIfAbsent(last, s);
          }
        }
      }
    }
    return shown;
  }

  /** "the Front", of a front that the story names in full. */
  private static boolean isShort(Sighting s, String last) {
    HeadNouns.Head head = HeadNouns.of(last.toLowerCase(Locale.ROOT));
    boolean body = head != null && !head.isPerson() && !head.isGroup();
    return body
        && s.kind != ActorKind.PERSON
        && s.kind != ActorKind.VESSEL
        && Character.isUpperCase(last.charAt(0));
  }

  private void sort() {
    scene.found.sort(Comparator.comparingInt((Sighting s) -> s.from).thenComparingInt(s -> s.to));
  }

  private void known() {
    for (int i = 0; i < words.size(); i++) {
      int end = KnownOrganizations.endOf(words, i);
      KnownOrganizations.Known known = end < 0 ? null : KnownOrganizations.of(words, i, end);
      if (known == null || !scene.free(i, end) || commonWord(i, end) || partOfName(i, end)) {
        continue;
      }
      boolean national =
          known.name().equals("Red Crescent")
              && i > 0
              && words.sameSentence(i - 1, i)
              && words.get(i - 1).isCapitalised();
      Sighting sighting = scene.add(national ? i - 1 : i, end, known.kind(), true);
      sighting.key = national ? Spelling.nameKey(sighting.surface) : "org:" + known.name();
    }
  }

  /** "Sun" in "Sun Pharma Company": the reader saw a longer organization. */
  private boolean partOfName(int from, int end) {
    return end - from == 1
        && words.sameSentence(end, from)
        && words.get(end).isCapitalised()
        && words.get(end).isWord()
        && report.reading().spans().stream()
            .anyMatch(s -> s.type().isEntity() && s.span().contains(words.span(from, end + 1)));
  }

  /** "Who", "Guardian" or "Independent" at a sentence's head or in capitals are just words. */
  private boolean commonWord(int from, int end) {
    if (end - from > 1) {
      return false;
    }
    Word word = words.get(from);
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
            "who",
            "fars",
            "care");
    if (!shared) {
      return false;
    }
    boolean acronym = word.text().equals(word.text().toUpperCase(Locale.ROOT));
    return scene.isAllCapitals(from)
        || !acronym && !words.is(from - 1, "the") && !word.is("congress", "isis", "fars");
  }

  static boolean isPerson(Sighting sighting) {
    return sighting.kind == ActorKind.PERSON;
  }
}
