package org.accord.app.server;

import java.util.List;
import java.util.Map;
import org.accord.app.board.BoardFile;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Route;

/** The board's page, and what it loads. */
final class BoardRoutes {

  private BoardRoutes() {}

  /** The page as it would be on disk, which carries its own policy for the scripts within it. */
  static List<Route> all() {
    return List.of(
        Route.read(
            "/",
            List.of(),
            ask ->
                Answer.text("text/html", BoardFile.page(ask.snapshot().made()))
                    .with(Map.of("Content-Security-Policy", "frame-ancestors 'none'"))));
  }
}
