package org.accord.grounding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.accord.grounding.actor.identity.Bodies;
import org.accord.grounding.actor.identity.Copies;
import org.accord.grounding.actor.identity.Entry;
import org.accord.grounding.actor.identity.Misplaced;
import org.accord.grounding.actor.identity.Misread;
import org.accord.grounding.actor.identity.NameClasses;
import org.accord.grounding.actor.identity.OwnPeople;
import org.accord.grounding.actor.identity.ShortNames;
import org.accord.grounding.actor.identity.StoryLands;
import org.accord.grounding.actor.name.NameSightings;
import org.accord.grounding.actor.name.NameSightings.Learnt;
import org.accord.grounding.actor.people.PeopleSightings;
import org.accord.grounding.actor.people.StateSightings;
import org.accord.grounding.actor.reference.Affiliations;
import org.accord.grounding.actor.reference.Epithets;
import org.accord.grounding.actor.reference.Offices;
import org.accord.grounding.actor.reference.References;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.gazetteer.Countries;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.lineage.Lineages;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds who acts and speaks in the reports of one story. */
public final class ActorFinder {

  /**
   * What was found.
   *
   * @param actors in order of their ids, which follow the names
   * @param mentions in order of report id and position
   */
  public record Actors(List<Actor> actors, List<ActorMention> mentions) {

    public Actors {
      actors = List.copyOf(actors);
      mentions = List.copyOf(mentions);
    }
  }

  private static final Pattern GOVERNS =
      Pattern.compile("(?is).*(government|regime|administration)$");

  private final Countries countries = Countries.shipped();
  private final ActorMemory memory;

  public ActorFinder() {
    this(new ActorMemory());
  }

  /** The same, sooner where most of the reports were there before. */
  public ActorFinder(ActorMemory memory) {
    this.memory = memory;
  }

  /** The same for reports of which none copies another. */
  public Actors find(List<ReadReport> reportsOfOneStory) {
    return find(reportsOfOneStory, new Lineages(List.of(), List.of(), Map.of()));
  }

