package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.ReadReport;
import org.accord.model.claim.EventType;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
import org.accord.text.ReportFacts;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * What a story is about if it is a negotiated undertaking.
 *
 * @param word evacuation, ceasefire, exchange, aid passage, release, withdrawal
 * @param types the event types that carry the act
 * @param spoken the words by which a sentence speaks of it
 */
public record Kind(
    String word, List<List<String>> phrases, Set<EventType> types, List<List<String>> spoken) {

  private static final int LEAD_SENTENCES = 4;
  private static final List<Kind> ALL = load();
  private static final List<List<String>> NEGOTIATION =
      RuleTable.load(Kind.class, "negotiation.tsv").rows().stream()
          .flatMap(row -> row.list("words").stream())
          .map(Kind::stems)
          .toList();

  private static final int REPORTS_KEPT = 20_000;
  private static final ReportFacts<Spoken> SPOKEN = new ReportFacts<>(REPORTS_KEPT, Spoken::in);

  private static List<Kind> load() {
    List<Kind> kinds = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(Kind.class, "undertakings.tsv").rows()) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      row.list("types").forEach(t -> types.add(EventType.valueOf(t)));
      List<List<String>> phrases = row.list("words").stream().map(Kind::stems).toList();
      List<List<String>> spoken = row.list("spoken").stream().map(Kind::stems).toList();
      kinds.add(new Kind(row.get("kind"), phrases, types, spoken.isEmpty() ? phrases : spoken));
    }
    return List.copyOf(kinds);
  }

  /**
   * The undertaking of most texts' leads, if half of the texts speak of it, a third lead with it,
   * and a third tell that it is negotiated: in the lead, or in any sentence that speaks of both. So
   * reports of a halt or of a toll are of an undertaking still.
   */
  public static Optional<Kind> of(Scene scene) {
    TreeMap<String, Set<String>> leading = new TreeMap<>();
    TreeMap<String, Set<String>> telling = new TreeMap<>();
    TreeMap<String, Set<String>> negotiated = new TreeMap<>();
    for (ReadReport report : scene.dossier().reports()) {
      Spoken spoken = SPOKEN.of(report);
      String text = scene.text(report.id());
      spoken.leading.forEach(k -> add(leading, k, text));
      spoken.telling.forEach(k -> add(telling, k, text));
      spoken.negotiated.forEach(k -> add(negotiated, k, text));
    }
    int texts = scene.texts();
    return ALL.stream()
        .filter(k -> 2 * count(telling, k) >= texts)
        .filter(k -> 3 * count(leading, k) >= texts)
        .filter(k -> 3 * count(negotiated, k) >= texts)
        .max(
            Comparator.comparingInt((Kind k) -> count(leading, k) + count(telling, k))
                .thenComparing(k -> -ALL.indexOf(k)));
  }

  /** Of which undertakings a report speaks in its lead, and anywhere, and which are negotiated. */
  private record Spoken(List<Kind> leading, List<Kind> telling, List<Kind> negotiated) {

    static Spoken in(ReadReport report) {
      List<List<String>> lead = lead(report);
      List<List<String>> whole = sentences(report);
      Set<String> stems = new HashSet<>();
      lead.forEach(stems::addAll);
      whole.forEach(stems::addAll);
      List<List<String>> talks = among(stems, NEGOTIATION);
      boolean leadsWithTalks = holdsAny(lead, talks);
      List<Kind> leading = new ArrayList<>();
      List<Kind> telling = new ArrayList<>();
      List<Kind> negotiated = new ArrayList<>();
      for (Kind kind : ALL) {
        List<List<String>> phrases = among(stems, kind.phrases());
        if (holdsAny(lead, phrases)) {
          leading.add(kind);
        }
        if (holdsAny(whole, phrases)) {
          telling.add(kind);
        }
        if (leadsWithTalks || isNegotiated(whole, talks, phrases)) {
          negotiated.add(kind);
        }
      }
      return new Spoken(List.copyOf(leading), List.copyOf(telling), List.copyOf(negotiated));
    }
  }

  private static void add(Map<String, Set<String>> texts, Kind kind, String text) {
    texts.computeIfAbsent(kind.word(), k -> new TreeSet<>()).add(text);
  }

  private static int count(Map<String, Set<String>> texts, Kind kind) {
    return texts.getOrDefault(kind.word(), Set.of()).size();
  }

  /** Whether the words speak of the undertaking or of its being negotiated. */
  boolean isSpokenOf(String words) {
    List<List<String>> sentence = List.of(Stems.of(words));
    return holdsAny(sentence, spoken) || holdsAny(sentence, NEGOTIATION);
  }

  /** Whether any sentence speaks both of it and of talks or a deal. */
  private static boolean isNegotiated(
      List<List<String>> sentences, List<List<String>> talks, List<List<String>> phrases) {
    return !phrases.isEmpty()
        && sentences.stream()
            .map(List::of)
            .anyMatch(s -> holdsAny(s, talks) && holdsAny(s, phrases));
  }

  /** The phrases whose words are all there; no other can stand in any sentence. */
  private static List<List<String>> among(Set<String> stems, List<List<String>> phrases) {
    return phrases.stream().filter(stems::containsAll).toList();
  }

  private static List<List<String>> sentences(ReadReport report) {
    return report.reading().sentences().stream()
        .map(s -> Stems.of(report.words(s.span())))
        .toList();
  }

  private static List<List<String>> lead(ReadReport report) {
    List<List<String>> lead = new ArrayList<>();
    if (report.report().title() != null) {
      lead.add(Stems.of(report.report().title()));
    }
    List<Sentence> sentences = report.reading().sentences();
    for (Sentence s : sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()))) {
      lead.add(Stems.of(report.words(s.span())));
    }
    return lead;
  }

  private static boolean holdsAny(List<List<String>> sentences, List<List<String>> phrases) {
    return sentences.stream()
        .anyMatch(
            s -> phrases.stream().anyMatch(p -> java.util.Collections.indexOfSubList(s, p) >= 0));
  }

  private static List<String> stems(String words) {
    return Stems.of(words);
  }
}
