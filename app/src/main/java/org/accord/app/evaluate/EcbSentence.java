package org.accord.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A sentence of ECB+ (Cybulska and Vossen 2014) with the actions marked in it.
 *
 * @param labels a BIO label for every token; what lies between the parts of an action belongs to it
 */
record EcbSentence(String file, int number, List<String> tokens, List<String> labels) {

  private static final String CHOSEN = "ECBplus_coreference_sentences.csv";
  private static final int FIRST_HELD_OUT_TOPIC = 30;

  EcbSentence {
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
  }

  /** Whether the folder looks like ECB+. */
  static boolean isFolder(Path folder) {
    return Files.isRegularFile(folder.resolve(CHOSEN));
  }

  /** Whether the reader was trained without it. */
  boolean heldOut() {
    return Integer.parseInt(file.substring(0, file.indexOf('_'))) >= FIRST_HELD_OUT_TOPIC;
  }

  /** The sentences that the annotators chose, in order of their files' names. */
  static List<EcbSentence> chosen(Path folder) throws IOException {
    Set<String> chosen = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve(CHOSEN))) {
      String[] cells = line.strip().split(",");
      chosen.add(cells[0] + "_" + cells[1] + " " + cells[2]);
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder, 2)) {
      files = found.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    List<EcbSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      for (EcbSentence sentence : of(file)) {
        if (chosen.contains(sentence.file() + " " + sentence.number())) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  /** A sentence under construction. */
  private record Words(List<String> tokens, List<String> labels) {}

  private static List<EcbSentence> of(Path file) throws IOException {
    Element document = parse(file);
    Map<Integer, Words> words = new TreeMap<>();
    Map<String, Integer> sentences = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (Element token : elements(document.getElementsByTagName("token"))) {
      int sentence = Integer.parseInt(token.getAttribute("sentence"));
      Words row =
          words.computeIfAbsent(sentence, n -> new Words(new ArrayList<>(), new ArrayList<>()));
      sentences.put(token.getAttribute("t_id"), sentence);
      places.put(token.getAttribute("t_id"), row.tokens().size());
      row.tokens().add(token.getTextContent());
      row.labels().add("O");
    }
    Node markables = document.getElementsByTagName("Markables").item(0);
    for (Element marked : elements(markables.getChildNodes())) {
      if (!marked.getTagName().matches("(NEG_)?ACTION.*")) {
        continue;
      }
      List<String> anchors =
          elements(marked.getElementsByTagName("token_anchor")).stream()
              .map(anchor -> anchor.getAttribute("t_id"))
              .filter(places::containsKey)
              .sorted(Comparator.comparing(places::get))
              .toList();
      if (!anchors.isEmpty()) {
        Words row = words.get(sentences.get(anchors.get(0)));
        label(row, places.get(anchors.get(0)), places.get(anchors.get(anchors.size() - 1)));
      }
    }
    String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
    List<EcbSentence> found = new ArrayList<>();
    words.forEach((n, row) -> found.add(new EcbSentence(name, n, row.tokens(), row.labels())));
    return found;
  }

  private static void label(@Nullable Words row, @Nullable Integer first, @Nullable Integer last) {
    if (row == null || first == null || last == null) {
      return;
    }
    for (int token = first; token <= last; token++) {
      row.labels().set(token, token == first ? "B-event" : "I-event");
    }
  }

  private static Element parse(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + " is no file of ECB+: " + e.getMessage(), e);
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
