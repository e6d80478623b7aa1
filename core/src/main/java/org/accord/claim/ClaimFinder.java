package org.accord.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.Digest;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Quantity;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of one report: every content of an attribution, and every stretch of the
 * narrator's own words that holds an event or a quantity.
 *
 * <p>The same rows in any order give the same claims, in the order of the text.
 */
public final class ClaimFinder {

  private static final Comparator<Claim> IN_TEXT =
      Comparator.comparing(Claim::evidence)
          .thenComparing(c -> c.chain().size())
          .thenComparing(Claim::id);

  /** The claims of {@code report}; rows of other reports are left aside. */
  public List<Claim> find(
      ReadReport report,
      List<Attribution> attributions,
      List<Event> events,
      List<Quantity> quantities) {
    Clauses clauses =
        new Clauses(
            report,
            attributions.stream().filter(a -> a.report().equals(report.id())).distinct().toList());
    Map<Clauses.Clause, Contents> contents = new TreeMap<>();
    clauses.ofAttributions().forEach(c -> contents.put(c, new Contents()));
    for (Event event : events) {
      if (event.trigger().report().equals(report.id())) {
        contents
            .computeIfAbsent(clauses.of(event.trigger().span()), c -> new Contents())
            .events
            .add(event);
      }
    }
    for (Quantity quantity : quantities) {
      if (quantity.evidence().report().equals(report.id())) {
        contents
            .computeIfAbsent(clauses.of(quantity.evidence().span()), c -> new Contents())
            .quantities
            .add(quantity);
      }
    }
    List<Claim> claims = new ArrayList<>();
    contents.forEach((clause, held) -> claims.add(claim(report, clauses, clause, held)));
    claims.sort(IN_TEXT);
    return List.copyOf(claims);
  }

  private static Claim claim(
      ReadReport report, Clauses clauses, Clauses.Clause clause, Contents held) {
    List<Event> events =
        inOrder(held.events, Comparator.comparing(Event::trigger).thenComparing(Event::id));
    List<Quantity> quantities =
        inOrder(
            held.quantities, Comparator.comparing(Quantity::evidence).thenComparing(Quantity::id));
    Attribution attribution = clause.attribution();
    String name = attribution == null ? null : attribution.id();
    Span span = clause.span();
    return new Claim(
        "C-" + Digest.shortOf("claim", report.id(), span.start(), span.end(), name),
        new Evidence(report.id(), span),
        new SentenceRef(report.id(), sentenceOf(report, span)),
        clauses.chain(attribution),
        events.stream().map(Event::id).toList(),
        quantities.stream().map(Quantity::id).toList(),
        certainty(events, attribution));
  }

  /** Of the first event where the claim tells one, else by what the speaker does in saying it. */
  private static Certainty certainty(List<Event> events, @Nullable Attribution attribution) {
    if (!events.isEmpty()) {
      return events.get(0).certainty();
    }
    Stance stance = attribution == null ? null : attribution.stance();
    if (stance == null) {
      return Certainty.ACTUAL;
    }
    return switch (stance) {
      case DEMANDS, APPEALS -> Certainty.DEMANDED;
      case EXPECTS, PROMISES -> Certainty.EXPECTED;
      case THREATENS -> Certainty.CONDITIONAL;
      case DENIES -> Certainty.DENIED;
      case DOUBTS -> Certainty.DISPUTED;
      case ASSERTS, CONFIRMS, ACCUSES, REPORTS, PRAISES, CONDEMNS -> Certainty.ACTUAL;
    };
  }

  /** The sentence in which the span begins, or the last one before it. */
  private static int sentenceOf(ReadReport report, Span span) {
    int found = 0;
    for (Sentence sentence : report.reading().sentences()) {
      if (sentence.span().start() > span.start()) {
        break;
      }
      found = sentence.index();
    }
    return found;
  }

  private static <T> List<T> inOrder(Collection<T> rows, Comparator<T> order) {
    return rows.stream().sorted(order).distinct().toList();
  }

  private static final class Contents {
    final List<Event> events = new ArrayList<>();
    final List<Quantity> quantities = new ArrayList<>();
  }
}
