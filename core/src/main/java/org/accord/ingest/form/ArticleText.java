package org.accord.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.text.RuleTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article, without menus, captions, sign-up boxes and links to other stories.
 *
 * <p>Follows boilerplate removal by text density (Kohlschütter et al., WSDM 2010; Readability):
 * blocks of running text vote for the elements they stand in; from the body one goes down to the
 * child that holds most of the votes, as long as there is one; what is left of its blocks, less the
 * link lists, is the article.
 */
final class ArticleText {

  private static final double MOST = 0.7;
  private static final int RUNNING = 40;
  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z]+|(?<=[a-z])(?=[A-Z])");
  private static final String ALWAYS_FURNITURE =
      "script,style,noscript,template,iframe,svg,button,input,select,textarea,nav,footer,aside,"
          + "figure,figcaption,audio,video,object,dialog,menu,[hidden],[aria-hidden=true],"
          + "[role~=dialog|navigation|banner|complementary|contentinfo|search|menu]";
  private static final Set<String> FURNITURE = furniture();

  private ArticleText() {}

  /** The article, a blank line between paragraphs; empty where the page holds none. */
  static String of(Document page, @Nullable String title) {
    page.select(ALWAYS_FURNITURE).remove();
    List<TextBlock> blocks = TextBlock.in(page.body());
    Map<Element, Double> votes = votes(blocks);
    dropFurniture(page.body(), votes);
    blocks = TextBlock.in(page.body());
    votes = votes(blocks);
    Element article = mostVoted(page.body(), votes);
    return text(blocks, article, title);
  }

  private static Map<Element, Double> votes(List<TextBlock> blocks) {
    Map<Element, Double> votes = new HashMap<>();
    for (TextBlock block : blocks) {
      if (block.isRunning(RUNNING)) {
        for (Element e = block.element(); e != null; e = e.parent()) {
          votes.merge(e, (double) block.text().length(), Double::sum);
        }
      }
    }
    return votes;
  }

  private static void dropFurniture(Element body, Map<Element, Double> votes) {
    double all = votes.getOrDefault(body, 0.0);
    List<Element> dropped = new ArrayList<>();
    for (Element e : body.select("[class],[id]")) {
      if (votes.getOrDefault(e, 0.0) < all / 2 && isFurniture(e)) {
        dropped.add(e);
      }
    }
    dropped.forEach(Element::remove);
  }

  private static boolean isFurniture(Element e) {
    if (e.normalName().equals("body") || e.normalName().equals("article")) {
      return false;
    }
    Set<String> words = new HashSet<>();
    for (String name : (e.className() + " " + e.id()).split("\\s+")) {
      for (String word :
          WORD_BREAK.split(
              name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT))) {
        words.add(word);
      }
    }
    return words.stream().anyMatch(FURNITURE::contains);
  }

  private static Element mostVoted(Element body, Map<Element, Double> votes) {
    Element at = body;
    while (true) {
      double here = votes.getOrDefault(at, 0.0);
      Element next = null;
      for (Element child : at.children()) {
        if (votes.getOrDefault(child, 0.0) > here * MOST) {
          next = child;
        }
      }
      if (next == null || TextBlock.isParagraph(next)) {
        return at;
      }
      at = next;
    }
  }

  private static String text(List<TextBlock> blocks, Element article, @Nullable String title) {
    Set<Element> inside = new HashSet<>(article.getAllElements());
    List<TextBlock> kept = new ArrayList<>();
    for (TextBlock block : blocks) {
      boolean headline = block.element().normalName().equals("h1") || block.text().equals(title);
      if (inside.contains(block.element()) && !headline && !block.isLinks()) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    StringBuilder text = new StringBuilder();
    for (TextBlock block : kept) {
      text.append(text.length() == 0 ? "" : "\n\n").append(block.text());
    }
    return text.toString();
  }

  private static Set<String> furniture() {
    Set<String> words = new HashSet<>();
    RuleTable.load(ArticleText.class, "page-furniture.tsv")
        .rows()
        .forEach(r -> words.add(r.get("word")));
    return Set.copyOf(words);
  }
}
