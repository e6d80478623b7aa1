package org.accord.ingest.form;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.ingest.bytes.Refusal;
import org.accord.ingest.bytes.TextDecoder;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.dates.PublishedForms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page: its article's text, and what it says of itself.
 *
 * @param says from JSON-LD and {@code meta} elements
 * @param guesses from the host of its address and the first {@code time} element
 * @param text the article without the furniture, a blank line between paragraphs
 */
public record WebPage(Particulars says, Particulars guesses, String text) {

  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");
  private static final Pattern HOST =
      Pattern.compile("(?i)^https?://(?:www\\.|m\\.|edition\\.)?([^/:?#]+)");

  public static WebPage parse(byte[] bytes) throws Refusal {
    String html = decode(bytes);
    MarkupDepth.check(html);
    Document page = Jsoup.parse(html);
    if (page.selectFirst("meta[name=generator][content=Accord board]") != null) {
      throw new Refusal("A board that Accord wrote, not a report");
    }
    StructuredArticle structured = StructuredArticle.of(page);
    Particulars says = structured.particulars().or(metas(page));
    Particulars guesses = guesses(page, says.url());
    String text = ArticleText.of(page, says.title());
    if (text.isBlank()) {
      text = structured.body();
    }
    if (text.isBlank()) {
      throw new Refusal("No article text found in the page");
    }
    return new WebPage(says, guesses, TextDecoder.checked(text));
  }

  private static String decode(byte[] bytes) throws Refusal {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find()) {
      String name = declared.group(1).toLowerCase(Locale.ROOT);
      try {
        if (!name.startsWith("utf") && Charset.isSupported(name)) {
          return TextDecoder.checked(new String(bytes, Charset.forName(name)));
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return TextDecoder.decode(bytes);
      }
    }
    return TextDecoder.decode(bytes);
  }

  private static Particulars metas(Document page) {
    String published =
        first(
            meta(page, "article:published_time"),
            meta(page, "datePublished"),
            meta(page, "og:published_time"),
            meta(page, "parsely-pub-date"),
            meta(page, "sailthru.date"),
            meta(page, "pubdate"),
            meta(page, "publish-date"),
            meta(page, "dc.date.issued"),
            meta(page, "dc.date"),
            meta(page, "date"));
    Dating dating = PublishedForms.parse(published).orElse(null);
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String url = first(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"));
    Element heading = page.selectFirst("h1");
    String title =
        first(meta(page, "og:title"), heading == null ? null : heading.text(), page.title());
    String outlet = first(meta(page, "og:site_name"), meta(page, "application-name"));
    return new Particulars(outlet, dating, title, url);
  }

  private static Particulars guesses(Document page, @Nullable String url) {
    Matcher host = HOST.matcher(url == null ? "" : url);
    Element time = page.selectFirst("time[datetime]");
    Dating dating = time == null ? null : PublishedForms.parse(time.attr("datetime")).orElse(null);
    return new Particulars(host.find() ? host.group(1) : null, dating, null, null);
  }

  private static @Nullable String meta(Document page, String name) {
    for (String attribute : new String[] {"property", "name", "itemprop"}) {
      Element meta = page.selectFirst("meta[" + attribute + "=\"" + name + "\"][content]");
      if (meta != null && !meta.attr("content").isBlank()) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
