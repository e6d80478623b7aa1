package org.accord.app.evaluate.times;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The documents of a gold folder that are measured on. */
public enum Part {
  /** Every one. */
  ALL,
  /** The fifth that nobody looked at while rules were written. */
  RULES,
  /** The fifth that the reader was not trained on. */
  READER,
  /** Those in neither's hands. */
  BOTH;

  private static final int FIFTHS = 5;

  /** Whether the document of that name belongs to the part: a stable hash of its name decides. */
  boolean has(String document) {
    return switch (this) {
      case ALL -> true;
      case RULES -> keptFromRules(document);
      case READER -> keptFromReader(document);
      case BOTH -> keptFromRules(document) && keptFromReader(document);
    };
  }

  private static boolean keptFromRules(String document) {
    return Math.floorMod((document + ".tml").hashCode(), FIFTHS) == 0;
  }

  /** As {@code training/units.py} has it. */
  private static boolean keptFromReader(String document) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).mod(BigInteger.valueOf(FIFTHS)).signum() == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
