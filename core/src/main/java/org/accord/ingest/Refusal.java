package org.accord.ingest;

/** Why an input cannot be read; becomes a {@code Rejected}. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  Refusal(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
