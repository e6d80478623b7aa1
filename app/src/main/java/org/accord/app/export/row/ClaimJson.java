package org.accord.app.export.row;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Claim;

/** Claims as rows of the export: their words, the attributions they stand under, what they hold. */
final class ClaimJson {

  private ClaimJson() {}

  static ObjectNode of(Dossier dossier, Claim claim) {
    ReadReport report = dossier.report(claim.evidence().report());
    Span span = claim.evidence().span();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", claim.id());
    row.put("report", report.report().name());
    ObjectNode words = row.putObject("span");
    words.put("start", span.start());
    words.put("end", span.end());
    words.put("text", report.words(span));
    row.set("chain", JsonRows.strings(claim.chain()));
    row.set("events", JsonRows.strings(claim.events()));
    row.set("quantities", JsonRows.strings(claim.quantities()));
    row.put("certainty", claim.certainty().word());
    return row;
  }
}
