package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.app.export.row.CaseRows;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.app.export.row.JsonRows;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Place;
import org.jspecify.annotations.Nullable;

/** What reports state, and who says it. */
final class StatementTools {

  private StatementTools() {}

  private static final Parameter SPEAKER =
      Parameter.text(
          "speaker",
          "Only what is said by a speaker, or for an organization, whose name holds these words.");
  private static final Parameter WORDS =
      Parameter.text("words", "Only statements that hold all of these words.");
  private static final Parameter STORY =
      Parameter.text("story", "Only those of the story of that id, such as S1.");

  static CaseTool claims() {
    return new CaseTool(
        "claims",
        "Lists claims, each a clause that a report states, with who says it, how sure (certainty),"
            + " its events (type, phase, who does what to whom, place, date) and counts (bounds,"
            + " unit, as of when), the finding it stands in with its counts, and the evidence.",
        Paging.parameters(
            SPEAKER,
            Parameter.text("place", "Only claims with an event or count at a place so named."),
            Parameter.oneOf(
                "type",
                Arrays.stream(EventType.values()).map(EventType::name).toList(),
                "Only claims with an event of that PLOVER type."),
            Parameter.oneOf(
                "certainty",
                Arrays.stream(Certainty.values()).map(Certainty::word).toList(),
                "Only claims of that certainty."),
            WORDS,
            STORY),
        StatementTools::claims);
  }

  static CaseTool whoSays() {
    return new CaseTool(
        "who_says",
        "Lists attributions: who said what, by which word; quoted directly or not, for whom the"
            + " speaker speaks, through which channel and outlets it came, with which stance; also"
            + " who is said to be silent. With the finding it stands in, its counts, and the evidence.",
        Paging.parameters(
            SPEAKER,
            Parameter.oneOf(
                "stance",
                Arrays.stream(Stance.values()).map(Stance::word).toList(),
                "Only statements made with that stance."),
            WORDS,
            STORY),
        StatementTools::whoSays);
  }

  private static ObjectNode claims(CaseView view, Arguments arguments) {
    String place = arguments.text("place");
    String type = arguments.text("type");
    String certainty = arguments.text("certainty");
    List<String> speaker = FindingTools.words(arguments.text("speaker"));
    List<String> words = FindingTools.words(arguments.text("words"));
    List<Told> told =
        view.stories(arguments.text("story")).stream()
            .flatMap(s -> Told.of(view, s))
            .filter(t -> holds(t.row.words(), words))
            .filter(t -> certainty == null || t.row.claim().certainty().word().equals(certainty))
            .filter(
                t ->
                    type == null
                        || t.row.events().stream()
                            .anyMatch(e -> e.type() != null && e.type().name().equals(type)))
            .filter(t -> says(t.row.speakers(), t.row.organization(), speaker))
            .filter(t -> place == null || t.isAt(place))
            .toList();
    CaseRows rows = view.rows(1);
    return Paging.of(arguments)
        .tell(JsonNodeFactory.instance.objectNode(), "claims", told, t -> claim(view, rows, t.row));
  }

  /** A claim with the rows of its story, by which its ids are looked up. */
  private record Told(ClaimRows rows, ClaimRow row) {

    static Stream<Told> of(CaseView view, StoryCase story) {
      ClaimRows rows = new ClaimRows(view.made(), story);
      return rows.rows().stream().map(r -> new Told(rows, r));
    }

    boolean isAt(String name) {
      return Stream.concat(
              row.events().stream().map(e -> rows.place(e.place())),
              row.quantities().stream().map(q -> rows.place(q.place())))
          .anyMatch(p -> p != null && isCalled(p, name));
    }

    private static boolean isCalled(Place place, String name) {
      return Stream.concat(Stream.of(place.name()), place.variants().stream())
          .anyMatch(name.strip()::equalsIgnoreCase);
    }
  }

  private static ObjectNode claim(CaseView view, CaseRows rows, ClaimRow told) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", told.claim().id());
    row.put("story", CaseView.id(told.story()));
    row.set("speakers", JsonRows.strings(told.speakers()));
    row.put("organization", told.organization());
    row.put("stance", told.stance());
    row.put("certainty", told.claim().certainty().word());
    row.set("events", JsonRows.array(told.events(), e -> rows.event(told.story().dossier(), e)));
    row.set(
        "quantities",
        JsonRows.array(told.quantities(), q -> rows.quantity(told.story().dossier(), q)));
    row.set("in", view.finding(told.story(), told.claim().id()::equals));
    row.set("evidence", view.evidence().all(List.of(told.claim().evidence())));
    return row;
  }

  /** An attribution with the story it belongs to. */
  private record Said(StoryCase story, Attribution attribution) {}

  private static ObjectNode whoSays(CaseView view, Arguments arguments) {
    String stance = arguments.text("stance");
    List<String> speaker = FindingTools.words(arguments.text("speaker"));
    List<String> words = FindingTools.words(arguments.text("words"));
    List<Said> said =
        view.stories(arguments.text("story")).stream()
            .flatMap(s -> s.dossier().attributions().stream().map(a -> new Said(s, a)))
            .filter(s -> stance == null || isOf(s.attribution, stance))
            .filter(s -> isSaidBy(s.attribution, speaker))
            .filter(s -> holds(s.story.dossier().words(s.attribution.evidence()), words))
            .toList();
    CaseRows rows = view.rows(1);
    return Paging.of(arguments)
        .tell(
            JsonNodeFactory.instance.objectNode(),
            "statements",
            said,
            s -> {
              ObjectNode row = rows.attribution(s.attribution);
              row.put("story", CaseView.id(s.story));
              row.set("in", view.finding(s.story, claimsOf(s)::contains));
              row.set("evidence", view.evidence().all(List.of(whole(s.attribution))));
              return row;
            });
  }

  private static Set<String> claimsOf(Said said) {
    return said.story.dossier().claims().stream()
        .filter(c -> c.chain().contains(said.attribution.id()))
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  /** From the first word of source, cue or content to the last. */
  private static Evidence whole(Attribution a) {
    return new Evidence(
        a.report(),
        Stream.of(a.source(), a.cue(), a.content())
            .flatMap(List::stream)
            .reduce(Span::cover)
            .orElseGet(a::contentSpan));
  }

  private static boolean isOf(Attribution attribution, String stance) {
    return attribution.stance() != null && attribution.stance().word().equals(stance);
  }

  private static boolean isSaidBy(Attribution attribution, List<String> speaker) {
    return speaker.isEmpty()
        || attribution.speaker() != null
            && says(attribution.speaker().names(), attribution.speaker().organization(), speaker);
  }

  private static boolean says(
      List<String> names, @Nullable String organization, List<String> words) {
    return words.isEmpty()
        || names.stream().anyMatch(n -> holds(n, words))
        || organization != null && holds(organization, words);
  }

  private static boolean holds(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }
}
