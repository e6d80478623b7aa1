package org.accord.ingest.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.dates.PublishedForms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article (schema.org's Article and the types below it).
 *
 * @param body the text it carries, often empty and seldom with its paragraphs
 */
record StructuredArticle(Particulars particulars, String body) {

  private static final StructuredArticle NONE = new StructuredArticle(Particulars.NONE, "");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_NODES = 10_000;

  static StructuredArticle of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = article(JSON.readTree(script.data()));
        if (article != null) {
          return read(article);
        }
      } catch (JsonProcessingException e) {
        continue; // pages often carry broken JSON-LD; the page itself may still be read
      }
    }
    return NONE;
  }

  private static StructuredArticle read(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    publisher = publisher.isArray() ? publisher.path(0) : publisher;
    String outlet =
        publisher.isTextual() ? publisher.asText() : publisher.path("name").asText(null);
    Dating dating = PublishedForms.parse(article.path("datePublished").asText(null)).orElse(null);
    JsonNode main = article.path("mainEntityOfPage");
    String url = article.path("url").asText(null);
    if (url == null) {
      url = main.isTextual() ? main.asText() : main.path("@id").asText(null);
    }
    String title = article.path("headline").asText(null);
    return new StructuredArticle(
        new Particulars(outlet, dating, title == null ? null : plain(title), url),
        plain(article.path("articleBody").asText("")));
  }

  private static String plain(String text) {
    return org.jsoup.parser.Parser.unescapeEntities(text, false);
  }

  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isContainerNode()) {
        node.forEach(open::add);
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("BlogPosting");
  }
}
