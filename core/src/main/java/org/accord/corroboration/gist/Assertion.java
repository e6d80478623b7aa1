package org.accord.corroboration.gist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.origin.Voice;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One claim with all its copies, and what it is about.
 *
 * @param key orders assertions whatever order the dossier had: the words, then where they stand
 * @param words of the first claim, white space made single
 * @param claims the claim and its copies, in order of report
 * @param heard the attribution under which it stands, null in the narrator's voice
 * @param silence the attribution that tells of a silence about it
 * @param parties keys of the parties that its words name or its events involve
 * @param prominence 1 at the head of the earliest report that carries it, falling to 0
 */
public record Assertion(
    String key,
    String words,
    List<Claim> claims,
    Voice voice,
    @Nullable Attribution heard,
    @Nullable Attribution silence,
    List<Event> events,
    List<Quantity> quantities,
    Set<String> parties,
    Set<String> places,
    FeatureVector features,
    double prominence)
    implements Comparable<Assertion> {

  public Assertion {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    quantities = List.copyOf(quantities);
  }

  public Claim claim() {
    return claims.get(0);
  }

  public @Nullable Stance stance() {
    return heard == null ? null : heard.stance();
  }

  public Set<EventType> types() {
    Set<EventType> types = new TreeSet<>();
    events.stream().map(Event::type).filter(t -> t != null).forEach(types::add);
    return types;
  }

  public boolean has(EventType type) {
    for (Event event : events) {
      if (event.type() == type) {
        return true;
      }
    }
    return false;
  }

  public boolean has(Phase phase) {
    for (Event event : events) {
      if (event.phase() == phase) {
        return true;
      }
    }
    return false;
  }

  public boolean has(Certainty certainty) {
    return claim().certainty() == certainty
        || events.stream().anyMatch(e -> e.certainty() == certainty);
  }

  public List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    claims.forEach(c -> evidence.add(c.evidence()));
    return evidence;
  }

  public Set<ReportId> reports() {
    Set<ReportId> reports = new TreeSet<>();
    claims.forEach(c -> reports.add(c.evidence().report()));
    return reports;
  }

  @Override
  public int compareTo(Assertion other) {
    return key.compareTo(other.key);
  }
}
