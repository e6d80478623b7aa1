package org.accord.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Origin;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.jspecify.annotations.Nullable;

/** Finds for each claim of a story on whom it rests. */
public final class Voices {

  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, Lineage> lineageOf = new HashMap<>();
  private final Map<ReportId, ReportId> leads = new HashMap<>();
  private final Map<ReportId, Set<String>> shared = new ConcurrentHashMap<>();
  private final Map<ReportId, Optional<String>> agencies = new ConcurrentHashMap<>();
  private final Map<String, Boolean> deeds = new ConcurrentHashMap<>();
  private final Lineages lineages;
  private final Parties parties;

  public Voices(Dossier dossier, Parties parties) {
    this.parties = parties;
    this.lineages = dossier.lineages();
    dossier.attributions().forEach(a -> attributions.put(a.id(), a));
    for (ReadReport report : dossier.reports()) {
      reports.put(report.id(), report);
    }
    lineages.lineages().forEach(l -> l.reports().forEach(r -> lineageOf.put(r, l)));
    for (ReadReport report : dossier.reports()) {
      Lineage lineage = lineageOf.get(report.id());
      if (lineage != null) {
        lineage.reports().forEach(r -> leads.putIfAbsent(r, report.id()));
      }
    }
  }

  /**
   * On whom the claim rests.
   *
   * @param concerned the parties that it is about, who are interested
   * @param charged the parties that it charges with a hostile act; any party that says so is
   *     interested
   */
  public Voice of(Claim claim, Set<String> concerned, Set<String> charged) {
    return said(claim, concerned, charged).quoting(quoted(claim));
  }

  /** The parties quoted by whoever is heard. */
  private Set<String> quoted(Claim claim) {
    Set<String> quoted = new TreeSet<>();
    Optional<Attribution> heard = heard(claim);
    boolean inner = false;
    for (String id : claim.chain()) {
      Attribution next = attributions.get(id);
      if (inner && next != null && next.speaker() != null) {
        next.speaker().actors().forEach(a -> quoted.add(parties.key(a)));
      }
      inner |= heard.isPresent() && heard.get().id().equals(id);
    }
    return quoted;
  }

