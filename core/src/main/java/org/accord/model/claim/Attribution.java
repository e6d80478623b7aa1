package org.accord.model.claim;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, by which word.
 *
 * @param source pieces of the source span, empty where the text names none ("reportedly")
 * @param cue pieces of the cue, empty where a quotation runs on without one
 * @param content pieces of the content, never empty
 * @param speaker who the source is, null where the text names none
 * @param channel tweet, statement, told Reuters, state media ..., null if untold
 * @param via outlets through which the statement reached this report, its own left out
 * @param stance null for silence ("has not confirmed", "declined to comment")
 * @param silent whether the source is said not to have spoken or confirmed
 * @param within id of the attribution in whose content this one stands
 * @param rules the rows of rule tables that made it, in the order in which they were asked
 */
public record Attribution(
    String id,
    ReportId report,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Quotation quotation,
    @Nullable Speaker speaker,
    @Nullable String channel,
    List<String> via,
    @Nullable Stance stance,
    boolean silent,
    @Nullable String within,
    List<RuleRef> rules) {

  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution without content in report " + report);
    }
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    via = List.copyOf(via);
    rules = List.copyOf(rules);
  }

  /** An attribution of which nothing is known but these. */
  public Attribution(
      String id,
      ReportId report,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      Quotation quotation,
      @Nullable Speaker speaker,
      @Nullable String channel,
      List<String> via,
      @Nullable Stance stance,
      boolean silent,
      @Nullable String within) {
    this(
        id, report, source, cue, content, quotation, speaker, channel, via, stance, silent, within,
        List.of());
  }

  /** From the first piece of the content to the last. */
  public Span contentSpan() {
    return content.stream().reduce(Span::cover).orElseThrow();
  }

  public Evidence evidence() {
    return new Evidence(report, contentSpan());
  }

  /** The same, said by another. */
  public Attribution by(Speaker other) {
    return new Attribution(
        id, report, source, cue, content, quotation, other, channel, via, stance, silent, within,
        rules);
  }
}
