package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.ReadReport;
import org.accord.model.claim.EventType;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
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
   * The undertaking of most texts' leads, if half of the texts lead with it and a third of them
   * with its being negotiated.
   */
  public static Optional<Kind> of(Scene scene) {
    TreeMap<String, Set<String>> textsOf = new TreeMap<>();
    Set<String> negotiated = new TreeSet<>();
    for (ReadReport report : scene.dossier().reports()) {
      List<List<String>> lead = lead(report);
      String text = scene.text(report.id());
      for (Kind kind : ALL) {
        if (holdsAny(lead, kind.phrases())) {
          textsOf.computeIfAbsent(kind.word(), k -> new TreeSet<>()).add(text);
        }
      }
      if (holdsAny(lead, NEGOTIATION)) {
        negotiated.add(text);
      }
    }
    int texts = scene.texts();
    return ALL.stream()
        .filter(k -> 2 * textsOf.getOrDefault(k.word(), Set.of()).size() >= texts)
        .filter(k -> 3 * negotiated.size() >= texts)
        .reduce(
            (a, b) ->
                textsOf.getOrDefault(b.word(), Set.of()).size()
                        > textsOf.getOrDefault(a.word(), Set.of()).size()
                    ? b
                    : a);
  }

  /** Whether the words speak of the undertaking or of its being negotiated. */
  boolean isSpokenOf(String words) {
    List<List<String>> sentence = List.of(Stems.of(words));
    return holdsAny(sentence, spoken) || holdsAny(sentence, NEGOTIATION);
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
