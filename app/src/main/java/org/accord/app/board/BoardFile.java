package org.accord.app.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.app.UserError;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.StoryCase;
import org.jspecify.annotations.Nullable;

/**
 * The board as one HTML file that works from disk, without a network.
 *
 * <p>Report text reaches the page only inside {@link Blocks} of data, and the page puts it into the
 * document as text, never as markup. The page's policy lets only its own two scripts run, by their
 * digests, and loads nothing.
 */
public final class BoardFile {

  private static final Pattern HOLE = Pattern.compile("/\\*([A-Z0-9]+)\\*/");

  private BoardFile() {}

  /** The board's path beside a case file: {@code case.accord} gives {@code case.html}. */
  public static Path beside(Path caseFile) {
    String name = String.valueOf(caseFile.getFileName()).replaceFirst("\\.accord$", "");
    return caseFile.resolveSibling(name + ".html");
  }

  /**
   * Writes the board, whole or not at all.
   *
   * @param asOf the case as known at a time, for the stops of the slider; null for no slider
   */
  public static void write(Case whole, @Nullable Function<Instant, Case> asOf, Path target) {
    Path partial = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.writeString(partial, page(whole, asOf), StandardCharsets.UTF_8);
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw UserError.unwritable(target, e);
    }
  }

  /** The page as text. */
  public static String page(Case whole, @Nullable Function<Instant, Case> asOf) {
    return page(whole, asOf, Blocks.fitting(whole));
  }

  static String page(Case whole, @Nullable Function<Instant, Case> asOf, Blocks data) {
    String d3 = BoardAssets.text("d3.min.js");
    String script = ModuleBundle.of(BoardAssets.ENTRY, BoardAssets::text);
    StringBuilder page = new StringBuilder();
    String frame = BoardAssets.text("board.html");
    Matcher hole = HOLE.matcher(frame);
    int at = 0;
    while (hole.find()) {
      page.append(frame, at, hole.start());
      switch (hole.group(1)) {
        case "HASHES" ->
            page.append(PageText.digest(d3)).append(' ').append(PageText.digest(script));
        case "STYLE" -> page.append(BoardAssets.text("board.css"));
        case "D3" -> page.append(d3);
        case "SCRIPT" -> page.append(script);
        case "BLOCKS" -> blocks(whole, asOf, data, page);
        default -> throw new IllegalStateException("No filling for " + hole.group());
      }
      at = hole.end();
    }
    return page.append(frame, at, frame.length()).toString();
  }

  private static void blocks(
      Case whole, @Nullable Function<Instant, Case> asOf, Blocks data, StringBuilder out) {
    BoardRows rows = new BoardRows(whole);
    StringBuilder stories = new StringBuilder();
    for (StoryCase story : whole.stories()) {
      String id = story.dossier().story().id();
      rows.story(whole, id).ifPresent(row -> stories.append(data.block("stories/" + id, row)));
      rows.statements(whole, id)
          .ifPresent(row -> stories.append(data.block("statements/" + id, row)));
    }
    Replayed replayed = new Replayed(whole, rows, data);
    int stops = asOf == null ? 0 : replayed.affordable(stories.length());
    out.append(data.block("index", rows.index(stops)));
    out.append(stories);
    if (asOf != null) {
      replayed.append(stops, asOf, out);
    }
    for (ReadReport report : whole.reports()) {
      rows.report(report.id())
          .ifPresent(row -> out.append(data.block("reports/" + report.id(), row)));
    }
    BoardRows.pairs(whole).forEach((left, row) -> out.append(data.block("pairs/" + left, row)));
    out.append(data.block("world", BoardAssets.text("world.json")));
  }
}
