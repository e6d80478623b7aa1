package org.accord.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.accord.SmallCase;
import org.accord.change.Changes.Sort;
import org.accord.model.Case;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static Changes since(SmallCase small, String time) {
    return CaseComparison.of(small.derive(List.of(), Instant.parse(time)), small.derive());
  }

  @Test
  void asOfTheEndIsTheWhole() {
    SmallCase small = SmallCase.evacuation();
    Case atTheEnd = small.derive(List.of(), Instant.parse("2031-03-08T23:59:59.999Z"));
    assertThat(atTheEnd).isEqualTo(small.derive());
    assertThat(CaseComparison.of(atTheEnd, small.derive()).isEmpty()).isTrue();
  }

  @Test
  void whatOneMoreReportTellsIsNew() {
    Changes changes = since(SmallCase.evacuation(), "2031-03-07T23:59:59.999Z");
    assertThat(changes.reports()).hasSize(1);
    assertThat(changes.fresh())
        .anyMatch(i -> i.sort() == Sort.COUNT && i.what().contains("900"))
        .allMatch(i -> !i.evidence().isEmpty());
  }

  @Test
  void aSentenceChangedInALaterVersionOfOneAddressIsAnEdit() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05T08:00:00Z",
                "https://gazette.example/1",
                "A train left the rails near Ost.\nFour people were hurt, the police said.\n"
                    + "The line is closed.\n")
            .report(
                "Gazette",
                "2031-03-05T11:00:00Z",
                "https://gazette.example/1",
                "A train left the rails near Ost.\nSeven people were hurt, the police said.\n"
                    + "The line is closed.\n");
    Changes changes = since(small, "2031-03-05T09:00:00Z");
    assertThat(changes.edits()).hasSize(1);
    Changes.Edit edit = changes.edits().get(0);
    assertThat(edit.told()).isFalse();
    assertThat(edit.differences()).hasSize(1);
    assertThat(words(small, edit.differences().get(0).before())).contains("Four");
    assertThat(words(small, edit.differences().get(0).after())).contains("Seven");
  }

  @Test
  void aLaterVersionThatOwnsUpIsToldSo() {
    SmallCase small =
        new SmallCase()
            .report("Gazette", "2031-03-05T08:00:00Z", "https://g.example/1", "Four were hurt.\n")
            .report(
                "Gazette",
                "2031-03-05T11:00:00Z",
                "https://g.example/1",
                "Seven were hurt.\nThis report has been corrected.\n");
    assertThat(since(small, "2031-03-05T09:00:00Z").edits())
        .allMatch(Changes.Edit::told)
        .hasSize(1);
  }

  @Test
  void aParagraphThatOnlyMovedIsNoEdit() {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette", "2031-03-05T08:00:00Z", "https://g.example/1", "One fell.\nTwo ran.\n")
            .report(
                "Gazette", "2031-03-05T11:00:00Z", "https://g.example/1", "Two ran.\nOne fell.\n");
    assertThat(since(small, "2031-03-05T09:00:00Z").edits()).isEmpty();
  }

  private static String words(
      SmallCase small, org.accord.model.@org.jspecify.annotations.Nullable Evidence evidence) {
    assertThat(evidence).isNotNull();
    return small.reports().stream()
        .filter(r -> evidence != null && r.id().equals(evidence.report()))
        .map(r -> evidence == null ? "" : r.words(evidence.span()))
        .findFirst()
        .orElseThrow();
  }
}