  /**
   * One entry a person, group, state, organization or outlet over all the reports.
   *
   * @param lineages by which an unnamed source in a copied sentence is the one in the original
   */
  public Actors find(List<ReadReport> reportsOfOneStory, Lineages lineages) {
    List<ReadReport> reports =
        reportsOfOneStory.stream().sorted(Comparator.comparing(ReadReport::id)).toList();
    List<Words> words = reports.parallelStream().map(Words::of).toList();
    Set<String> outlets = new TreeSet<>();
    for (ReadReport report : reports) {
      String outlet = report.report().outlet();
      if (outlet != null && !outlet.isBlank()) {
        outlets.add(outlet);
        outlets.add(outlet.replaceFirst("^The ", ""));
      }
    }
    List<NameSightings> names =
        each(reports, i -> new NameSightings(i, reports.get(i), words.get(i), countries));
    List<List<Sighting>> named = each(reports, i -> names.get(i).find(outlets, memory.names()));
    Map<String, Sighting> shown = NameSightings.shown(named);
    Set<String> beginnings = NameSightings.beginnings(shown.keySet());
    List<List<Learnt>> learnt = each(reports, i -> names.get(i).learn(shown, beginnings));
    List<List<Sighting>> sightings =
        each(
            reports,
            i ->
                memory.all(
                    reports.get(i),
                    names.get(i).around(),
                    learnt.get(i),
                    i,
                    () -> sightings(i, words.get(i), named.get(i))));
    List<String[]> acronyms = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Affiliations.acronyms(words.get(i), sightings.get(i), acronyms);
    }
    for (int i = 0; i < reports.size(); i++) {
      Misplaced.drop(words.get(i), sightings.get(i));
    }
    NameClasses.assign(sightings, acronyms);
    ShortNames.join(sightings);
    Misread.drop(words, sightings);
    StoryLands.settle(words, sightings);
    Bodies.resolve(sightings);
    Map<String, String> aliases = new TreeMap<>();
    String mainState = mainState(words, sightings);
    for (int i = 0; i < reports.size(); i++) {
      Phrases phrases = new Phrases(words.get(i), countries);
      new Affiliations(words.get(i), sightings.get(i), phrases).find();
    }
    OwnPeople.join(words, words.stream().map(w -> new Phrases(w, countries)).toList(), sightings);
    Offices offices = new Offices(sightings);
    Epithets epithets = new Epithets(words, sightings);
    for (int i = 0; i < reports.size(); i++) {
      Phrases phrases = new Phrases(words.get(i), countries);
      String outlet = reports.get(i).report().outlet();
      new References(
              i,
              words.get(i),
              phrases,
              sightings.get(i),
              aliases,
              mainState,
              offices,
              epithets,
              outlet)
          .resolve();
    }
    Copies.alias(reports, words, sightings, lineages, aliases);
    return actors(reports, words, sightings, aliases);
  }

  /** What comes of each report, by its number, several worked out at a time. */
  private static <T> List<T> each(List<ReadReport> reports, IntFunction<T> of) {
    return IntStream.range(0, reports.size()).parallel().mapToObj(of).toList();
  }

  private List<Sighting> sightings(int number, Words words, List<Sighting> names) {
    Phrases phrases = new Phrases(words, countries);
    List<Sighting> all = new ArrayList<>(names);
    List<Sighting> states = new StateSightings(number, words, countries, phrases, all).find();
    all.addAll(states);
    all.addAll(new PeopleSightings(number, words, countries, phrases, all).find());
    all.sort(
        Comparator.comparingInt((Sighting s) -> s.from)
            .thenComparingInt(s -> s.to)
            .thenComparing(s -> s.form)
            .thenComparing(s -> s.surface));
    return all;
  }

  /**
   * The state whose government the story names most, else the one it names most, by its name or as
   * that of courts, towns and people: "an Egyptian court".
   */
  private @Nullable String mainState(List<Words> words, List<List<Sighting>> sightings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Words report : words) {
      for (int i = 0; i < report.size(); i++) {
        if (report.get(i).isCapitalised()) {
          countries
              .ofDemonym(report.get(i).text())
              .ifPresent(c -> counts.merge("state:" + c.code(), 1, Integer::sum));
        }
      }
    }
    for (List<Sighting> report : sightings) {
      for (Sighting s : report) {
        if (s.key != null && (s.key.startsWith("state:") || s.key.startsWith("gov:"))) {
          boolean government = GOVERNS.matcher(s.surface).matches();
          counts.merge(s.key, government ? 20 : 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Actors actors(
      List<ReadReport> reports,
      List<Words> words,
      List<List<Sighting>> sightings,
      Map<String, String> aliases) {
    Map<String, List<Sighting>> byKey = new TreeMap<>();
    for (List<Sighting> report : sightings) {
      for (Sighting s : report) {
        if (s.key != null) {
          s.key = aliases.getOrDefault(s.key, s.key);
          byKey.computeIfAbsent(s.key, k -> new ArrayList<>()).add(s);
        }
      }
    }
    byKey.values().removeIf(ActorFinder::idle);
    List<Entry> entries =
        byKey.entrySet().parallelStream()
            .map(e -> Entry.of(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing(Entry::name)
                    .thenComparing(Entry::kind)
                    .thenComparing(Entry::key))
            .toList();
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      ids.put(entries.get(i).key(), "A" + (i + 1));
    }
    List<Actor> actors = entries.parallelStream().map(e -> e.actor(ids)).toList();
    List<ActorMention> mentions = new ArrayList<>();
    for (Entry entry : entries) {
      for (Sighting s : entry.sightings()) {
        mentions.add(
            new ActorMention(
                String.valueOf(ids.get(entry.key())),
                new Evidence(reports.get(s.report).id(), s.span(words.get(s.report))),
                s.form));
      }
    }
    mentions.sort(
        Comparator.comparing(ActorMention::evidence)
            .thenComparing(ActorMention::form)
            .thenComparing(ActorMention::actor));
    return new Actors(actors, mentions.stream().distinct().toList());
  }

  /** A country that only lies there, and a reference to nothing, are no actors. */
  private static boolean idle(List<Sighting> sightings) {
    boolean state = sightings.stream().anyMatch(s -> s.key != null && s.key.startsWith("state:"));
    if (state) {
      return sightings.stream().noneMatch(s -> s.acts);
    }
    return sightings.stream().allMatch(s -> s.form == ActorMention.Form.PRONOUN);
  }
}
