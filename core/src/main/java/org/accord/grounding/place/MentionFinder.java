package org.accord.grounding.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.gazetteer.Countries;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.toponym.Belief;
import org.accord.grounding.toponym.CountryShares;
import org.accord.grounding.toponym.Demonyms;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.text.Blanks;
import org.accord.text.Sought;

/** Finds what names a place in one report: what the reader saw, and what rules see beside it. */
final class MentionFinder {

  private static final Pattern TO_OUTER = Pattern.compile(",\\s+|\\s+\\(|,\\s+(?:in|the)\\s+");

  private static final Pattern LOCATIVE =
      Pattern.compile(
          "(?U)(?:^|\\b)(?:in|at|near|from|into|outside|inside|around|leave|leaving|left|enter|entering|towards?|to|out of|town of|between|off)\\s+(?:the\\s+)?(?:\\p{Ll}+(?:-\\p{Ll}+)*\\s+){0,2}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINED = Pattern.compile("^(?:,|,? and|/| –| -)\\s+(?:the\\s+)?$");
  private static final Sought LISTED =
      Sought.of(
          "\\b(?:villages|towns|cities|enclaves|areas|districts|suburbs|neighbou?rhoods|ports|"
              + "islands|checkpoints|crossings|provinces|settlements|hamlets|quarters)"
              + "(?:\\s+of\\s+|\\s*[–—(:]\\s*|\\s+-\\s+)$");
  private static final Pattern PARTS = Pattern.compile("[^,;/\\n]+");
  private static final Pattern CAPITAL_BEFORE = Pattern.compile("(\\p{Lu}\\p{Ll}+) $");
  private static final Pattern LAST_WORD = Pattern.compile("(?U)\\b([\\p{L}-]+)\\s+$");
  private static final int CONTEXT = 60;

  /** A comma, "and", "the". */
  private static final int LONGEST_JOINT = 7;

  private final PlaceWords words = PlaceWords.shipped();
  private final Countries countries = Countries.shipped();
  private final Gazetteer gazetteer;
  private final Belief evidence;
  private final boolean adjectives;

  /**
   * @param adjectives whether adjectives that the reader takes for places count ("Syrian")
   */
  MentionFinder(Gazetteer gazetteer, CountryShares shares, boolean adjectives) {
    this.gazetteer = gazetteer;
    this.evidence = new Belief(shares);
    this.adjectives = adjectives;
  }

  /** In order of the text, none overlapping another. */
  List<Named> of(ReadReport report) {
    List<Named> named = spans(report).stream().map(s -> named(report, s)).toList();
    return withOuter(report.text(), named);
  }

  /** The bare names alone: "Idlib" of "Idlib province". */
  List<Span> spans(ReadReport report) {
    String text = report.text();
    List<Span> others =
        report.reading().spans().stream()
            .filter(s -> s.type() == SpanType.ORGANIZATION || s.type() == SpanType.PERSON)
            .map(TypedSpan::span)
            .toList();
    List<Span> found = new ArrayList<>();
    for (TypedSpan span : report.reading().spans(SpanType.PLACE)) {
      for (Span part : parts(text, span.span())) {
        for (Span one : unglued(text, NameRuns.trimmed(text, part))) {
          add(found, grown(text, one));
        }
      }
    }
    for (Sentence sentence : report.reading().sentences()) {
      for (Span run : NameRuns.in(text, sentence.span())) {
        ofRun(text, sentence.span(), run, others, found);
        for (Span part : NameRuns.joinedBy(text, run)) {
          ofRun(text, sentence.span(), part, others, found);
        }
      }
    }
    found.removeIf(s -> !couldBePlace(s.in(text)) && !isBorder(text, s));
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** "Syria Aleppo", of a text that lost its commas: a country and a place, each of them known. */
  private List<Span> unglued(String text, Span span) {
    String name = span.in(text);
    int blank = name.indexOf(' ');
    if (blank < 0 || isKnown(name)) {
      return List.of(span);
    }
    for (int at = blank; at > 0; at = name.indexOf(' ', at + 1)) {
      String left = name.substring(0, at);
      String right = name.substring(at + 1);
      boolean country = countries.named(left).isPresent() || countries.named(right).isPresent();
      if (country && isKnown(left) && isKnown(right)) {
        return countries.isWithoutMark(left)
            ? List.of(span)
            : List.of(
                Span.of(span.start(), span.start() + at),
                Span.of(span.start() + at + 1, span.end()));
      }
    }
    return List.of(span);
  }

  private static void add(List<Span> found, Span span) {
    if (!span.isEmpty() && found.stream().noneMatch(span::overlaps)) {
      found.add(span);
    }
  }

  /** "Hama, Syria" names two places. */
  private static List<Span> parts(String text, Span span) {
    List<Span> parts = new ArrayList<>();
    Matcher m = PARTS.matcher(text).region(span.start(), span.end());
    while (m.find()) {
      parts.add(Span.of(m.start(), m.end()));
    }
    return parts;
  }

  /** A span that the reader cut short is grown to the name it stands in: "[East] China Sea". */
  private Span grown(String text, Span span) {
    Matcher left =
        CAPITAL_BEFORE.matcher(text).region(Math.max(0, span.start() - 15), span.start());
    if (left.find() && words.startsName(left.group(1))) {
      return Span.of(left.start(), span.end());
    }
    if (left.reset().region(Math.max(0, span.start() - 15), span.start()).find()
        && words.part(left.group(1)).isPresent()) {
      Span wide = Span.of(left.start(), span.end());
      if (isKnown(wide.in(text)) || span.in(text).matches(".* (?:Sea|Ocean|Bay|Coast|River)")) {
        return wide;
      }
    }
    return span;
  }

  private void ofRun(String text, Span sentence, Span run, List<Span> others, List<Span> found) {
    for (Span window : NameRuns.windows(text, run)) {
      Span span = NameRuns.trimmed(text, window);
      if (span.length() < 2
          || found.stream().anyMatch(span::overlaps)
          || others.stream().anyMatch(span::overlaps)) {
        continue;
      }
      String name = span.in(text);
      if (countries.named(name).isPresent()) {
        add(found, span);
      } else if (window.equals(run)
          && (NameRuns.joinedBy(text, run).isEmpty() || isKnown(name))
          && isPlaceByContext(text, sentence, span, found)) {
        add(found, span);
      }
    }
  }

  private boolean isPlaceByContext(String text, Span sentence, Span span, List<Span> found) {
    String name = span.in(text);
    boolean located = isLocated(text, sentence, span);
    boolean joined = isJoined(text, span, found);
    boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return hasKindBeside(text, span)
        || isListed(text, span)
        || words.kindInside(name).isPresent()
        || (located || isListedBefore(text, span, found)) && joined
        || !shouted
            && (located || joined)
            && gazetteer.candidates(name).stream().limit(8).anyMatch(evidence::supportsAlone);
  }

  /** Behind "in" and the like. */
  private static boolean isLocated(String text, Span sentence, Span span) {
    int from = Math.max(sentence.start(), span.start() - CONTEXT);
    return LOCATIVE.matcher(text.substring(from, span.start())).find();
  }

  /** "Two towns – Al-Foua and Kefreia – ...": the first of a list behind what its names are. */
  private static boolean isListed(String text, Span span) {
    return LISTED.in(text.substring(Math.max(0, span.start() - CONTEXT), span.start()));
  }

  /** The second of such a list, whose first is a place already. */
  private static boolean isListedBefore(String text, Span span, List<Span> found) {
    return found.stream().anyMatch(f -> f.end() < span.start() && isListed(text, f));
  }

  /** Joined by "and" or a comma to a name that is known to be a place's. */
  private static boolean isJoined(String text, Span span, List<Span> found) {
    for (Span f : found) {
      if (joins(text, f.end(), span.start()) || joins(text, span.end(), f.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing between but what joins two names. */
  private static boolean joins(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to && letters <= LONGEST_JOINT; i++) {
      letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
    }
    return from <= to
        && letters <= LONGEST_JOINT
        && JOINED.matcher(text.substring(from, to)).find();
  }

  private boolean hasKindBeside(String text, Span span) {
    String name = span.in(text);
    boolean demonym = countries.ofDemonym(name).isPresent();
    Matcher after =
        words
            .after()
            .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    Optional<PlaceWords.Kind> kind =
        after.find() ? words.kindAfter(after.group()) : Optional.empty();
    if (kind.isPresent()) {
      boolean common =
          kind.get().stands().equals("inside")
              || kind.get()
                  .kind()
                  .matches(
                      "street|district|sea|water|region|city|town|port|island|village|camp|airport");
      boolean capital = Character.isUpperCase(after.group().strip().charAt(0));
      return demonym
          ? kind.get().kind().equals("border") || kind.get().stands().equals("inside") && capital
          : !common
              || capital
              || kind.get().kind().matches("district|airport|camp|port") && isSupported(name);
    }
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    return !demonym && words.standsAtEndOf(before);
  }

  /** Whether the gazetteer knows it well, or in a country that the story speaks of. */
  private boolean isSupported(String name) {
    return gazetteer.candidates(name).stream().limit(8).anyMatch(c -> evidence.supports(c));
  }

  private boolean isKnown(String name) {
    return countries.named(name).isPresent()
        || gazetteer.candidates(name).stream().anyMatch(c -> c.quality().ordinal() <= 1);
  }

  /** "Turkish border", "Korean Peninsula". */
  private boolean isBorder(String text, Span span) {
    return countries.ofDemonym(span.in(text)).isPresent() && hasKindBeside(text, span);
  }

  private boolean couldBePlace(String name) {
    boolean capital =
        Character.isUpperCase(name.codePointAt(0))
            || name.matches("(?:al|el|as|ar|an|at|ad|az|ash)-.*");
    boolean demonym =
        Demonyms.isAny(name) && !isKnown(name)
            || countries.ofDemonym(name).isPresent() && countries.named(name).isEmpty();
    boolean allowed = demonym ? adjectives : !words.isNoPlace(name);
    return capital && allowed && name.chars().anyMatch(Character::isLetter);
  }

  /** The name with the words of kind and direction beside it. */
  Named named(ReadReport report, Span name) {
    String text = report.text();
    Span whole = name;
    String kind = null;
    boolean own = false;
    Matcher after =
        words
            .after()
            .matcher(text.substring(name.end(), Math.min(text.length(), name.end() + CONTEXT)));
    Matcher before =
        words.before().matcher(text.substring(Math.max(0, name.start() - CONTEXT), name.start()));
    Optional<PlaceWords.Kind> found =
        after.find() ? words.kindAfter(after.group()) : Optional.empty();
    boolean inside = found.isPresent() && found.get().stands().equals("inside");
    if (found.isPresent() && (!inside || Character.isUpperCase(after.group().strip().charAt(0)))) {
      whole = Span.of(name.start(), name.end() + after.end());
    } else {
      found = before.find() ? words.kindBefore(before.group()) : Optional.empty();
      if (found.isPresent()) {
        whole = Span.of(name.start() - (before.end() - before.start()), name.end());
      }
    }
    if (found.isEmpty() && !isKnown(name.in(text))) {
      found = words.kindInside(name.in(text));
    }
    Span bare = name;
    if (found.isEmpty() && !isKnown(name.in(text))) {
      found = words.kindAtEnd(name.in(text));
      if (found.isPresent()) {
        bare = Span.of(name.start(), name.end() - found.get().word().length() - 1);
      }
    }
    if (found.isPresent() && countries.named(name.in(text)).isPresent() && !found.get().own()) {
      found = Optional.empty();
      whole = name;
    }
    if (found.isPresent()) {
      kind = found.get().kind();
      own = found.get().own();
    }
    String part = null;
    Matcher direction =
        LAST_WORD.matcher(text.substring(Math.max(0, name.start() - 15), name.start()));
    if (whole.start() == name.start() && direction.find()) {
      Optional<String> side = words.part(direction.group(1));
      if (side.isPresent()) {
        part = side.get();
        whole = Span.of(name.start() - (direction.end() - direction.start()), whole.end());
      }
    }
    String proper = withoutOwner(inside ? whole.in(text) : bare.in(text));
    return new Named(
        new Evidence(report.id(), whole),
        Blanks.joined(whole.in(text)),
        Blanks.joined(proper),
        kind,
        own,
        part,
        null,
        null);
  }

  /** "Idlib" of "Syrias Idlib", a text that lost its apostrophes. */
  private String withoutOwner(String name) {
    int blank = name.indexOf(' ');
    return blank > 0
            && countries.isWithoutMark(name.substring(0, blank))
            && isKnown(name.substring(blank + 1))
        ? name.substring(blank + 1)
        : name;
  }

  /** From the last to the first, so that names joined by "and" share what follows them. */
  private static List<Named> withOuter(String text, List<Named> found) {
    List<Named> out = new ArrayList<>();
    for (int i = found.size() - 1; i >= 0; i--) {
      Named here = found.get(i);
      Named next = out.isEmpty() ? null : out.get(out.size() - 1);
      if (next != null && here.evidence().span().end() <= next.evidence().span().start()) {
        String words = text.substring(here.evidence().span().end(), next.evidence().span().start());
        if (TO_OUTER.matcher(words).matches()) {
          here = here.within(next.name());
        }
        here =
            JOINED.matcher(words).find() && next.container() != null
                ? here.in(next.container())
                : here.in(Container.between(words, Group.keyOf(next)).orElse(null));
      }
      out.add(here);
    }
    Collections.reverse(out);
    return out;
  }
}
