package org.accord.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that the user can mend; its message says what and how. */
public class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UserError(String message) {
    super(message);
  }

  /** That a file cannot be written, and why as far as can be told. */
  public static UserError unwritable(Path target, IOException e) {
    Path folder = target.toAbsolutePath().getParent();
    String why =
        folder != null && !Files.isDirectory(folder)
            ? "there is no folder " + folder
            : e instanceof AccessDeniedException
                ? "it may not be written there"
                : Files.isDirectory(target) ? "it is a folder" : String.valueOf(e.getMessage());
    return new UserError("Cannot write " + target + ": " + why + ".");
  }
}
