package org.accord.story;

import java.util.List;
import org.accord.model.ReadReport;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;

public final class StoryFinder {
  private StoryFinder() {}

  public static List<Story> find(List<ReadReport> reports, Lineages lineages) {
    return List.of(new Story("S1", reports.stream().map(ReadReport::id).toList()));
  }
}
