package org.accord.app.export.row;

import java.util.List;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that its ids stand for: what the exports that are tables are made of.
 *
 * @param sentence the whole sentence in which the claim begins
 * @param attribution the innermost attribution that it stands in, null in the narrator's voice
 * @param speakers who says it by name; the outlet in the narrator's voice, nobody where the text
 *     hands it to a source without naming one
 */
public record ClaimRow(
    StoryCase story,
    String lineage,
    Report report,
    Claim claim,
    String words,
    Span sentence,
    @Nullable Attribution attribution,
    List<String> speakers,
    List<Event> events,
    List<Quantity> quantities) {

  public ClaimRow {
    speakers = List.copyOf(speakers);
    events = List.copyOf(events);
    quantities = List.copyOf(quantities);
  }

  public String sentenceText() {
    return report.words(sentence);
  }

  public @Nullable String organization() {
    return attribution == null || attribution.speaker() == null
        ? null
        : attribution.speaker().organization();
  }

  public @Nullable String stance() {
    return attribution == null || attribution.stance() == null ? null : attribution.stance().word();
  }

  public @Nullable String published() {
    return report.published() == null ? null : report.published().toString();
  }

  public @Nullable String url() {
    return report.url();
  }
}
