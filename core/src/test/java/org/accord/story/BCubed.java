package org.accord.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * B-cubed precision and recall (Bagga and Baldwin 1998): the mean over reports of each one's own.
 */
record BCubed(double precision, double recall) {

  /** Of labels of the same reports, in the same order. */
  static BCubed of(List<String> gold, List<String> found) {
    Map<String, Integer> goldSize = new TreeMap<>();
    Map<String, Integer> foundSize = new TreeMap<>();
    Map<String, Integer> both = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      goldSize.merge(gold.get(i), 1, Integer::sum);
      foundSize.merge(found.get(i), 1, Integer::sum);
      both.merge(gold.get(i) + "\t" + found.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      double shared = both.get(gold.get(i) + "\t" + found.get(i));
      precision += shared / foundSize.get(found.get(i));
      recall += shared / goldSize.get(gold.get(i));
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }
}
