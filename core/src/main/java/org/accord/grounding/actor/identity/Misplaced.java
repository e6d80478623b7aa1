package org.accord.grounding.actor.identity;

import java.util.List;
import org.accord.grounding.actor.sighting.HeadNouns;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Drops "organizations" that are places: "the New York bank" tells of a bank in New York, and "21
 * killed in Syria Monitor" is a headline that has lost its colon.
 */
public final class Misplaced {

  /** A town of so many people is known by its name alone. */
  private static final long LARGE = 100_000;

  private Misplaced() {}

  /** Drops them from what is named in one report, before names are brought together. */
  public static void drop(Words words, List<Sighting> sightings) {
    sightings.removeIf(
        s ->
            s.isName()
                && s.key == null
                && !s.certainKind
                && s.kind != ActorKind.PERSON
                && s.kind != ActorKind.STATE
                && (isBeforeThing(words, s) && isLargeTown(s.surface)
                    || isPlaceAndSource(words, s)));
  }

  /** A country or town behind "in", and behind it a bare "Monitor", "Activists" or "Police". */
  private static boolean isPlaceAndSource(Words words, Sighting s) {
    int blank = s.surface.lastIndexOf(' ');
    return blank > 0
        && s.from > 0
        && words.sameSentence(s.from - 1, s.from)
        && words.get(s.from - 1).is("in", "near", "at", "from", "over", "across", "outside")
        && isSource(words.get(s.to - 1))
        && isPlace(s.surface.substring(0, blank));
  }

  /** Whether headlines give it as a source: people, a monitor, police, but no hospital. */
  private static boolean isSource(Word noun) {
    HeadNouns.Head head = HeadNouns.of(noun.lower());
    return head != null
        && (head.isPerson()
            || head.isGroup()
            || head.kind() == ActorKind.NGO
            || noun.is("police", "army", "military"));
  }

  private static boolean isPlace(String name) {
    return Countries.shipped().named(name).isPresent() || isLargeTown(name);
  }

  private static boolean isBeforeThing(Words words, Sighting s) {
    if (!words.sameSentence(s.to, s.from) || words.get(s.to).isCapitalised()) {
      return false;
    }
    HeadNouns.Head head = HeadNouns.of(words.get(s.to).lower());
    return head != null && head.use() == HeadNouns.Use.THING;
  }

  private static boolean isLargeTown(String name) {
    return Gazetteer.shipped().candidates(name).stream()
        .filter(c -> c.quality() == MatchQuality.EXACT || c.quality() == MatchQuality.ALTERNATE)
        .anyMatch(c -> c.entry().population() >= LARGE);
  }
}
