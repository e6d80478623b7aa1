package org.accord.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.grounding.Coordinates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the XML of LGL and TR-News: article/text, toponyms/toponym, offsets in characters. */
final class LglXml {

  private LglXml() {}

  static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Element article :
        Jsoup.parse(file.toFile(), "UTF-8", "", Parser.xmlParser()).select("article")) {
      Element body = article.selectFirst("text");
      if (body == null) {
        throw new IOException(
            "Article '" + article.attr("docid") + "' of " + file + " has no <text>");
      }
      String text = body.wholeText();
      List<GoldArticle.Toponym> toponyms = new ArrayList<>();
      for (Element toponym : article.select("toponym")) {
        Span given = Span.of(number(toponym, "start"), number(toponym, "end"));
        String phrase = toponym.select("phrase").text();
        toponyms.add(
            new GoldArticle.Toponym(
                given, GoldArticle.aligned(text, given, phrase), coordinates(toponym)));
      }
      String doc = article.attr("docid");
      Report report =
          Report.of(doc, words(article, "domain"), null, words(article, "title"), null, text);
      articles.add(new GoldArticle(doc, report, toponyms));
    }
    if (articles.isEmpty()) {
      throw new IOException(file + " has no <article>. Maybe it is not XML in the form of LGL");
    }
    return articles;
  }

  private static @Nullable Coordinates coordinates(Element toponym) {
    Element latitude = toponym.selectFirst("lat");
    Element longitude = toponym.selectFirst("lon");
    return latitude == null || longitude == null
        ? null
        : new Coordinates(
            Double.parseDouble(latitude.text()), Double.parseDouble(longitude.text()));
  }

  private static @Nullable String words(Element article, String tag) {
    String words = article.select("> " + tag).text().strip();
    return words.isEmpty() ? null : words;
  }

  private static int number(Element toponym, String tag) throws IOException {
    String words = toponym.select("> " + tag).text().strip();
    try {
      return Integer.parseInt(words);
    } catch (NumberFormatException e) {
      throw new IOException("A toponym's <" + tag + "> is '" + words + "', not a number", e);
    }
  }
}
