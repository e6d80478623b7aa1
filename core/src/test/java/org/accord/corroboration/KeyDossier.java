package org.accord.corroboration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.claim.ClaimFinder;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.reading.sentences.SentenceSplitter;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * A dossier made out of a case key, as perfect earlier stages would give it: the upper bound of
 * what findings can reach.
 */
final class KeyDossier {

  private final JsonNode key;
  private final Map<String, ReadReport> reports = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();

  private KeyDossier(JsonNode key) {
    this.key = key;
  }

  static Dossier of(Path folder) throws IOException {
    JsonNode key = new ObjectMapper().readTree(folder.resolve("key.json").toFile());
    return new KeyDossier(key).load(folder);
  }

  private Dossier load(Path folder) throws IOException {
    for (JsonNode row : key.get("reports")) {
      String file = row.get("file").asText();
      String text = Files.readString(folder.resolve("reports/" + file), StandardCharsets.UTF_8);
      Published published =
          row.get("published").isNull()
              ? null
              : Published.parse(row.get("published").asText()).orElseThrow();
      Report report = Report.of(file, row.get("outlet").asText(), published, null, null, text);
      reports.put(file, new ReadReport(report, reading(text)));
    }
    List<ReadReport> ordered =
        reports.values().stream()
            .sorted(
                Comparator.comparing(
                        (ReadReport r) ->
                            r.report().published() == null
                                ? "9"
                                : r.report().published().toString())
                    .thenComparing(r -> r.report().name()))
            .toList();
    actors();
    attributions();
    events();
    quantities();
    List<Place> places = new ArrayList<>();
    List<PlaceMention> placeMentions = new ArrayList<>();
    places(places, placeMentions);
    List<Claim> claims = claims(ordered);
    Story story = new Story("S1", ordered.stream().map(ReadReport::id).toList());
    return new Dossier(
        story,
        ordered,
        lineages(ordered),
        List.copyOf(actors.values()),
        actorMentions(),
        places,
        placeMentions,
        List.of(),
        quantities,
        attributions,
        events,
        claims);
  }

  private static Reading reading(String text) {
    return new Reading("", SentenceSplitter.split(text), List.of());
  }

  private void actors() {
    Map<String, String> affiliation = new HashMap<>();
    for (JsonNode row : key.get("attributions")) {
      if (row.hasNonNull("organization") && row.get("speaker").isTextual()) {
        affiliation.putIfAbsent(row.get("speaker").asText(), row.get("organization").asText());
      }
    }
    for (JsonNode row : key.get("actors")) {
      List<String> variants = new ArrayList<>();
      row.get("variants").forEach(v -> variants.add(v.asText()));
      String name = row.get("name").asText();
      String kind = row.get("kind").asText();
      ActorKind of =
          List.of(ActorKind.values()).stream()
              .filter(k -> k.word().equals(kind))
              .findFirst()
              .orElse(ActorKind.GROUP);
      actors.put(
          name, new Actor(name, name, of, variants, affiliation.get(name), null, named(name)));
    }
  }

  private static boolean named(String name) {
    return !name.matches("(?i).*\\b(sources?|officials?|activist|source)\\b.*")
        || name.matches("(?i).*(syrian government official|UN officials|Chinese officials).*");
  }

  private ReadReport report(String file) {
    ReadReport report = reports.get(file);
    if (report == null) {
      throw new IllegalArgumentException("No report " + file);
    }
    return report;
  }

  private Span locate(String file, String anchor) {
    ReadReport report = report(file);
    String pattern =
        String.join(
            "\\s+", List.of(anchor.strip().split("\\s+")).stream().map(Pattern::quote).toList());
    Matcher matcher = Pattern.compile(pattern).matcher(report.text());
    if (!matcher.find()) {
      throw new IllegalArgumentException("No '" + anchor + "' in " + file);
    }
    return Span.of(matcher.start(), matcher.end());
  }

  private void attributions() {
    int n = 0;
    for (JsonNode row : key.get("attributions")) {
      String file = row.get("report").asText();
      ReadReport report = report(file);
      Span anchor = locate(file, row.get("content").asText());
      Sentence sentence = report.reading().sentenceAt(anchor.start()).orElseThrow();
      List<Span> source = new ArrayList<>();
      int end = Math.max(anchor.end(), sentence.span().end());
      if (row.get("source").isTextual()) {
        String words = row.get("source").asText();
        int at = report.text().indexOf(words, sentence.span().start());
        if (at >= 0 && at < sentence.span().end()) {
          source.add(Span.of(at, at + words.length()));
          end = at >= anchor.end() ? at : end;
        }
      }
      Span content =
          Span.of(anchor.start(), Math.max(anchor.end(), before(row, file, anchor, end)));
      JsonNode speakers = row.get("speaker");
      Speaker speaker = null;
      if (!speakers.isNull()) {
        List<String> names = new ArrayList<>();
        if (speakers.isArray()) {
          speakers.forEach(s -> names.add(s.asText()));
        } else {
          names.add(speakers.asText());
        }
        for (String name : names) {
          actors.putIfAbsent(
              name,
              new Actor(name, name, ActorKind.PERSON, List.of(name), null, null, named(name)));
        }
        speaker =
            new Speaker(
                names,
                names,
                row.hasNonNull("organization") ? row.get("organization").asText() : null,
                named(names.get(0)));
      }
      List<String> via = new ArrayList<>();
      row.get("via").forEach(v -> via.add(v.asText()));
      Stance stance =
          row.get("stance").isNull()
              ? null
              : Stance.valueOf(row.get("stance").asText().toUpperCase(Locale.ROOT));
      attributions.add(
          new Attribution(
              "A" + n++,
              report.id(),
              source,
              List.of(),
              List.of(content),
              Quotation.valueOf(row.get("quotation").asText().toUpperCase(Locale.ROOT)),
              speaker,
              row.get("channel").isNull() ? null : row.get("channel").asText(),
              via,
              stance,
              stance == null,
              null));
    }
  }

