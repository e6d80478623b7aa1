package org.accord.app.server;

import java.util.List;
import java.util.Map;
import org.accord.app.board.BoardAssets;
import org.accord.app.board.BoardAssets.Asset;
import org.accord.app.board.LiveBoard;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Parameters;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;

/** The live board: its page, what that is made of, and the blocks that it asks for. */
final class BoardRoutes {

  private final LiveBoard board;

  private BoardRoutes(LiveBoard board) {
    this.board = board;
  }

  static List<Route> of(LiveBoard board) {
    BoardRoutes routes = new BoardRoutes(board);
    return List.of(
        Route.fixed("/", ask -> sent(BoardAssets.page())),
        Route.fixed("/board/{asset}", BoardRoutes::asset),
        Route.moment("/board/data/<block>", List.of("version", "asOf", "since"), routes::block));
  }

  private static Answer asset(Ask ask) {
    String name = ask.name("asset");
    return BoardAssets.find(name)
        .map(BoardRoutes::sent)
        .orElseThrow(() -> Problem.notFound("The board has no '" + name + "'."));
  }

  private static Answer sent(Asset asset) {
    return new Answer(200, asset.type(), asset.bytes(), Map.of());
  }

  private Answer block(Ask ask) {
    Parameters parameters = ask.parameters();
    String name = ask.name("block").replaceFirst("\\.json$", "");
    LiveBoard.Answer answer =
        board.answer(
            new LiveBoard.Question(
                name,
                parameters.one("version").orElse(null),
                parameters.time("asOf"),
                parameters.time("since")));
    if (answer instanceof LiveBoard.Answer.Found found) {
      return new Answer(
          200, "application/json", found.json(), Map.of("Accord-Version", found.version()));
    }
    if (answer instanceof LiveBoard.Answer.Moved) {
      throw new Problem(
          409,
          "moved-on",
          "The case has changed",
          "The board shows an earlier state. Begin again.");
    }
    throw Problem.notFound("The board has no block '" + name + "' at that time.");
  }
}
