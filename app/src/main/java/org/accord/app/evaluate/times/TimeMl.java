package org.accord.app.evaluate.times;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.accord.model.Published;
import org.accord.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML document: its text without tags, when it was made, and the times that people marked.
 *
 * @param name of its file, without ".tml"
 * @param text of {@code TEXT}, every character where it stands between the tags
 * @param created its creation time, null where it tells none
 */
public record TimeMl(String name, String text, @Nullable Published created, List<Timex3> times) {

  private static final String ENDING = ".tml";
  private static final XMLInputFactory XML = XMLInputFactory.newInstance();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  public TimeMl {
    times = List.copyOf(times);
  }

  /** A time that people marked, with its type and value. */
  public record Timex3(Span span, String type, String value) {}

  /** The documents under a folder by name; of those with one name the first. */
  static List<Path> files(Path folder) throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(f -> f.toString().endsWith(ENDING))
          .sorted()
          .forEach(f -> files.putIfAbsent(name(f), f));
    }
    return List.copyOf(files.values());
  }

  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /**
   * Reads a document; one that is no XML or has no {@code TEXT} is an error that names the file.
   */
  public static TimeMl read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(name(file), XML.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
    }
  }

  private static TimeMl read(String name, XMLStreamReader xml)
      throws XMLStreamException, IOException {
    StringBuilder text = new StringBuilder();
    List<Timex3> times = new ArrayList<>();
    Published created = null;
    boolean inText = false;
    boolean hasText = false;
    int start = -1;
    String type = "";
    String value = "";
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("TEXT")) {
            inText = true;
            hasText = true;
          } else if (xml.getLocalName().equals("TIMEX3")) {
            type = attribute(xml, "type");
            value = attribute(xml, "value");
            if (attribute(xml, "functionInDocument").equals("CREATION_TIME")) {
              created = day(value).orElse(created);
            } else if (inText) {
              start = text.length();
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals("TEXT")) {
            inText = false;
          } else if (xml.getLocalName().equals("TIMEX3") && start >= 0) {
            times.add(new Timex3(Span.of(start, text.length()), type, value));
            start = -1;
          }
        }
        default -> {}
      }
    }
    if (!hasText) {
      throw new IOException(name + " has no TEXT. Maybe it is no TimeML");
    }
    return new TimeMl(name, text.toString(), created, times);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Optional<Published> day(String value) {
    return value.length() < 10 ? Optional.empty() : Published.parse(value.substring(0, 10));
  }
}