  /** The end of a content whose sentence goes on with another's words. */
  private int before(JsonNode own, String file, Span anchor, int end) {
    int cut = end;
    for (JsonNode row : key.get("attributions")) {
      if (row == own || !row.get("report").asText().equals(file)) {
        continue;
      }
      Span other = locate(file, row.get("content").asText());
      if (other.start() >= anchor.end() && other.start() < cut) {
        int source = other.start();
        if (row.get("source").isTextual()) {
          int at = report(file).text().lastIndexOf(row.get("source").asText(), other.start());
          source = at >= anchor.end() ? at : source;
        }
        cut = Math.min(cut, source);
      }
    }
    return cut;
  }

  private void events() {
    int n = 0;
    for (JsonNode row : key.get("events")) {
      String file = row.get("report").asText();
      events.add(
          new Event(
              "E" + n++,
              new Evidence(report(file).id(), locate(file, row.get("anchor").asText())),
              row.get("type").isNull() ? null : EventType.valueOf(row.get("type").asText()),
              row.get("phase").isNull()
                  ? null
                  : Phase.valueOf(row.get("phase").asText().toUpperCase(Locale.ROOT)),
              Certainty.valueOf(row.get("certainty").asText().toUpperCase(Locale.ROOT)),
              strings(row.get("agents")),
              strings(row.get("patients")),
              textOrNull(row.get("place")),
              textOrNull(row.get("date"))));
    }
  }

  private void quantities() {
    int n = 0;
    for (JsonNode row : key.get("quantities")) {
      String file = row.get("report").asText();
      quantities.add(
          new Quantity(
              "Q" + n++,
              new Evidence(report(file).id(), locate(file, row.get("anchor").asText())),
              row.get("low").isNull() ? null : row.get("low").asDouble(),
              row.get("high").isNull() ? null : row.get("high").asDouble(),
              row.path("approximate").asBoolean(),
              row.get("unit").asText(),
              textOrNull(row.get("counted")),
              Quantity.Tally.UNTOLD,
              textOrNull(row.get("asOf")),
              textOrNull(row.get("place"))));
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(v -> strings.add(v.asText()));
    return strings;
  }

  private static @Nullable String textOrNull(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }

  private void places(List<Place> places, List<PlaceMention> mentions) {
    for (JsonNode row : key.get("places")) {
      String name = row.get("name").asText();
      places.add(new Place(name, name, "city", strings(row.get("variants")), null, null, null));
      for (ReadReport report : reports.values()) {
        for (String variant : strings(row.get("variants"))) {
          for (Span span : all(report.text(), variant)) {
            mentions.add(new PlaceMention(name, new Evidence(report.id(), span)));
          }
        }
      }
    }
  }

  private List<ActorMention> actorMentions() {
    List<ActorMention> mentions = new ArrayList<>();
    for (Actor actor : actors.values()) {
      for (ReadReport report : reports.values()) {
        for (String variant : actor.variants()) {
          for (Span span : all(report.text(), variant)) {
            mentions.add(
                new ActorMention(
                    actor.id(), new Evidence(report.id(), span), ActorMention.Form.NAME));
          }
        }
      }
    }
    return mentions;
  }

  private static List<Span> all(String text, String words) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      found.add(Span.of(at, at + words.length()));
    }
    return found;
  }

  private List<Claim> claims(List<ReadReport> ordered) {
    List<Claim> claims = new ArrayList<>();
    ClaimFinder finder = new ClaimFinder();
    ordered.forEach(r -> claims.addAll(finder.find(r, attributions, events, quantities)));
    return claims;
  }

  private Lineages lineages(List<ReadReport> ordered) {
    List<Lineage> lineages = new ArrayList<>();
    Map<SentenceRef, SentenceRef> firstTold = new TreeMap<>();
    for (JsonNode row : key.get("lineages")) {
      Set<String> files = new TreeSet<>(strings(row));
      List<ReadReport> members =
          ordered.stream().filter(r -> files.contains(r.report().name())).toList();
      lineages.add(
          new Lineage("L" + (lineages.size() + 1), members.stream().map(ReadReport::id).toList()));
      for (int i = 1; i < members.size(); i++) {
        for (Sentence sentence : members.get(i).reading().sentences()) {
          Set<String> words = new TreeSet<>(Stems.words(members.get(i).words(sentence.span())));
          for (Sentence first : members.get(0).reading().sentences()) {
            Set<String> other = new TreeSet<>(Stems.words(members.get(0).words(first.span())));
            int size = words.size() + other.size();
            other.retainAll(words);
            if (size > 0 && 2.0 * other.size() / size > 0.7) {
              SentenceRef rep = new SentenceRef(members.get(0).id(), first.index());
              firstTold.put(rep, rep);
              firstTold.put(new SentenceRef(members.get(i).id(), sentence.index()), rep);
              break;
            }
          }
        }
      }
    }
    return new Lineages(lineages, List.of(), firstTold);
  }
}
