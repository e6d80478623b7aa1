package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.operation.Condition;
import org.accord.operation.scene.Scene;
import org.accord.text.Blanks;
import org.accord.text.RuleTable;
import org.accord.text.Words;

/**
 * Finds the sentences that tie one thing to another, and the two acts where the sentence has both.
 */
final class Conditions {

  private record Rule(
      String words, Pattern pattern, Condition.Link link, String first, boolean loose) {}

  /** Where the words of a rule stand in a sentence, and the words on either side of them. */
  private record Match(Rule rule, Span left, Span cue, Span right) {}

  private record Pair(Span what, Span on) {}

  private static final Pattern NOT =
      Pattern.compile("\\b(?:not|never|no|nor|without)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  /** Words that may open a sentence with the act that must come first. */
  private static final Set<String> OPENERS =
      Set.of(
          "once", "until", "before", "unless", "only if", "only when", "only once", "as long as");

  private static final List<Rule> RULES = load();

  private final Scene scene;

  Conditions(Scene scene) {
    this.scene = scene;
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(Conditions.class, "links.tsv").rows()) {
      Condition.Link link =
          Condition.Link.valueOf(row.get("link").toUpperCase(Locale.ROOT).replace(' ', '_'));
      boolean loose = row.get("loose").equals("yes");
      for (String words : row.list("words")) {
        Pattern pattern =
            Pattern.compile(
                "(?<![\\p{L}\\d])" + words.replace(" ", "\\s+") + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE);
        rules.add(new Rule(words, pattern, link, row.get("first"), loose));
      }
    }
    return List.copyOf(rules);
  }

  List<Condition> find(List<Line> lines) {
    List<Condition> found = new ArrayList<>();
    boolean before = false;
    for (Line line : lines) {
      boolean central = line.central() || !line.events().isEmpty() || before;
      before = line.central();
      if (central) {
        RULES.stream()
            .flatMap(r -> match(line, r).stream())
            .findFirst()
            .ifPresent(m -> found.add(condition(line, m)));
      }
    }
    return found;
  }

  private Optional<Match> match(Line line, Rule rule) {
    Span sentence = line.sentence().span();
    Matcher matcher =
        rule.pattern()
            .matcher(line.report().text())
            .region(sentence.start(), sentence.end())
            .useTransparentBounds(true);
    while (matcher.find()) {
      Span cue = Span.of(matcher.start(), matcher.end());
      Span around = said(line, cue);
      Match match =
          new Match(
              rule,
              Span.of(Math.min(around.start(), cue.start()), cue.start()),
              cue,
              Span.of(cue.end(), Math.max(around.end(), cue.end())));
      if (!isTime(line, cue)
          && ties(line, match)
          && (!rule.loose() || line.central() && isOpen(line, match))) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether common words tie here: "without" where the other is denied; "before" where what stands
   * first has not come about; "alongside" between two acts.
   */
  private static boolean ties(Line line, Match match) {
    boolean denied = NOT.matcher(match.left().in(line.report().text())).find();
    return switch (match.rule().first()) {
      case "not" -> denied;
      case "either" ->
          denied
              || line.events().stream()
                  .filter(e -> match.left().overlaps(e.trigger().span()))
                  .anyMatch(e -> isOpen(e.certainty()));
      case "both" -> isAct(line, match.left()) && isAct(line, match.right());
      default -> true;
    };
  }

  private static boolean isOpen(Certainty certainty) {
    return certainty == Certainty.CONDITIONAL
        || certainty == Certainty.DEMANDED
        || certainty == Certainty.EXPECTED;
  }

  /** What is said around the words, without who says it; else the sentence. */
  private static Span said(Line line, Span cue) {
    return line.statements().stream()
        .flatMap(a -> a.content().stream())
        .filter(c -> c.contains(cue) && line.sentence().span().overlaps(c))
        .min(Comparator.comparingInt(Span::length).thenComparing(c -> c))
        .map(
            c ->
                Span.of(
                    Math.max(c.start(), line.sentence().span().start()),
                    Math.min(c.end(), line.sentence().span().end())))
        .orElse(line.sentence().span());
  }

  /** "until Saturday": a time, and nothing that must come about. */
  private boolean isTime(Line line, Span cue) {
    Words words = line.all();
    int next = words.firstFrom(cue.end());
    return words.is(words.firstFrom(cue.start()) - 1, "at")
        || next < words.size()
            && scene.moments(line.report().id()).stream()
                .anyMatch(m -> m.evidence().span().overlaps(words.get(next).span()));
  }

  /** Whether one of the two is yet to come, and the act behind the words has not come about. */
  private static boolean isOpen(Line line, Match match) {
    List<Event> behind =
        line.events().stream().filter(e -> match.right().overlaps(e.trigger().span())).toList();
    boolean done =
        !behind.isEmpty()
            && behind.get(0).certainty() == Certainty.ACTUAL
            && !NOT.matcher(match.left().in(line.report().text())).find();
    return !done && line.events().stream().map(Event::certainty).anyMatch(Conditions::isOpen);
  }

  private Condition condition(Line line, Match match) {
    Pair pair = pair(line, match).filter(p -> isTold(line, p)).orElse(null);
    return new Condition(
        match.rule().link(),
        line.words(),
        match.rule().words(),
        pair == null ? null : words(line, pair.what()),
        pair == null ? null : words(line, pair.on()),
        line.who(),
        line.evidence());
  }

  private static Optional<Pair> pair(Line line, Match match) {
    String text = line.report().text();
    boolean opens = match.left().in(text).replaceAll("[\\s\"“”'‘’]", "").isEmpty();
    int comma = text.indexOf(',', match.cue().end());
    if (opens) {
      return comma > 0 && comma < match.right().end() && OPENERS.contains(match.rule().words())
          ? Optional.of(
              new Pair(Span.of(comma + 1, match.right().end()), Span.of(match.cue().end(), comma)))
          : Optional.empty();
    }
    return switch (match.rule().first()) {
      case "what", "not", "both" -> Optional.of(new Pair(match.left(), match.right()));
      case "on" -> Optional.of(new Pair(match.right(), match.left()));
      case "either" ->
          NOT.matcher(match.left().in(text)).find()
              ? Optional.of(new Pair(match.left(), match.right()))
              : Optional.of(new Pair(match.right(), match.left()));
      default -> Optional.empty();
    };
  }

  /** Whether both have words, and each an act or one of them an act and the other its terms. */
  private static boolean isTold(Line line, Pair pair) {
    boolean either = isAct(line, pair.what()) || isAct(line, pair.on());
    return either && line.all().in(pair.what()).size() > 1 && line.all().in(pair.on()).size() > 1;
  }

  private static boolean isAct(Line line, Span part) {
    return line.events().stream().anyMatch(e -> part.overlaps(e.trigger().span()));
  }

  private static String words(Line line, Span part) {
    return Blanks.joined(part.in(line.report().text()))
        .replaceFirst("^[\\s,;:\"“”]+", "")
        .replaceFirst("[\\s,;:.\"“”]+$", "");
  }
}
