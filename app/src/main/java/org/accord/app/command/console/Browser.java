package org.accord.app.command.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The person's browser, started by the way each system has for it. */
public final class Browser {

  private Browser() {}

  /** Opens an address; where that cannot be done, says so and goes on. */
  public static void open(String address, Console console) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.err().println("No browser could be started; open the address yourself.");
    }
  }
}
