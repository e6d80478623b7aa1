package org.accord.app.board;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The board live from a server on this machine, looked at only. */
class LiveBoardIT extends BoardInBrowser {

  @TempDir private static Path folder;
  private static ServedBoard served;

  @BeforeAll
  static void serveTheExample() {
    served = new ServedBoard(ServedBoard.example(folder));
  }

  @AfterAll
  static void stopServing() {
    if (served != null) {
      served.close();
    }
  }

  @Override
  String address() {
    return served.address();
  }

  @Override
  protected boolean mayAsk(String url) {
    return url.startsWith(served.root());
  }
}
