package org.accord.reading;

/**
 * Finds the label sequence of the highest score under emission and transition scores (Viterbi
 * 1967). Emissions are the logarithms of the label probabilities; of equal paths the one with the
 * lower labels wins.
 */
final class Viterbi {

  private final double[] start;
  private final double[][] steps;

  Viterbi(double[] start, double[][] steps) {
    this.start = start.clone();
    this.steps = new double[steps.length][];
    for (int to = 0; to < steps.length; to++) {
      this.steps[to] = new double[steps.length];
      for (int from = 0; from < steps.length; from++) {
        this.steps[to][from] = steps[from][to];
      }
    }
  }

  /**
   * The best path.
   *
   * @param scores unnormalised, {@code count} rows of one score a label
   * @param skip rows before the first that counts
   */
  byte[] path(float[] scores, int skip, int count) {
    byte[] path = new byte[count];
    if (count == 0) {
      return path;
    }
    int labels = start.length;
    byte[][] came = new byte[count][labels];
    double[] now = start.clone();
    double[] next = new double[labels];
    addEmissions(now, scores, skip * labels);
    for (int row = 1; row < count; row++) {
      for (int to = 0; to < labels; to++) {
        double[] step = steps[to];
        int best = 0;
        double most = now[0] + step[0];
        for (int from = 1; from < labels; from++) {
          double score = now[from] + step[from];
          if (score > most) {
            most = score;
            best = from;
          }
        }
        next[to] = most;
        came[row][to] = (byte) best;
      }
      double[] old = now;
      now = next;
      next = old;
      addEmissions(now, scores, (skip + row) * labels);
    }
    path[count - 1] = (byte) highest(now);
    for (int row = count - 1; row > 0; row--) {
      path[row - 1] = came[row][path[row]];
    }
    return path;
  }

  private static void addEmissions(double[] to, float[] scores, int at) {
    double peak = scores[at];
    for (int i = 1; i < to.length; i++) {
      peak = Math.max(peak, scores[at + i]);
    }
    double sum = 0;
    for (int i = 0; i < to.length; i++) {
      sum += StrictMath.exp(scores[at + i] - peak);
    }
    double norm = peak + StrictMath.log(sum);
    for (int i = 0; i < to.length; i++) {
      to[i] += scores[at + i] - norm;
    }
  }

  private static int highest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
