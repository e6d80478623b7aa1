package org.accord.app.command.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every evaluated stage takes: the gold data, and where its predictions go. */
final class GoldOptions {

  @Parameters(index = "0", paramLabel = "GOLD", description = "The gold data, a file or a folder.")
  private Path gold = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "OUT.jsonl",
      description =
          "Where to write the predictions, one JSON object a line, in the order of the gold.")
  private @Nullable Path predictions;

  /** The gold data, which must be a file. */
  Path file() {
    if (!Files.isRegularFile(gold)) {
      throw new UserError("There is no file " + gold + ".");
    }
    return gold;
  }

  /** The gold data, which must be a folder. */
  Path folder() {
    if (!Files.isDirectory(gold)) {
      throw new UserError("There is no folder " + gold + ".");
    }
    return gold;
  }

  /** The gold data, a file or a folder. */
  Path fileOrFolder() {
    if (!Files.exists(gold)) {
      throw new UserError("There is no file or folder " + gold + ".");
    }
    return gold;
  }

  /** Where to write the predictions; null for nowhere. */
  @Nullable Path predictions() {
    return predictions;
  }
}
