package org.accord.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.place.PlaceFinder;
import org.accord.grounding.place.SpanPlacer;
import org.accord.grounding.toponym.Placement;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Coordinates;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;

/** Finds the toponyms of a test set, or takes those given, and says where they lie. */
public final class EvaluatePlaces {

  private static final int ARTICLES_BETWEEN_NOTES = 50;

  private final Gazetteer gazetteer;
  private final @Nullable Reader reader;
  private final PlacesScore score = new PlacesScore();

  private EvaluatePlaces(Gazetteer gazetteer, @Nullable Reader reader) {
    this.gazetteer = gazetteer;
    this.reader = reader;
  }

  /**
   * Writes {@code predictions}, if any, and tells {@code out} how good they are.
   *
   * @param reader finds the spans; null to take the gold's
   * @param which the articles to take, by their names
   */
  public static PlacesScore run(
      Gazetteer gazetteer,
      @Nullable Reader reader,
      Path gold,
      Predicate<String> which,
      @Nullable Path predictions,
      Appendable out)
      throws IOException {
    List<GoldArticle> articles =
        (Files.isDirectory(gold) ? GeoWebNews.read(gold) : LglXml.read(gold))
            .stream().filter(a -> which.test(a.doc())).toList();
    EvaluatePlaces run = new EvaluatePlaces(gazetteer, reader);
    int done = 0;
    try (Predictions written = Predictions.to(predictions)) {
      for (GoldArticle article : articles) {
        run.evaluate(article, written);
        if (++done % ARTICLES_BETWEEN_NOTES == 0) {
          out.append(done + " of " + articles.size() + " articles").append(System.lineSeparator());
        }
      }
    }
    if (reader != null) {
      out.append(run.score.spansLine()).append(System.lineSeparator());
    }
    out.append(run.score.nearLine())
        .append(reader == null ? " (gold spans)" : " (of those found)")
        .append(System.lineSeparator());
    return run.score;
  }

  private void evaluate(GoldArticle article, Predictions written) throws IOException {
    List<Span> goldSpans = article.toponyms().stream().map(GoldArticle.Toponym::span).toList();
    List<Span> spans = goldSpans;
    if (reader != null) {
      String text = article.report().text();
      spans = new PlaceFinder(gazetteer).spans(new ReadReport(article.report(), reader.read(text)));
      score.addSpans(goldSpans, spans);
    }
    List<Optional<Placement>> places = new SpanPlacer(gazetteer).place(article.report(), spans);
    for (int i = 0; i < spans.size(); i++) {
      Span shown = reader == null ? article.toponyms().get(i).given() : spans.get(i);
      written.add(row(article, shown, spans.get(i), places.get(i)));
    }
    for (GoldArticle.Toponym toponym : article.toponyms()) {
      int at = spans.indexOf(toponym.span());
      Coordinates truth = toponym.coordinates();
      if (truth != null && (reader == null || at >= 0)) {
        Optional<Placement> place = places.get(at);
        score.addDistance(
            place.isPresent() ? place.get().coordinates().kilometresTo(truth) : Double.MAX_VALUE);
      }
    }
  }

  private static Map<String, Object> row(
      GoldArticle article, Span shown, Span span, Optional<Placement> place) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("doc", article.doc());
    row.put("start", shown.start());
    row.put("end", shown.end());
    row.put("text", span.in(article.report().text()));
    row.put("lat", place.map(p -> p.coordinates().latitude()).orElse(null));
    row.put("lon", place.map(p -> p.coordinates().longitude()).orElse(null));
    return row;
  }
}
