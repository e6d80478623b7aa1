package org.accord.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.model.ReadReport;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.story.StoryFinder;
import org.accord.story.StoryStream;

/**
 * Times the stories of growing numbers of made reports, lineages left out: {@code StoryScale [N
 * ...]}, by default 1000 3000 10000.
 */
public final class StoryScale {

  private static final long SEED = 4;
  private static final int WARM_UP = 400;
  private static final int WINDOW_DAYS = 45;

  private StoryScale() {}

  public static void main(String[] args) {
    List<Integer> sizes = new ArrayList<>();
    for (String arg : args.length == 0 ? new String[] {"1000", "3000", "10000"} : args) {
      sizes.add(Integer.parseInt(arg));
    }
    List<ReadReport> warm = MadeEvents.reports(WARM_UP, SEED + 1);
    inCase(warm);
    inStream(warm);
    System.out.println(
        "reports\tcase s\tcase reports/s\tstories\tstream s\tstream reports/s\topen");
    for (int size : sizes) {
      List<ReadReport> reports = MadeEvents.reports(size, SEED);
      long start = System.nanoTime();
      int stories = inCase(reports);
      double inCase = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      int open = inStream(reports);
      double inStream = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d\t%.2f\t%.0f\t%d\t%.2f\t%.0f\t%d%n",
          size,
          inCase,
          size / inCase,
          stories,
          inStream,
          size / inStream,
          open);
    }
  }

  private static int inCase(List<ReadReport> reports) {
    List<Lineage> alone =
        reports.stream().map(r -> new Lineage("L" + r.id(), List.of(r.id()))).toList();
    return StoryFinder.find(reports, new Lineages(alone, List.of(), Map.of())).size();
  }

  private static int inStream(List<ReadReport> reports) {
    StoryStream stream = new StoryStream(WINDOW_DAYS);
    reports.forEach(stream::add);
    return stream.open();
  }
}
