package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.accord.corroboration.origin.Nations;
import org.accord.model.finding.Origin;
import org.accord.text.RuleTable;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Which of several origins are surely independent of one another.
 *
 * <p>A description may mean the one who is named beside it: "officials" beside a ministry, "RAIB
 * investigators" beside the RAIB, "the London mayor" beside a person; several that are only
 * described as of one sort of body may be one. What is counted is the largest set of which no two
 * may be one: so that no origin that is taken away can make the others more.
 */
final class Independence {

  private static final Map<String, String> DESKS = new HashMap<>();
  private static final Set<String> ROLES = new HashSet<>();

  /** A given name and a family name, or more of them. */
  private static final Pattern PERSON =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}[\\p{L}’'-]+");

  private static final String STATE = "state:";
  private static final String PARTY = "party:";

  /** A word of so many letters tells whom a description means. */
  private static final int TELLING = 5;

  /** Officials and sources of whom no more is told, who may be any state's. */
  private static final String GOVERNMENT = "government";

  private static final Pattern WHERE = Pattern.compile(" (?:in|of|at|from|near) \\p{Lu}.*$");

  /** Who speaks for somebody of whom the story doesn't tell. */
  private static final Pattern SPOKESMAN = Pattern.compile("(?i)spokes(?:man|woman|person)");

  private static final Pattern SPEAKS =
      Pattern.compile("(?i)\\bspokes(?:man|woman|person|people|men|women)\\b");

  /** Words that tell which of the spokesmen of a body one is. */
  private static final Set<String> RANKS = Set.of("chief", "local", "main", "senior", "unnamed");

  /** The press of some state, which is not told. */
  private static final Pattern STATE_MEDIA =
      Pattern.compile(
          "^state(?:-run|-owned)? (?:media|tv|television|radio|news|press)",
          Pattern.CASE_INSENSITIVE);

  static {
    for (RuleTable.Row row : RuleTable.load(Independence.class, "same-desk.tsv").rows()) {
      row.list("words").forEach(w -> DESKS.put(Stems.stem(w), row.get("desk")));
    }
    RuleTable.load(Independence.class, "roles.tsv").rows().forEach(r -> ROLES.add(r.get("word")));
  }

  private Independence() {}

  /**
   * The largest set of origins that are surely several, those of fuller names first; never empty
   * where any is given.
   */
  static List<Origin> surely(Collection<Origin> origins) {
    return surely(origins, origin -> null);
  }

  /**
   * The same where it is known of persons what they are: a spokesman of whom no more is told may
   * speak for any body, a police chief be the "local police".
   *
   * @param roleOf the office of a person, null where none is told or it is no person
   */
  static List<Origin> surely(
      Collection<Origin> origins, Function<Origin, @Nullable String> roleOf) {
    return surely(origins, roleOf, origin -> List.of());
  }

  /**
   * The same where it is known by which initials the story also calls them.
   *
   * @param shortOf the initials, none where there are none
   */
  static List<Origin> surely(
      Collection<Origin> origins,
      Function<Origin, @Nullable String> roleOf,
      Function<Origin, List<String>> shortOf) {
    List<Origin> kept =
        new ArrayList<>(surely(origins, o -> o, roleOf, shortOf, (left, right) -> false));
    kept.sort(Comparator.comparing(Origin::key));
    return kept;
  }

  /**
   * The same of things that each rest on an origin.
   *
   * @param alsoOne what else tells of two things that they may rest on one
   */
  static <T> List<T> surely(
      Collection<T> things,
      Function<T, Origin> originOf,
      Function<Origin, @Nullable String> roleOf,
      Function<Origin, List<String>> shortOf,
      BiPredicate<T, T> alsoOne) {
    List<T> ordered =
        things.stream()
            .sorted(
                Comparator.comparing(
                        (T t) ->
                            things.stream()
                                .anyMatch(u -> within(originOf.apply(t), originOf.apply(u))))
                    .thenComparing(t -> originOf.apply(t).key()))
            .toList();
    return LargestApart.of(
        ordered,
        (a, b) -> {
          Origin left = originOf.apply(a);
          Origin right = originOf.apply(b);
          return mayBeOne(left, right)
              || isCalled(shortOf.apply(left), right)
              || isCalled(shortOf.apply(right), left)
              || maySpeakFor(roleOf.apply(left), left, right)
              || maySpeakFor(roleOf.apply(right), right, left)
              || alsoOne.test(a, b);
        });
  }

  /** Whether two keys are one, or of descriptions that share a word that tells something. */
  static boolean mayBeOneOf(String quoted, String speaking) {
    if (quoted.equals(speaking)) {
      return true;
    }
    Set<String> words = told(quoted);
    words.retainAll(told(speaking));
    return quoted.startsWith(PARTY) && speaking.startsWith(PARTY) && !words.isEmpty();
  }

  private static Set<String> told(String key) {
    Set<String> words = new TreeSet<>(Stems.of(key.substring(key.indexOf(':') + 1)));
    words.removeIf(w -> w.length() < TELLING || DESKS.containsKey(w) || ROLES.contains(w));
    return words;
  }

  private static boolean mayBeOne(Origin left, Origin right) {
    return !left.key().equals(right.key()) && (within(left, right) || within(right, left));
  }

  /** Whether the name holds the initials of another: "Hill Front (HF) group" of "HF". */
  private static boolean isCalled(List<String> initials, Origin other) {
    return initials.stream()
        .anyMatch(
            i -> Pattern.compile("\\b" + Pattern.quote(i) + "\\b").matcher(other.name()).find());
  }

  /** Whether one of such an office may speak for the other. */
  private static boolean maySpeakFor(@Nullable String role, Origin person, Origin body) {
    if (role == null || person.key().equals(body.key()) || isPerson(body.name())) {
      return false;
    }
    Set<String> offices = desks(new TreeSet<>(Stems.of(role)));
    Set<String> theirs = desks(new TreeSet<>(Stems.of(body.name())));
    return SPOKESMAN.matcher(role).matches()
        || body.key().startsWith(STATE) && Nations.isOrgan(role)
        || isDescription(body.name()) && offices.stream().anyMatch(theirs::contains);
  }

  /** Whether the one may be whom the other's name means. */
  private static boolean within(Origin origin, Origin other) {
    if (origin.key().equals(other.key())) {
      return false;
    }
    Set<String> own = new TreeSet<>(Stems.of(origin.name()));
    Set<String> others = new TreeSet<>(Stems.of(other.name()));
    if (!own.isEmpty() && others.containsAll(own) || isAcronym(origin.name(), other.name())) {
      return true;
    }
    if (speaksForOne(origin.name(), other.name())) {
      return true;
    }
    boolean ofState = other.key().startsWith(STATE);
    if (ofState && STATE_MEDIA.matcher(origin.name()).find()) {
      return true;
    }
    if (isRole(origin.name()) && !isRole(other.name()) && isPerson(other.name())) {
      return true;
    }
    if (!isDescription(origin.name())) {
      return false;
    }
    Set<String> desks = desks(own);
    Set<String> theirs = desks(others);
    return desks.stream().anyMatch(theirs::contains) || ofState && desks.contains(GOVERNMENT);
  }

  /** "local Nato spokesperson", "Nato spokesman": whether both may speak for one body. */
  private static boolean speaksForOne(String name, String other) {
    if (!SPEAKS.matcher(name).find() || !SPEAKS.matcher(other).find()) {
      return false;
    }
    Set<String> own = spokenFor(name);
    Set<String> theirs = spokenFor(other);
    return !own.isEmpty()
        && !theirs.isEmpty()
        && (theirs.containsAll(own) || own.containsAll(theirs));
  }

  /** The beginnings of the words that tell for whom somebody speaks, however they are spelled. */
  private static Set<String> spokenFor(String name) {
    Set<String> body = new TreeSet<>();
    for (String word : Stems.words(SPEAKS.matcher(name).replaceAll(" "))) {
      if (!Stems.isFunctionWord(word) && !RANKS.contains(word) && Nations.of(word).isEmpty()) {
        body.add(word.substring(0, Math.min(TELLING, word.length())));
      }
    }
    return body;
  }

  private static Set<String> desks(Set<String> stems) {
    Set<String> desks = new TreeSet<>();
    stems.stream().map(DESKS::get).filter(d -> d != null).forEach(desks::add);
    return desks;
  }

  /** Whether no word of the name is a name but where it is: "hospital staff in Oran". */
  private static boolean isDescription(String name) {
    String own = WHERE.matcher(name).replaceFirst("");
    return own.equals(own.toLowerCase(Locale.ROOT));
  }

  /** Whether the name is only an office: "London mayor". */
  private static boolean isRole(String name) {
    List<String> words = Stems.words(name);
    return !words.isEmpty() && ROLES.contains(words.get(words.size() - 1));
  }

  /** Whether the name may be a person's, and is of no sort of body. */
  private static boolean isPerson(String name) {
    return PERSON.matcher(name).matches() && desks(new TreeSet<>(Stems.of(name))).isEmpty();
  }

  private static boolean isAcronym(String name, String whole) {
    String first = name.strip().split("\\s+", 2)[0];
    StringBuilder initials = new StringBuilder();
    for (String word : whole.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return first.length() > 1 && first.contentEquals(initials);
  }
}
