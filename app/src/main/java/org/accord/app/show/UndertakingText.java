package org.accord.app.show;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.operation.Condition;
import org.accord.model.operation.Leg;
import org.accord.model.operation.Part;
import org.accord.model.operation.Stand;
import org.accord.model.operation.Undertaking;
import org.accord.model.operation.Waiting;

/** A negotiated undertaking in plain text, every line with a sentence that it rests on. */
final class UndertakingText {

  private static final int SHOWN = 8;
  private static final int WIDTH = 200;

  private final PrintWriter out;
  private final Dossier dossier;

  UndertakingText(Dossier dossier, PrintWriter out) {
    this.dossier = dossier;
    this.out = out;
  }

  void print(Undertaking undertaking) {
    out.println();
    out.println("THE UNDERTAKING: " + undertaking.kind());
    for (Part.Role role : Part.Role.values()) {
      parts(
          switch (role) {
            case PARTY -> "Between";
            case MEDIATOR -> "Mediated by";
            case GUARANTOR -> "Guaranteed by";
          },
          undertaking.parts().stream().filter(p -> p.role() == role).toList());
    }
    legs(undertaking.legs());
    if (!undertaking.conditions().isEmpty()) {
      out.println("  Conditions and linkages");
      for (Condition c : first(undertaking.conditions())) {
        out.println("    " + c.link().word() + ": " + tied(c) + who(c.who()));
        evidence(c.evidence());
      }
      more(undertaking.conditions().size());
    }
    if (!undertaking.waiting().isEmpty()) {
      out.println("  Waits for");
      for (Waiting w : first(undertaking.waiting())) {
        out.println("    " + Sentences.shorten(w.words(), WIDTH) + who(w.who()));
        evidence(w.evidence());
      }
      more(undertaking.waiting().size());
    }
    stands(undertaking.stands());
  }

  /** The two acts in the order in which the sentence has them, else the sentence. */
  private static String tied(Condition condition) {
    String what = condition.what();
    String on = condition.on();
    if (what == null || on == null) {
      return Sentences.shorten(condition.words(), WIDTH);
    }
    boolean whatFirst = condition.words().indexOf(what) <= condition.words().indexOf(on);
    return "["
        + Sentences.shorten(whatFirst ? what : on, WIDTH)
        + "] "
        + condition.cue()
        + " ["
        + Sentences.shorten(whatFirst ? on : what, WIDTH)
        + "]";
  }

  private void parts(String heading, List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    out.println("  " + heading);
    for (Part part : first(parts)) {
      out.println("    " + part.name());
      evidence(part.evidence());
    }
    more(parts.size());
  }

  private void legs(List<Leg> legs) {
    for (Leg.Direction direction : Leg.Direction.values()) {
      List<Leg> there = legs.stream().filter(l -> l.direction() == direction).toList();
      if (!there.isEmpty()) {
        out.println(
            "  "
                + switch (direction) {
                  case FROM -> "From";
                  case TO -> "To";
                  case BY -> "By way of";
                }
                + ": "
                + first(there).stream().map(Leg::name).collect(Collectors.joining(", ")));
        first(there).forEach(l -> evidence(l.evidence()));
      }
    }
  }

  /** A row for each voice: how many sentences on each side, and one of them. */
  private void stands(List<Stand> stands) {
    if (stands.isEmpty()) {
      return;
    }
    out.println("  Who stands where (sentences for / demanding / against / not confirming)");
    for (Stand stand : stands.subList(0, Math.min(2 * SHOWN, stands.size()))) {
      String name = stand.of() == null ? stand.name() : stand.name() + " (" + stand.of() + ")";
      out.printf(
          Locale.ROOT,
          "    %-50s %3s %3s %3s %3s%s%n",
          Sentences.shorten(name, 48),
          count(stand, Stand.Side.FOR),
          count(stand, Stand.Side.DEMANDS),
          count(stand, Stand.Side.AGAINST),
          count(stand, Stand.Side.SILENT),
          stand.sides().isEmpty() ? "  has not spoken in these reports" : "");
      stand.sides().values().stream().limit(1).forEach(this::evidence);
    }
    if (stands.size() > 2 * SHOWN) {
      out.println("    ... and " + (stands.size() - 2 * SHOWN) + " more, on the board");
    }
  }

  private static String count(Stand stand, Stand.Side side) {
    int n = stand.sides().getOrDefault(side, List.of()).size();
    return n == 0 ? "-" : Integer.toString(n);
  }

  private static <T> List<T> first(List<T> items) {
    return items.subList(0, Math.min(SHOWN, items.size()));
  }

  private void more(int all) {
    if (all > SHOWN) {
      out.println("    ... and " + (all - SHOWN) + " more, on the board");
    }
  }

  private static String who(List<String> names) {
    return names.isEmpty() ? "" : "  (" + String.join(", ", names) + ")";
  }

  private void evidence(List<Evidence> evidence) {
    evidence.stream().limit(1).forEach(e -> out.println("        " + Sentences.quote(dossier, e)));
  }
}
