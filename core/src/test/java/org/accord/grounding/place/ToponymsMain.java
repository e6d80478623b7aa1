package org.accord.grounding.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Places the gold toponyms of a set in LGL's form and prints the share within 161 km.
 *
 * <p>Arguments: the XML file; optionally "misses".
 */
public final class ToponymsMain {

  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*?(?:[.?!](?=\\s)|(?=\\n|$))");

  private ToponymsMain() {}

  public static void main(String[] args) throws IOException {
    Document xml = Jsoup.parse(Path.of(args[0]).toFile(), "UTF-8", "", Parser.xmlParser());
    int all = 0;
    int misaligned = 0;
    int placed = 0;
    int near = 0;
    for (Element article : xml.select("article")) {
      String text = article.select("text").first().wholeText();
      List<Element> gold =
          article.select("toponym").stream().filter(t -> t.selectFirst("lat") != null).toList();
      List<TypedSpan> spans = new ArrayList<>();
      for (Element t : article.select("toponym")) {
        spans.add(new TypedSpan(SpanType.PLACE, span(t)));
      }
      spans.removeIf(s -> s.span().end() > text.length() || s.span().isEmpty());
      Collections.sort(spans);
      Report report = Report.of(article.attr("docid"), null, null, null, null, text);
      ReadReport read =
          new ReadReport(report, new Reading(report.textDigest(), sentences(text), spans));
      Places places = new PlaceFinder().findNamed(List.of(read));
      for (Element t : gold) {
        all++;
        misaligned +=
            span(t).end() <= text.length()
                    && span(t).in(text).equals(t.selectFirst("phrase").text())
                ? 0
                : 1;
        Span span = span(t);
        Place place =
            places.mentions().stream()
                .filter(m -> m.evidence().span().overlaps(span))
                .max(
                    Comparator.comparingInt(
                        (PlaceMention m) -> -Math.abs(m.evidence().span().end() - span.end())))
                .map(
                    m ->
                        places.places().stream()
                            .filter(p -> p.id().equals(m.place()))
                            .findFirst()
                            .orElseThrow())
                .orElse(null);
        if (place != null && place.coordinates() != null) {
          placed++;
          Coordinates truth =
              new Coordinates(
                  Double.parseDouble(t.selectFirst("lat").text()),
                  Double.parseDouble(t.selectFirst("lon").text()));
          if (place.coordinates().kilometresTo(truth) <= 161) {
            near++;
            continue;
          }
        }
        if (args.length > 1) {
          System.out.println(
              article.attr("docid")
                  + "\t"
                  + t.selectFirst("phrase").text()
                  + "\t"
                  + (t.selectFirst("gaztag") == null ? "" : t.selectFirst("gaztag").text())
                  + "\t-> "
                  + place);
        }
      }
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "%s: %d toponyms, %d misaligned, placed %.3f, of all within 161 km %.3f, of placed %.3f%n",
        Path.of(args[0]).getFileName(),
        all,
        misaligned,
        placed / (double) all,
        near / (double) all,
        near / (double) placed);
  }

  private static Span span(Element toponym) {
    int start = Integer.parseInt(toponym.selectFirst("start").text().strip());
    int end = Integer.parseInt(toponym.selectFirst("end").text().strip());
    return Span.of(start, Math.max(start, end));
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher m = LINE.matcher(text);
    while (m.find()) {
      sentences.add(new Sentence(sentences.size(), 0, Span.of(m.start(), m.end()), List.of()));
    }
    return sentences;
  }
}
