package org.accord.app.command.decide;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.decide.Targets;
import org.accord.app.export.row.DecisionRows;
import org.accord.app.export.row.JsonRows;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.decision.Target;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Ruling;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the decisions of a case and what became of each. */
@Command(
    description = "Lists the decisions, oldest first, and what became of each.",
    mixinStandardHelpOptions = true)
final class DecisionList implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(names = "--json", description = "As a JSON array.")
  private boolean json;

  DecisionList(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      Case made = new OpenCase(file, reader).derive(options.asOf());
      if (json) {
        ArrayNode rows = JsonRows.array(made.rulings(), DecisionRows::row);
        console.out().println(new ObjectMapper().valueToTree(rows).toPrettyString());
      } else if (made.rulings().isEmpty()) {
        console.out().println("No decision has been made.");
      } else {
        made.rulings().forEach(ruling -> print(made, ruling));
      }
    }
    return ExitCodes.DONE;
  }

  private void print(Case made, Ruling ruling) {
    Decision decision = ruling.decision();
    console
        .out()
        .println(
            decision.id()
                + "  "
                + decision.when()
                + "  "
                + decision.who()
                + "  "
                + decision.kind().name().toLowerCase(Locale.ROOT)
                + "  ["
                + ruling.state().word()
                + "]");
    String words = Target.parse(decision.subject()).map(t -> Targets.words(made, t)).orElse(null);
    console.screen().println("    " + (words == null ? decision.subject() : "\"" + words + "\""));
    if (decision.value() != null && Target.parse(decision.value()).isEmpty()) {
      console.screen().println("    " + decision.value());
    }
    if (!ruling.why().isEmpty()) {
      console.screen().println("    " + ruling.why());
    }
  }
}
