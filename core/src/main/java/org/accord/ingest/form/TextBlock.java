package org.accord.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Text that stands together on a page, between two block elements or line breaks.
 *
 * @param element the nearest block element around it
 * @param text with white space as a browser shows it
 * @param linked how many of its characters are links
 */
record TextBlock(Element element, String text, int linked) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** The blocks under {@code root}, in order; iterative, since pages nest without bound. */
  static List<TextBlock> in(Element root) {
    Collector collector = new Collector(root);
    NodeTraversor.traverse(collector, root);
    collector.end(root);
    return collector.blocks;
  }

  /** Whether this is running text and not a label or a list of links. */
  boolean isRunning(int length) {
    return text.length() >= length && linked * 3 < text.length() && !isHeading();
  }

  boolean isHeading() {
    return HEADINGS.contains(element.normalName());
  }

  /** Whether it is mostly links: a menu, "Read more". */
  boolean isLinks() {
    return linked * 2 > text.length() && text.length() < 200;
  }

  static boolean isParagraph(Element e) {
    return e.normalName().equals("p") || HEADINGS.contains(e.normalName());
  }

  private static final class Collector implements NodeVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int linked;
    private int links;

    Collector(Element root) {
      this.block = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element e) {
        if (breaks(e)) {
          end(e);
        }
        links += e.normalName().equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        links -= e.normalName().equals("a") ? 1 : 0;
        if (breaks(e)) {
          Element parent = e.parent();
          end(parent == null ? e : parent);
        }
      }
    }

    private void add(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean space =
            c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u00A0';
        if (!space || (text.length() > 0 && text.charAt(text.length() - 1) != ' ')) {
          text.append(space ? ' ' : c);
          linked += links > 0 ? 1 : 0;
        }
      }
    }

    private void end(Element next) {
      String words = text.toString().strip();
      if (!words.isEmpty()) {
        blocks.add(new TextBlock(block, words, Math.min(linked, words.length())));
      }
      text.setLength(0);
      linked = 0;
      block = next.normalName().equals("br") && next.parent() != null ? next.parent() : next;
    }

    private static boolean breaks(Element e) {
      return e.isBlock() || e.normalName().equals("br");
    }
  }
}
