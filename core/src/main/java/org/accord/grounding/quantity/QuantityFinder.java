package org.accord.grounding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.accord.grounding.amount.Amount;
import org.accord.grounding.number.Word;
import org.accord.grounding.number.Words;
import org.accord.grounding.quantity.count.Counted;
import org.accord.grounding.quantity.count.SentenceCounts;
import org.accord.model.Digest;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.grounding.Quantity.Tally;
import org.accord.model.reading.Sentence;

/** Finds the counts of a report that bear on its story. */
public final class QuantityFinder {

  public QuantityFinder() {}

  /**
   * The quantities, in order of position, with places of which nothing but their mentions is known.
   */
  public List<Quantity> find(ReadReport report, List<Moment> moments, List<PlaceMention> mentions) {
    return find(report, moments, List.of(), mentions);
  }

  /** The quantities, in order of position. */
  public List<Quantity> find(
      ReadReport report, List<Moment> moments, List<Place> places, List<PlaceMention> mentions) {
    List<Quantity> quantities = new ArrayList<>();
    TreeMap<Integer, Moment> momentAt = new TreeMap<>();
    moments.stream()
        .filter(m -> m.evidence().report().equals(report.id()))
        .forEach(m -> momentAt.put(m.evidence().span().start(), m));
    TreeMap<Integer, PlaceMention> placeAt = new TreeMap<>();
    mentions.stream()
        .filter(p -> p.evidence().report().equals(report.id()))
        .forEach(p -> placeAt.putIfAbsent(p.evidence().span().start(), p));
    Scene scene = Scene.of(report.text(), places, placeAt.values());
    Story story = Story.of(report, momentAt.values());
    Questions questions = new Questions();
    Counted before = null;
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : report.reading().sentences()) {
      Span where = sentence.span();
      List<Word> words = Words.of(report.text(), where);
      List<Moment> momentsHere = List.copyOf(momentAt.subMap(where.start(), where.end()).values());
      List<PlaceMention> placesHere =
          List.copyOf(placeAt.subMap(where.start(), where.end()).values());
      List<Counted> found = new SentenceCounts(words, momentsHere, before).find();
      for (Counted counted : found) {
        Counted asked = story.told(questions.answered(counted));
        told.add(new Told(words, asked, momentsHere, placesHere, story));
      }
      questions.heard(words);
      before = found.isEmpty() ? null : found.get(found.size() - 1);
      story = story.after(momentsHere);
    }
    Counted listed = NameLists.fate(told.stream().map(Told::counted).toList());
    for (Told one : told) {
      quantities.add(quantity(report, one, NameLists.of(one.counted(), listed), scene));
    }
    return List.copyOf(quantities);
  }

  /** A count with its sentence, and the story as it stood before that. */
  private record Told(
      List<Word> words,
      Counted counted,
      List<Moment> moments,
      List<PlaceMention> places,
      Story story) {}

  private static Quantity quantity(ReadReport report, Told told, Counted counted, Scene scene) {
    List<Word> words = told.words();
    Span span = words.get(counted.from()).span().cover(words.get(counted.to() - 1).span());
    Amount amount = counted.amount();
    Tally tally = Tallies.of(words, counted);
    return new Quantity(
        Digest.shortOf("quantity", report.id(), span.start(), span.end()),
        new Evidence(report.id(), span),
        amount.low(),
        amount.high(),
        amount.approximate(),
        counted.unit(),
        counted.counted(),
        tally,
        AsOf.of(words, counted, tally, told.moments(), told.story()),
        scene.placeOf(words, counted, told.places()));
  }
}
