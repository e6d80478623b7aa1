package org.accord.ingest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The form of a file, told by its ending. */
enum Format {
  TEXT("txt"),
  WEB_PAGE("html", "htm", "xhtml"),
  JSON_LINES("jsonl", "ndjson"),
  /** What lies beside reports and is none: listings, notes, keys, pictures, case files. */
  COMPANION(
      "csv",
      "tsv",
      "md",
      "json",
      "css",
      "js",
      "png",
      "jpg",
      "jpeg",
      "gif",
      "svg",
      "webp",
      "ico",
      "accord",
      "accord-wal",
      "accord-shm"),
  UNKNOWN();

  /** The forms that can be read, for messages. */
  static final String READ = ".txt, .html, .htm and .jsonl";

  private static final Set<String> COMPANION_NAMES = Set.of("readme", "license", "notice");

  private final Set<String> endings;

  Format(String... endings) {
    this.endings = Set.of(endings);
  }

  static Format of(Path file) {
    return of(String.valueOf(file.getFileName()));
  }

  static Format of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    if (COMPANION_NAMES.contains(dot < 0 ? name : name.substring(0, dot))) {
      return COMPANION;
    }
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    for (Format format : values()) {
      if (format.endings.contains(ending)) {
        return format;
      }
    }
    return UNKNOWN;
  }

  boolean isReport() {
    return this == TEXT || this == WEB_PAGE || this == JSON_LINES;
  }
}
