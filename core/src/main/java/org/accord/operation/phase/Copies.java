package org.accord.operation.phase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.lineage.SentenceRef;
import org.accord.operation.scene.Scene;

/** Gives a sentence that a later report took over the day of which it was told at first. */
final class Copies {

  private Copies() {}

  static List<Telling> of(Scene scene, List<Telling> tellings) {
    Map<String, String> days = new TreeMap<>();
    for (Telling telling : tellings) {
      days.putIfAbsent(key(here(telling), telling), telling.day());
    }
    return tellings.stream()
        .map(
            t -> {
              SentenceRef first = scene.dossier().lineages().firstTold(here(t));
              boolean later = scene.order(first.report()) < scene.order(t.evidence().report());
              String day = later ? days.get(key(first, t)) : null;
              return day == null || day.equals(t.day()) ? t : t.on(day);
            })
        .toList();
  }

  private static SentenceRef here(Telling telling) {
    return new SentenceRef(telling.evidence().report(), telling.sentence());
  }

  private static String key(SentenceRef sentence, Telling telling) {
    return sentence.report()
        + " "
        + sentence.sentence()
        + " "
        + telling.phase()
        + " "
        + telling.type();
  }
}
