package org.accord.reading;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/**
 * The neural network: word pieces and their shapes in, scores for every piece and label out. Safe
 * to call from several threads; each call computes on its own thread, so that no result depends on
 * how many there are.
 */
public final class Encoder implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final List<String> heads;

  Encoder(byte[] model, List<String> heads) {
    this.heads = List.copyOf(heads);
    try {
      environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setMemoryPatternOptimization(false);
        options.addConfigEntry("session.x64quantprecision", "1");
        session = environment.createSession(model, options);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("The reader's model cannot be loaded", e);
    }
  }

  /** For every head its scores, row by row: one row a piece, one score a label. */
  public float[][] scores(EncoderInput input) {
    long[] shape = {1, input.size()};
    long[] mask = new long[input.size()];
    java.util.Arrays.fill(mask, 1);
    try (OnnxTensor ids = tensor(input.ids(), shape);
        OnnxTensor shapes = tensor(input.shapes(), shape);
        OnnxTensor attended = tensor(mask, shape);
        OrtSession.Result result =
            session.run(Map.of("input_ids", ids, "shapes", shapes, "attention_mask", attended))) {
      float[][] scores = new float[heads.size()][];
      for (int head = 0; head < scores.length; head++) {
        FloatBuffer values =
            ((OnnxTensor) result.get(heads.get(head)).orElseThrow()).getFloatBuffer();
        scores[head] = new float[values.remaining()];
        values.get(scores[head]);
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("The reader failed on " + input.size() + " pieces", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The reader's model cannot be closed", e);
    }
  }
}
