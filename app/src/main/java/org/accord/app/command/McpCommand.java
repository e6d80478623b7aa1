package org.accord.app.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.Main;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.mcp.CaseServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets an assistant ask the case. */
@Command(
    name = "mcp",
    description = {
      "Answers an assistant's questions about the case (MCP).",
      "Over standard input and output, by the Model",
      "Context Protocol: stories, findings, evidence, search, claims, who says what, open questions,",
      "changes. It only reads, and sees what other commands write. An assistant starts it itself;",
      "docs/mcp.md has what to write into its settings."
    },
    mixinStandardHelpOptions = true)
public final class McpCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  public McpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = options.existing();
    console.err().println("accord: answering questions about " + file + " on standard input.");
    // Standard output is the protocol's; what a library might print goes where people look.
    System.setOut(System.err);
    CaseServer.serve(
        file,
        Main.VERSION,
        console.clock(),
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out));
    return ExitCodes.DONE;
  }
}
