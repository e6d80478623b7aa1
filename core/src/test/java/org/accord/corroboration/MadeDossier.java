package org.accord.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Builds small dossiers out of told sentences, and makes random ones from a seed. */
final class MadeDossier {

  /** One sentence of a report: who says it ("" for the narrator), what, and how. */
  record Told(
      String speaker,
      String words,
      @Nullable EventType type,
      String agent,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Stance stance,
      boolean silent,
      String unit,
      @Nullable Phase phase,
      Certainty certainty) {

    static Told narrator(String words) {
      return new Told(
          "", words, null, "", null, null, null, false, "person", null, Certainty.ACTUAL);
    }

    static Told by(String speaker, String words) {
      return new Told(
          speaker,
          words,
          null,
          "",
          null,
          null,
          Stance.ASSERTS,
          false,
          "person",
          null,
          Certainty.ACTUAL);
    }

    Told as(EventType event, String doer) {
      return new Told(
          speaker, words, event, doer, low, high, stance, silent, unit, phase, certainty);
    }

    Told counting(@Nullable Double from, @Nullable Double to) {
      return new Told(
          speaker, words, type, agent, from, to, stance, silent, unit, phase, certainty);
    }

    Told dead(double number) {
      return new Told(
          speaker, words, type, agent, number, number, stance, silent, "dead", phase, certainty);
    }

    Told with(Stance other) {
      return new Told(
          speaker, words, type, agent, low, high, other, silent, unit, phase, certainty);
    }

    Told in(Phase other) {
      return new Told(
          speaker, words, EventType.MOVE, agent, low, high, stance, silent, unit, other, certainty);
    }

    Told held(Certainty other) {
      return new Told(speaker, words, type, agent, low, high, stance, silent, unit, phase, other);
    }

    Told silence() {
      return new Told(speaker, words, type, agent, low, high, null, true, unit, phase, certainty);
    }
  }

  /** One report: its name, outlet, day of the month and sentences; the lineage that it carries. */
  record Paper(String name, String outlet, int day, String lineage, List<Told> sentences) {

    Paper under(String newOutlet) {
      return new Paper(name, newOutlet, day, lineage, sentences);
    }
  }

  private final Map<String, Actor> actors = new LinkedHashMap<>();

  MadeDossier actor(String name, ActorKind kind, @Nullable String affiliation) {
    actors.put(name, new Actor(name, name, kind, List.of(name), affiliation, null, true));
    return this;
  }

  Dossier of(List<Paper> papers) {
    return of(papers, null);
  }

  /** The dossier of the papers; every list shuffled where a source of chance is given. */
  Dossier of(List<Paper> papers, @Nullable Random chance) {
    List<ReadReport> reports = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Map<String, List<ReadReport>> byLineage = new TreeMap<>();
    Map<SentenceRef, SentenceRef> firstTold = new TreeMap<>();
    List<Paper> inOrder =
        papers.stream()
            .sorted(java.util.Comparator.comparingInt(Paper::day).thenComparing(Paper::name))
            .toList();
    for (Paper paper : inOrder) {
      ReadReport report = report(paper);
      reports.add(report);
      List<ReadReport> kin = byLineage.computeIfAbsent(paper.lineage(), l -> new ArrayList<>());
      if (!kin.isEmpty()) {
        for (int i = 0; i < paper.sentences().size(); i++) {
          SentenceRef first = new SentenceRef(kin.get(0).id(), i);
          firstTold.put(first, first);
          firstTold.put(new SentenceRef(report.id(), i), first);
        }
      }
      kin.add(report);
      for (int i = 0; i < paper.sentences().size(); i++) {
        tell(paper, report, i, attributions, events, quantities, claims);
      }
    }
    List<Lineage> lineages = new ArrayList<>();
    byLineage.forEach(
        (name, kin) -> lineages.add(new Lineage(name, kin.stream().map(ReadReport::id).toList())));
    List<Actor> cast = new ArrayList<>(actors.values());
    if (chance != null) {
      for (List<?> list : List.of(attributions, events, quantities, claims, cast, lineages)) {
        Collections.shuffle(list, chance);
      }
    }
    return new Dossier(
        new Story("S1", reports.stream().map(ReadReport::id).toList()),
        reports,
        new Lineages(lineages, List.of(), firstTold),
        cast,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        quantities,
        attributions,
        events,
        claims);
  }

  private static ReadReport report(Paper paper) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (Told told : paper.sentences()) {
      int start = text.length();
      text.append(told.words());
      Span span = Span.of(start, text.length());
      sentences.add(new Sentence(sentences.size(), sentences.size(), span, List.of(span)));
      text.append('\n');
    }
    Published published = Published.on(LocalDate.of(2021, 5, paper.day()));
    Report report = Report.of(paper.name(), paper.outlet(), published, null, null, text.toString());
    return new ReadReport(report, new Reading(report.textDigest(), sentences, List.of()));
  }

  private static void tell(
      Paper paper,
      ReadReport report,
      int i,
      List<Attribution> attributions,
      List<Event> events,
      List<Quantity> quantities,
      List<Claim> claims) {
    Told told = paper.sentences().get(i);
    Span span = report.reading().sentences().get(i).span();
    String key = report.id() + "-" + i;
    List<String> chain = new ArrayList<>();
    if (!told.speaker().isEmpty()) {
      chain.add("A" + key);
      attributions.add(
          new Attribution(
              "A" + key,
              report.id(),
              List.of(),
              List.of(),
              List.of(span),
              Quotation.INDIRECT,
              new Speaker(List.of(told.speaker()), List.of(told.speaker()), null, true),
              null,
              List.of(),
              told.stance(),
              told.silent(),
              null));
    }
    Evidence evidence = new Evidence(report.id(), span);
    List<String> own = new ArrayList<>();
    if (told.type() != null) {
      own.add("E" + key);
      List<String> agents = told.agent().isEmpty() ? List.of() : List.of(told.agent());
      events.add(
          new Event(
              "E" + key,
              evidence,
              told.type(),
              told.phase(),
              told.certainty(),
              agents,
              List.of(),
              null,
              null));
    }
    List<String> counted = new ArrayList<>();
    if (told.low() != null || told.high() != null) {
      counted.add("Q" + key);
      quantities.add(
          new Quantity(
              "Q" + key,
              evidence,
              told.low(),
              told.high(),
              false,
              told.unit(),
              told.unit().equals("dead") ? "killed" : "evacuated",
              Quantity.Tally.UNTOLD,
              null,
              null));
    }
    claims.add(
        new Claim(
            "C" + key,
            evidence,
            new SentenceRef(report.id(), i),
            chain,
            own,
            counted,
            Certainty.ACTUAL));
  }
}
