package org.accord.grounding.moment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A TimeML document: its text without tags, its creation day, its times. */
record TimeMl(String name, String text, String created, List<Timex3> times) {

  record Timex3(int start, int end, String type, String value) {}

  private static final Pattern CREATED =
      Pattern.compile("<TIMEX3[^>]*CREATION_TIME[^>]*>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile(" type=\"([^\"]*)\"");
  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");

  static List<TimeMl> folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".tml")).sorted().map(TimeMl::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimeMl read(Path file) {
    String xml;
    try {
      xml = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher created = CREATED.matcher(xml);
    String day = created.find() ? attribute(VALUE, created.group()) : "";
    Matcher body = TEXT.matcher(xml);
    if (!body.find()) {
      throw new IllegalArgumentException("No TEXT in " + file);
    }
    StringBuilder text = new StringBuilder();
    List<Timex3> times = new ArrayList<>();
    int open = -1;
    String attributes = "";
    String inner = body.group(1);
    Matcher tag = TAG.matcher(inner);
    int last = 0;
    while (tag.find()) {
      text.append(unescaped(inner.substring(last, tag.start())));
      last = tag.end();
      if (tag.group(2).equals("TIMEX3")) {
        if (tag.group(1).isEmpty()) {
          open = text.length();
          attributes = tag.group(3);
        } else if (open >= 0) {
          times.add(
              new Timex3(
                  open, text.length(), attribute(TYPE, attributes), attribute(VALUE, attributes)));
          open = -1;
        }
      }
    }
    text.append(unescaped(inner.substring(last)));
    return new TimeMl(
        file.getFileName().toString(),
        text.toString(),
        day.length() >= 10 ? day.substring(0, 10) : "",
        times);
  }

  private static String attribute(Pattern pattern, String attributes) {
    Matcher matcher = pattern.matcher(attributes);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
