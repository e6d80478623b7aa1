package org.accord.app.command.decide;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.UsageError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.decide.Proposal;
import org.accord.app.live.AsOf;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.model.Decision;
import org.accord.model.Decision.Kind;
import org.accord.model.Ruling;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Appends an analyst's decision to the case. */
@Command(
    name = "decide",
    description = {
      "Appends a decision to the case: who decided what, and when. Nothing is overwritten;",
      "a decision is taken back by another ('decide undo'). THING is an id from 'accord export'",
      "(of a claim, attribution, event, quantity or finding; S1, S1/A3, S1/P2 for a story, actor,",
      "place), or actor:NAME, or place:NAME."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class DecideCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private DecideCommand() {}

  /** The command with its subcommands, one for each kind of decision. */
  public static CommandLine with(Console console) {
    return new CommandLine(new DecideCommand())
        .addSubcommand("accept", new Verdict(console, Kind.ACCEPT))
        .addSubcommand("reject", new Verdict(console, Kind.REJECT))
        .addSubcommand("correct", new Correct(console))
        .addSubcommand("merge", new Merge(console))
        .addSubcommand("split", new Split(console))
        .addSubcommand("note", new Note(console))
        .addSubcommand("undo", new Undo(console))
        .addSubcommand("list", new DecisionList(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to decide: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }

  /** What every decision needs: the case, who, and when. */
  abstract static class Deciding implements Callable<Integer> {

    private final Console console;
    private final Kind kind;

    @Mixin private CaseOptions options = new CaseOptions();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
    private String by = "";

    @Option(
        names = "--at",
        paramLabel = "TIME",
        description = "When it was decided (default: now).")
    private @Nullable String at;

    Deciding(Console console, Kind kind) {
      this.console = console;
      this.kind = kind;
    }

    /** What is asked for. */
    abstract Proposal proposal();

    Kind kind() {
      return kind;
    }

    @Override
    public Integer call() {
      if (by.isBlank()) {
        throw new UsageError("Say who decides: --by NAME.");
      }
      Instant when = at == null ? console.clock().instant() : AsOf.parse(at);
      Accord.prepare();
      try (CaseFile file = CaseFile.open(options.existing(), console.clock());
          Reader reader = Readers.shipped()) {
        OpenCase open = new OpenCase(file, reader);
        Decision asked = proposal().in(open.derive(options.asOf()), by, when);
        Ruling ruling = Proposal.held(open.derive(null, asked), asked);
        Decision decision =
            file.decide(asked.kind(), asked.subject(), asked.value(), asked.who(), asked.when());
        console.screen().println(decision.id() + "  " + ruling.state().word());
        ruling.rows().forEach(row -> console.screen().println("  touches " + row));
        if (!ruling.why().isEmpty()) {
          console.screen().println("  " + ruling.why());
        }
      }
      return ExitCodes.DONE;
    }
  }

  /** Accepts or rejects. */
  @Command(
      description = "Marks THING as checked by a person, or (reject) leaves it out.",
      mixinStandardHelpOptions = true)
  static final class Verdict extends Deciding {
    @Parameters(paramLabel = "THING", description = "What it is about.")
    private String thing = "";

    Verdict(Console console, Kind kind) {
      super(console, kind);
    }

    @Override
    Proposal proposal() {
      return new Proposal(kind(), thing, List.of());
    }
  }

  /** Corrects a field. */
  @Command(
      description = "Sets a field of THING: 'stance=denies', 'high=300', 'coordinates=36.2,37.2'.",
      mixinStandardHelpOptions = true)
  static final class Correct extends Deciding {
    @Parameters(index = "0", paramLabel = "THING", description = "What it is about.")
    private String thing = "";

    @Parameters(
        index = "1",
        paramLabel = "FIELD=VALUE",
        description = "The field and what it should be; nothing after '=' makes it unknown.")
    private String correction = "";

    Correct(Console console) {
      super(console, Kind.CORRECT);
    }

    @Override
    Proposal proposal() {
      return new Proposal(kind(), thing, List.of(correction));
    }
  }

  /** Puts two things together. */
  @Command(
      description = "Makes OTHER one with THING: actors, places, findings or stories.",
      mixinStandardHelpOptions = true)
  static final class Merge extends Deciding {
    @Parameters(index = "0", paramLabel = "THING", description = "What stays.")
    private String thing = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "What becomes part of it.")
    private String other = "";

    Merge(Console console) {
      super(console, Kind.MERGE);
    }

    @Override
    Proposal proposal() {
      return new Proposal(kind(), thing, List.of(other));
    }
  }

  /** Takes a part out. */
  @Command(
      description = "Takes PART out of THING, as one of its own.",
      mixinStandardHelpOptions = true)
  static final class Split extends Deciding {
    @Parameters(index = "0", paramLabel = "THING", description = "What is taken apart.")
    private String thing = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "PART",
        description = "Names of reports, spellings, or numbers of positions.")
    private List<String> parts = List.of();

    Split(Console console) {
      super(console, Kind.SPLIT);
    }

    @Override
    Proposal proposal() {
      return new Proposal(kind(), thing, parts);
    }
  }

  /** Hangs a note on something. */
  @Command(description = "Hangs a note on THING.", mixinStandardHelpOptions = true)
  static final class Note extends Deciding {
    @Parameters(index = "0", paramLabel = "THING", description = "What it is about.")
    private String thing = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "The note.")
    private String text = "";

    Note(Console console) {
      super(console, Kind.NOTE);
    }

    @Override
    Proposal proposal() {
      return new Proposal(kind(), thing, List.of(text));
    }
  }

  /** Undoes a decision. */
  @Command(
      description = "Undoes a decision; undoing the undoing makes it hold again.",
      mixinStandardHelpOptions = true)
  static final class Undo extends Deciding {
    @Parameters(paramLabel = "ID", description = "The decision's id, from 'decide list'.")
    private String id = "";

    Undo(Console console) {
      super(console, Kind.UNDO);
    }

    @Override
    Proposal proposal() {
      return new Proposal(kind(), id, List.of());
    }
  }
}
