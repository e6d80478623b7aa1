package org.accord.app.command.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.command.console.SilentProgress;
import org.accord.grounding.dump.DumpImport;
import org.accord.grounding.dump.Imported;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a gazetteer of a GeoNames dump. */
@Command(
    name = "import",
    description = {
      "Makes a gazetteer of a GeoNames dump.",
      "SY.txt or allCountries.txt, 19 cells between tabs, or",
      "the .zip it comes in. Takes settlements, divisions and spots (crossings, camps, airports,",
      "hospitals ...; docs/gazetteer.md has the list). Use it with 'accord read --gazetteer'."
    },
    mixinStandardHelpOptions = true)
final class GazetteerImportCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The dump.")
  private Path dump = Path.of("");

  @Option(
      names = "--alternate-names",
      paramLabel = "FILE",
      description = "More names: alternateNamesV2.txt of GeoNames, or its .zip.")
  private @Nullable Path names;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The gazetteer to write (default: the dump's name with .gazetteer, in this folder).")
  private @Nullable Path output;

  GazetteerImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (Path file : names == null ? List.of(dump) : List.of(dump, names)) {
      if (!Files.isRegularFile(file)) {
        throw new UserError("There is no file " + file + ".");
      }
    }
    Path target = output == null ? Path.of(stem(dump) + ".gazetteer") : output;
    if (target.equals(dump) || target.equals(names)) {
      throw new UserError("The gazetteer would be written over " + target + ". Maybe change -o.");
    }
    Imported made;
    try {
      made = run(target);
    } catch (IllegalArgumentException e) {
      throw new UserError("Cannot import " + dump + ": " + e.getMessage() + ".");
    } catch (NoSuchFileException e) {
      throw new UserError("Cannot write " + target + ". Maybe its folder is missing.");
    } catch (IOException e) {
      throw new UserError("Cannot import " + dump + ": " + e.getMessage());
    }
    print(made, target);
    return made.bad() + made.badNames() == 0 ? ExitCodes.DONE : ExitCodes.SOME_REJECTED;
  }

  private Imported run(Path target) throws IOException {
    Path parts = Files.createTempDirectory("accord-gazetteer");
    try (ProgressBar bar = progressBar()) {
      return DumpImport.run(dump, names, target, parts, bar::step);
    } finally {
      try (Stream<Path> left = Files.walk(parts)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void print(Imported made, Path target) {
    console
        .out()
        .printf(
            java.util.Locale.ROOT,
            "%d places of %d lines; %d lines left out (other features); %d not understood.%n",
            made.places(),
            made.lines(),
            made.leftOut(),
            made.bad());
    made.firstBad().forEach(line -> console.err().println("  " + line));
    if (made.bad() > made.firstBad().size()) {
      console.err().println("  ... and " + (made.bad() - made.firstBad().size()) + " more");
    }
    if (made.badNames() > 0) {
      console.err().println("  " + made.badNames() + " lines of other names not understood");
    }
    console.out().println("Gazetteer: " + target);
    console.out().flush();
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.(?:txt|zip)$", "");
  }

  private ProgressBar progressBar() {
    ProgressBarBuilder builder =
        ProgressBar.builder().setTaskName("Importing").setUnit(" lines", 1).setInitialMax(-1);
    if (console.interactive()) {
      builder.setConsumer(new ConsoleProgressBarConsumer(System.err));
    } else {
      builder.setConsumer(new SilentProgress());
    }
    return builder.build();
  }
}
