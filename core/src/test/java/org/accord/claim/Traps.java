package org.accord.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accord.Accord;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Participant;
import org.accord.model.grounding.Actor;
import org.accord.text.RuleTable;

/** Invented sentences, one a row, with what a careful reader takes from each: {@code traps.tsv}. */
final class Traps {

  private Traps() {}

  static List<RuleTable.Row> rows() {
    return RuleTable.load(Traps.class, "traps.tsv").rows();
  }

  /** What was found of the sentence that the row does not say, or says otherwise; empty if none. */
  static List<String> wrong(RuleTable.Row row) {
    ReadReport report = MarkedReport.of(row.get("text").replace(" / ", "\n"));
    Dossier dossier = Accord.derive(List.of(report), List.of(), null).stories().get(0).dossier();
    List<String> wrong = new ArrayList<>();
    attribution(row, report, dossier, wrong);
    event(row, dossier, wrong);
    return wrong;
  }

  private static void attribution(
      RuleTable.Row row, ReadReport report, Dossier dossier, List<String> wrong) {
    String says = row.get("says");
    if (says.equals("-")) {
      check(wrong, "attributions", "none", dossier.attributions().isEmpty() ? "none" : "some");
      return;
    }
    if (says.isEmpty()) {
      return;
    }
    List<Attribution> found =
        dossier.attributions().stream()
            .filter(a -> words(report, a).contains(says))
            .sorted((a, b) -> a.contentSpan().length() - b.contentSpan().length())
            .toList();
    if (found.isEmpty()) {
      wrong.add("nobody says '" + says + "', but " + all(report, dossier));
      return;
    }
    Attribution a = found.get(0);
    check(wrong, "who", row.get("who"), speaker(a));
    check(wrong, "stance", row.get("stance"), a.stance() == null ? "silence" : a.stance().word());
    if (!row.get("within").isEmpty()) {
      String outer =
          dossier.attribution(String.valueOf(a.within())).map(Traps::speaker).orElse("-");
      check(wrong, "within", row.get("within"), outer);
    }
  }

  private static void event(RuleTable.Row row, Dossier dossier, List<String> wrong) {
    String word = row.get("act");
    if (word.isEmpty()) {
      return;
    }
    List<Event> found =
        dossier.events().stream().filter(e -> dossier.words(e.trigger()).contains(word)).toList();
    if (found.isEmpty() || row.get("type").equals("none")) {
      check(wrong, word, row.get("type"), found.isEmpty() ? "none" : "an event");
      return;
    }
    Event e = found.get(0);
    check(wrong, "type", row.get("type"), e.type() == null ? "-" : e.type().name());
    check(wrong, "certainty", row.get("certainty"), e.certainty().word());
    check(wrong, "agents", row.get("agents"), names(dossier, e, Participant.Role.AGENT));
    check(wrong, "patients", row.get("patients"), names(dossier, e, Participant.Role.PATIENT));
  }

  private static void check(List<String> wrong, String what, String wanted, String found) {
    boolean same = wanted.toLowerCase(Locale.ROOT).equals(found.toLowerCase(Locale.ROOT));
    if (!wanted.isEmpty() && !same) {
      wrong.add(what + " is " + found + ", not " + wanted);
    }
  }

  private static String speaker(Attribution a) {
    return a.speaker() == null || a.speaker().names().isEmpty()
        ? "?"
        : String.join(" + ", a.speaker().names());
  }

  private static String names(Dossier dossier, Event e, Participant.Role role) {
    List<String> names =
        e.participants().stream()
            .filter(p -> p.role() == role)
            .map(
                p ->
                    dossier.actors().stream()
                        .filter(a -> a.id().equals(p.actor()))
                        .map(Actor::name)
                        .findFirst()
                        .orElse(p.name()))
            .distinct()
            .toList();
    return names.isEmpty() ? "-" : String.join(" + ", names);
  }

  private static String words(ReadReport report, Attribution a) {
    return String.join(" ", a.content().stream().map(report::words).toList());
  }

  private static String all(ReadReport report, Dossier dossier) {
    Stream<String> found =
        dossier.attributions().stream().map(a -> speaker(a) + ": " + words(report, a));
    return found.toList().toString();
  }
}