  private Voice said(Claim claim, Set<String> concerned, Set<String> charged) {
    Optional<Attribution> heard = heard(claim);
    if (heard.isEmpty()) {
      return narrator(claim);
    }
    Attribution attribution = heard.get();
    Speaker speaker = attribution.speaker();
    if (speaker != null
        && !speaker.names().isEmpty()
        && !inOffice(speaker)
        && speaker.names().stream().allMatch(Things::isOne)) {
      return unnamed(claim, attribution, null, concerned);
    }
    if (speaker == null
        || speaker.names().isEmpty()
        || !speaker.named() && !official(speaker) && !inOffice(speaker)) {
      return unnamed(claim, attribution, speaker, concerned);
    }
    Map<String, Origin> origins = new TreeMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < speaker.names().size(); i++) {
      if (Things.isOne(speaker.names().get(i)) && speaker.names().size() > 1) {
        continue;
      }
      names.add(speaker.names().get(i));
      String id = i < speaker.actors().size() ? speaker.actors().get(i) : speaker.names().get(i);
      Origin origin = origin(id, speaker, attribution, concerned, charged);
      origins.put(origin.key(), origin);
    }
    return new Voice(
        List.copyOf(origins.values()), List.copyOf(names), false, isRelay(speaker), false);
  }

  /** Whether each is left unnamed but for the state or body that it speaks for. */
  private static boolean official(Speaker speaker) {
    return speaker.names().stream()
        .allMatch(n -> Nations.state(n).isPresent() || Nations.body(n).isPresent());
  }

  /** Whether an unnamed one speaks by office for a body that is told: "an Orva Rail spokesman". */
  private static boolean inOffice(Speaker speaker) {
    return speaker.organization() != null
        && speaker.names().size() == 1
        && Offices.speaksFor(speaker.names().get(0));
  }

  /**
   * The attribution whose speaker is heard: the outermost, or the one that a newspaper cites.
   *
   * <p>Whoever is quoted by another party is not heard: "Russia says that the rebels agreed" rests
   * on Russia.
   */
  public Optional<Attribution> heard(Claim claim) {
    Attribution heard = null;
    for (String id : claim.chain()) {
      Attribution next = attributions.get(id);
      if (next == null || next.silent() || isDeed(next)) {
        continue;
      }
      heard = next;
      Speaker speaker = next.speaker();
      if (speaker == null ? !next.source().isEmpty() : !isRelay(speaker)) {
        break;
      }
    }
    return Optional.ofNullable(heard);
  }

  /**
   * Whether it tells what somebody does with a thing, and nothing that he says of it, or what he
   * has not said.
   */
  private boolean isDeed(Attribution attribution) {
    return deeds.computeIfAbsent(attribution.id(), id -> findDeed(attribution));
  }

  private boolean findDeed(Attribution attribution) {
    ReadReport report = reports.get(attribution.report());
    if (report == null || attribution.cue().isEmpty()) {
      return false;
    }
    String cue = report.words(attribution.cue().get(attribution.cue().size() - 1));
    return Unsaid.in(cue) || TurnedDown.by(cue, report.words(attribution.contentSpan()));
  }

  /** The attribution in the claim's chain that tells of a silence. */
  public Optional<Attribution> silence(Claim claim) {
    return claim.chain().stream()
        .map(attributions::get)
        .filter(a -> a != null && a.silent())
        .findFirst();
  }

  private boolean isRelay(Speaker speaker) {
    return !speaker.actors().isEmpty()
        && speaker.actors().stream()
            .map(parties::actor)
            .allMatch(a -> a != null && a.kind() == ActorKind.MEDIA)
        && speaker.actors().stream().noneMatch(a -> parties.key(a).startsWith("state:"));
  }

  private Origin origin(
      String id,
      Speaker speaker,
      Attribution attribution,
      Set<String> concerned,
      Set<String> charged) {
    String key = parties.key(id);
    String organization = speaker.organization();
    Actor head = parties.head(id);
    boolean paper = head != null && head.kind() == ActorKind.MEDIA && !key.startsWith("state:");
    if (organization != null && speaker.names().size() == 1 && !paper) {
      Actor spokenFor = parties.head(organization);
      key = spokenFor != null ? parties.key(spokenFor.id()) : Parties.keyOfName(organization);
      head = spokenFor;
    }
    return new Origin(
        key,
        parties.name(id),
        speaksOfHisOwn(List.of(parties.name(id)), attribution, concerned)
            || interested(key, head, organization, attribution, concerned, charged));
  }

  /** Whether all who speak for somebody tell of him. */
  private boolean speaksOfHisOwn(
      List<String> names, Attribution attribution, Set<String> concerned) {
    ReadReport report = reports.get(attribution.report());
    String words = report == null ? "" : report.words(attribution.contentSpan());
    return !names.isEmpty()
        && names.stream().allMatch(n -> Principals.speaksOfHisOwn(n, words, concerned, parties));
  }

  private boolean interested(
      String key,
      @Nullable Actor head,
      @Nullable String organization,
      Attribution attribution,
      Set<String> concerned,
      Set<String> charged) {
    boolean state = key.startsWith("state:");
    ActorKind kind = head == null ? null : head.kind();
    boolean neutral =
        !state
            && (key.startsWith("body:")
                || kind == ActorKind.NGO
                || kind == ActorKind.INTERNATIONAL_ORGANIZATION
                || kind == ActorKind.MEDIA);
    boolean bystander =
        !state && organization == null && (kind == ActorKind.PERSON || kind == ActorKind.GROUP);
    if (neutral || bystander && !concerned.contains(key)) {
      return false;
    }
    Stance stance = attribution.stance();
    boolean charges = !charged.isEmpty() && !charged.contains(key) && !bystander;
    return concerned.contains(key)
        || charges
        || stance == Stance.ACCUSES
        || stance == Stance.DENIES
        || stance == Stance.THREATENS;
  }

  private Voice narrator(Claim claim) {
    ReadReport lead = lead(claim.sentence());
    Optional<String> agency =
        agencies.computeIfAbsent(lead.id(), id -> Credits.agency(lead.report()));
    String name = agency.orElse(lead.report().outletOrName());
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    names.addAll(shared.computeIfAbsent(lead.id(), id -> Credits.shared(lead.report())));
    Origin origin = new Origin("party:" + Parties.plain(name), name, false);
    return new Voice(List.of(origin), List.copyOf(names), true, true, false);
  }

  private Voice unnamed(
      Claim claim, Attribution attribution, @Nullable Speaker speaker, Set<String> concerned) {
    Voice outlet = narrator(claim);
    Set<String> names = new LinkedHashSet<>();
    Set<String> relays = new LinkedHashSet<>(attribution.via());
    for (String id : claim.chain()) {
      Attribution outer = attributions.get(id);
      if (outer != null && outer.speaker() != null && isRelay(outer.speaker())) {
        relays.addAll(outer.speaker().names());
      }
    }
    if (speaker != null) {
      names.addAll(speaker.names());
    }
    String vouching = relays.isEmpty() ? outlet.names().get(0) : relays.iterator().next();
    names.addAll(relays);
    String key = parties.key(vouching);
    if (relays.isEmpty()) {
      key = "unnamed:" + String.join(" and ", names) + "@" + outlet.origins().get(0).key();
      if (names.isEmpty()) {
        names.addAll(outlet.names());
      }
    }
    boolean interested = speaker != null && speaksOfHisOwn(speaker.names(), attribution, concerned);
    Origin origin = new Origin(key, String.join(", ", names), interested);
    if (relays.isEmpty() && speaker != null && speaker.names().size() > 1) {
      List<Origin> several = new ArrayList<>();
      for (String name : new TreeSet<>(speaker.names())) {
        several.add(
            new Origin("unnamed:" + name + "@" + outlet.origins().get(0).key(), name, false));
      }
      return new Voice(several, List.copyOf(names), false, false, true);
    }
    boolean told = speaker == null || speaker.names().isEmpty();
    return new Voice(List.of(origin), List.copyOf(names), false, told, true);
  }

  /** The earliest report of the lineage that told the sentence first. */
  private ReadReport lead(SentenceRef sentence) {
    ReportId first = lineages.firstTold(sentence).report();
    ReportId fallback = reports.containsKey(first) ? first : sentence.report();
    ReportId lead = leads.getOrDefault(fallback, fallback);
    return reports.getOrDefault(lead, requireReport(sentence.report()));
  }

  private ReadReport requireReport(ReportId id) {
    ReadReport report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("A claim in report " + id + ", which the story lacks");
    }
    return report;
  }
}
