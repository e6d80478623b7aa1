package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
import org.accord.text.Words;

/**
 * A sentence of the story, with its copies in other reports.
 *
 * @param report of its first telling
 * @param central whether it speaks of the undertaking, or tells an act that carries it
 * @param lower its words in lower case, white space squeezed
 * @param evidence every telling, the first first
 */
record Line(
    ReadReport report,
    boolean central,
    Words all,
    Sentence sentence,
    String words,
    String lower,
    List<Event> events,
    List<Attribution> statements,
    List<Evidence> evidence) {

  /** The lines of the story in order, each once. */
  static List<Line> of(Scene scene, Kind kind) {
    Map<SentenceRef, Line> lines = new LinkedHashMap<>();
    for (ReadReport report : scene.dossier().reports()) {
      Words all = Words.of(report);
      for (Sentence sentence : report.reading().sentences()) {
        String words = scene.words(report.id(), sentence.span());
        Evidence here = new Evidence(report.id(), sentence.span());
        SentenceRef first =
            scene.dossier().lineages().firstTold(new SentenceRef(report.id(), sentence.index()));
        Line line = lines.get(first);
        if (line == null) {
          List<Event> events = eventsOf(scene, report, sentence);
          boolean central =
              kind.isSpokenOf(words)
                  || events.stream().anyMatch(e -> kind.types().contains(e.type()));
          lines.put(
              first,
              new Line(
                  report,
                  central,
                  all,
                  sentence,
                  words,
                  words.toLowerCase(java.util.Locale.ROOT).replace('’', '\''),
                  events,
                  scene.statements(report.id()).stream()
                      .filter(a -> sentence.span().overlaps(a.contentSpan()))
                      .toList(),
                  new ArrayList<>(List.of(here))));
        } else {
          line.evidence().add(here);
        }
      }
    }
    return List.copyOf(lines.values());
  }

  private static List<Event> eventsOf(Scene scene, ReadReport report, Sentence sentence) {
    return scene.events(report.id()).stream()
        .filter(e -> sentence.span().contains(e.trigger().span()))
        .toList();
  }

  /** Names of those who say it; the outlet where the narrator does. */
  List<String> who() {
    Set<String> who = new LinkedHashSet<>();
    for (Attribution statement : statements) {
      if (statement.speaker() != null && statement.within() == null) {
        who.addAll(statement.speaker().names());
      }
    }
    return who.isEmpty() ? List.of(report.report().outletOrName()) : List.copyOf(who);
  }

  /** Whether the phrase stands in it as whole words. */
  boolean has(String phrase) {
    int at = lower.indexOf(phrase);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean open = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
      boolean shut = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
      if (open && shut) {
        return true;
      }
      at = lower.indexOf(phrase, at + 1);
    }
    return false;
  }
}
