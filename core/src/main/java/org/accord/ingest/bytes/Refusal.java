package org.accord.ingest.bytes;

/** Why an input cannot be read; becomes a {@code Rejected}. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  public Refusal(String reason) {
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
