package org.accord.app.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.accord.app.UserError;
import org.jspecify.annotations.Nullable;

/** The secret that a request must show to write. */
public final class Token {

  private static final int RANDOM_BYTES = 32;
  private static final int LEAST_CHARACTERS = 16;
  private static final String BEARER = "Bearer ";

  private final String secret;

  private Token(String secret) {
    this.secret = secret;
  }

  /** A new one of 256 random bits. */
  public static Token random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /**
   * The one that stands in a file.
   *
   * @throws UserError if it is too short to be one, or has characters that no address can hold
   */
  public static Token in(Path file) {
    try {
      return of(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UserError("Cannot read the token in " + file + ": " + e.getMessage());
    }
  }

  static Token of(String secret) {
    if (secret.length() < LEAST_CHARACTERS || !secret.matches("[A-Za-z0-9._~-]+")) {
      throw new UserError(
          "A token has at least "
              + LEAST_CHARACTERS
              + " letters, digits, or any of . _ ~ - and nothing else."
              + " Maybe make one with: openssl rand -hex 32");
    }
    return new Token(secret);
  }

  /** Whether the header shows it; takes as long whether the first or the last letter is wrong. */
  boolean isShownBy(@Nullable String authorization) {
    String shown =
        authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? authorization.substring(BEARER.length()).strip()
            : "";
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  /** The secret itself, to be told to its owner once. */
  public String secret() {
    return secret;
  }

  /** Never the secret, so that none comes into a log by mistake. */
  @Override
  public String toString() {
    return "Token";
  }
}
