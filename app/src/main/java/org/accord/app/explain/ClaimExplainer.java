package org.accord.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.app.explain.Explained.Passage;
import org.accord.app.show.Sentences;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.RuleRef;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Quantity;

/** Says which spans, rules and resolutions made a claim so. */
public final class ClaimExplainer {

  private final Dossier dossier;
  private final Resolutions resolutions;

  private ClaimExplainer(Dossier dossier) {
    this.dossier = dossier;
    this.resolutions = new Resolutions(dossier);
  }

  /**
   * Explains the claim of that name.
   *
   * @param name the id of a claim or of anything in it, or {@code report:offset}
   */
  public static Explained explain(Case made, String name) {
    ClaimNames.Found found = ClaimNames.find(made, name);
    return new ClaimExplainer(found.dossier()).of(found.claim());
  }

  private Explained of(Claim claim) {
    List<Explained> parts = new ArrayList<>();
    parts.add(Explained.of("certainty", claim.certainty().word()));
    ReadReport report = dossier.report(claim.evidence().report());
    if (claim.chain().isEmpty()) {
      parts.add(
          Explained.of("told by", "the report itself (" + report.report().outletOrName() + ")"));
    }
    for (String id : claim.chain()) {
      dossier.attribution(id).map(this::attribution).ifPresent(parts::add);
    }
    dossier.events().stream()
        .filter(e -> claim.events().contains(e.id()))
        .map(this::event)
        .forEach(parts::add);
    dossier.quantities().stream()
        .filter(q -> claim.quantities().contains(q.id()))
        .map(this::quantity)
        .forEach(parts::add);
    return new Explained("claim", claim.id(), passage(claim.evidence()), parts);
  }

  private Explained attribution(Attribution a) {
    List<Explained> parts = new ArrayList<>();
    parts.add(Explained.of("attribution", a.id()));
    ReadReport report = dossier.report(a.report());
    a.cue().forEach(c -> parts.add(line("cue", report.words(c), a.report(), c)));
    a.content().forEach(c -> parts.add(line("content", a.quotation().word(), a.report(), c)));
    parts.add(Explained.of("stance", a.stance() == null ? "none: silence" : a.stance().word()));
    if (a.channel() != null) {
      parts.add(Explained.of("channel", a.channel()));
    }
    a.via().forEach(v -> parts.add(Explained.of("via", v)));
    if (a.speaker() != null) {
      for (String id : a.speaker().actors()) {
        resolutions.actor(id).ifPresent(parts::add);
      }
    }
    parts.addAll(rules(a.rules()));
    Passage where = a.source().isEmpty() ? null : passage(a.report(), a.source().get(0));
    return new Explained("told by", speaker(a), where, parts);
  }

  private static String speaker(Attribution a) {
    if (a.speaker() == null || a.speaker().names().isEmpty()) {
      return "nobody the text names";
    }
    String names = String.join(" and ", a.speaker().names());
    String body = a.speaker().organization() == null ? "" : ", for " + a.speaker().organization();
    return names + body + (a.speaker().named() ? "" : " (unnamed)");
  }

  private Explained event(Event e) {
    List<Explained> parts = new ArrayList<>();
    parts.add(Explained.of("id", e.id()));
    parts.add(Explained.of("certainty", e.certainty().word()));
    if (e.phase() != null) {
      parts.add(Explained.of("phase", e.phase().word()));
    }
    e.participants()
        .forEach(
            p -> {
              Optional<Actor> actor = resolutions.find(p.actor());
              String name = actor.map(Actor::name).orElse(p.name());
              String role = p.role().name().toLowerCase(Locale.ROOT);
              List<Explained> known = actor.stream().map(resolutions::actor).toList();
              parts.add(new Explained(role, name, passage(p.evidence()), known));
            });
    Span sentence = Sentences.around(dossier, e.trigger());
    resolutions.place(e.place(), e.trigger().report(), sentence).ifPresent(parts::add);
    resolutions.date("date", e.date(), e.trigger().report(), sentence).ifPresent(parts::add);
    parts.addAll(rules(e.rules()));
    String type = e.type() == null ? "no PLOVER type" : e.type().name();
    return new Explained("event", type, passage(e.trigger()), parts);
  }

  private Explained quantity(Quantity q) {
    List<Explained> parts = new ArrayList<>();
    parts.add(Explained.of("bounds", bounds(q)));
    parts.add(Explained.of("unit", q.unit()));
    if (q.counted() != null) {
      parts.add(Explained.of("counted", q.counted()));
    }
    parts.add(Explained.of("tally", q.tally().name().toLowerCase(Locale.ROOT)));
    Span sentence = Sentences.around(dossier, q.evidence());
    resolutions.place(q.place(), q.evidence().report(), sentence).ifPresent(parts::add);
    resolutions.date("as of", q.asOf(), q.evidence().report(), sentence).ifPresent(parts::add);
    return new Explained("quantity", q.id(), passage(q.evidence()), parts);
  }

  private static String bounds(Quantity q) {
    String low = q.low() == null ? "unknown" : number(q.low());
    String high = q.high() == null ? "unknown" : number(q.high());
    String about = q.approximate() ? "about " : "";
    return about + (low.equals(high) ? low : "from " + low + " to " + high);
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static List<Explained> rules(List<RuleRef> rules) {
    return rules.stream().map(r -> Explained.of("rule", rule(r))).toList();
  }

  private static String rule(RuleRef rule) {
    return rule.line() == 0 ? rule.table() + ": " + rule.matched() : rule.toString();
  }

  private Explained line(String what, String value, ReportId report, Span span) {
    return new Explained(what, value, passage(report, span), List.of());
  }

  private Passage passage(Evidence evidence) {
    return passage(evidence.report(), evidence.span());
  }

  private Passage passage(ReportId report, Span span) {
    return Resolutions.passage(dossier.report(report), span);
  }
}
