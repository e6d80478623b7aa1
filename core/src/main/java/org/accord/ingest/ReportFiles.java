package org.accord.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.accord.ingest.bytes.BoundedLines;
import org.accord.ingest.bytes.Bytes;
import org.accord.ingest.bytes.FileWalk;
import org.accord.ingest.bytes.Refusal;
import org.accord.ingest.bytes.TextDecoder;
import org.accord.ingest.dates.Dating;
import org.accord.ingest.form.JsonLine;
import org.accord.ingest.form.Listing;
import org.accord.ingest.form.Particulars;
import org.accord.ingest.form.WebPage;
import org.accord.model.Published;
import org.accord.model.Rejected;
import org.accord.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports out of files and folders: each file, or line of JSON, comes out as found or
 * refused.
 *
 * <p>A report is named by its path from the folder given, a line of JSON by its id. In a folder,
 * listings, notes, {@code .json} keys, pictures and whatever is hidden (named with a dot before)
 * are passed over silently; a file of any other form is refused, so that nobody believes it was
 * read.
 */
public final class ReportFiles {

  private final IngestOptions options;
  private final Consumer<Ingested> sink;
  private final Map<Path, Listing> listings = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private ReportFiles(IngestOptions options, Consumer<Ingested> sink) {
    this.options = options;
    this.sink = sink;
  }

  /** Reads all paths in the order given, and each folder in the order of its paths. */
  public static void read(List<Path> paths, IngestOptions options, Consumer<Ingested> sink) {
    ReportFiles files = new ReportFiles(options, sink);
    paths.forEach(files::path);
  }

  /**
   * Reads one file that lies in no folder, as when it was sent.
   *
   * @param name tells its form by its ending, and is the report's name
   * @param known for what the file does not say itself
   */
  public static void read(
      String name,
      byte[] bytes,
      Particulars known,
      IngestOptions options,
      Consumer<Ingested> sink) {
    ReportFiles files = new ReportFiles(options, sink);
    Format format = Format.of(name);
    try {
      if (!format.isReport()) {
        throw new Refusal("Not a form that is read: only " + Format.READ + " are");
      }
      if (bytes.length > options.maxBytes()) {
        throw new Refusal(
            "Too large: " + bytes.length + " bytes, the limit is " + options.maxBytes());
      }
      if (format == Format.JSON_LINES) {
        files.lines(new ByteArrayInputStream(bytes), name, name, known);
      } else {
        files.whole(format, name, name, bytes, known);
      }
    } catch (Refusal e) {
      files.refuse(name, e.reason());
    } catch (IOException e) {
      files.refuse(name, Bytes.unreadable(e).reason());
    }
  }

  private void path(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (!Files.exists(path)) {
      refuse(path.toString(), "No such file or folder");
    } else if (!Format.of(path).isReport()) {
      refuse(path.toString(), "Not a form that is read: only " + Format.READ + " are");
    } else {
      Path folder = path.toAbsolutePath().getParent();
      String name = String.valueOf(path.getFileName());
      file(path, name, folder == null ? Particulars.NONE : listing(folder).of(name));
    }
  }

  private void folder(Path root) {
    FileWalk walk;
    try {
      walk = FileWalk.of(root);
    } catch (IOException e) {
      refuse(root.toString(), Bytes.unreadable(e).reason());
      return;
    }
    walk.unreadable().forEach(this::refuse);
    walk.files()
        .forEach(
            (name, file) -> {
              Format format = Format.of(file);
              if (format.isReport()) {
                file(file, name, listed(root, name));
              } else if (format == Format.UNKNOWN) {
                refuse(file.toString(), "Not a form that is read: only " + Format.READ + " are");
              }
            });
  }

  /** What the listings know of a file, the one in its own folder first. */
  private Particulars listed(Path root, String name) {
    Particulars known = listing(root).of(name);
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      Path folder = root.resolve(name.substring(0, slash));
      known = listing(folder).of(name.substring(slash + 1)).or(known);
    }
    return known;
  }

  private Listing listing(Path folder) {
    Listing known = listings.get(folder);
    if (known == null) {
      try {
        known = Listing.in(folder, options.maxBytes());
      } catch (Refusal e) {
        refuse(folder.resolve(Listing.NAME).toString(), e.reason());
        known = Listing.NONE;
      }
      listings.put(folder, known);
    }
    return known;
  }

  private void file(Path file, String name, Particulars listed) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("Not a regular file");
      }
      Format format = Format.of(file);
      if (format == Format.JSON_LINES) {
        lines(file, name, listed);
      } else {
        byte[] bytes = Bytes.of(file, options.maxBytes());
        whole(format, file.toString(), name, bytes, listed);
      }
    } catch (Refusal e) {
      refuse(file.toString(), e.reason());
    }
  }

  /** A file that is one report. */
  private void whole(Format format, String where, String name, byte[] bytes, Particulars listed)
      throws Refusal {
    if (format == Format.TEXT) {
      found(where, name, bytes, listed, TextDecoder.decode(bytes));
    } else {
      WebPage page = WebPage.parse(bytes);
      Particulars known = page.says().or(listed).or(given()).or(page.guesses());
      found(where, name, bytes, known, page.text());
    }
  }

  private void lines(Path file, String name, Particulars listed) throws Refusal {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      lines(in, file.toString(), name, listed);
    } catch (IOException | SecurityException e) {
      throw Bytes.unreadable(e);
    }
  }

  private void lines(InputStream in, String file, String name, Particulars listed)
      throws Refusal, IOException {
    BoundedLines lines = new BoundedLines(in, options.maxBytes());
    int number = 0;
    boolean any = false;
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      String where = file + ":" + number;
      try {
        any |= line(where, name + ":" + number, line, listed);
      } catch (Refusal e) {
        any = true;
        refuse(where, e.reason());
      }
    }
    if (!any) {
      throw new Refusal(number == 0 ? "Empty" : "Blank: white space only");
    }
  }

  private boolean line(String where, String name, BoundedLines.Line line, Particulars listed)
      throws Refusal {
    if (line.tooLong()) {
      throw new Refusal("Too large: a line over " + options.maxBytes() + " bytes");
    }
    if (new String(line.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
      return false;
    }
    JsonLine parsed = JsonLine.parse(TextDecoder.decode(line.bytes()));
    found(
        where,
        named(parsed.id(), name),
        line.bytes(),
        parsed.particulars().or(listed),
        parsed.text());
    return true;
  }

  private String named(@Nullable String id, String name) {
    if (id == null || id.isBlank()) {
      return name;
    }
    return ids.add(id) ? id : name + "/" + id;
  }

  private void found(String where, String name, byte[] bytes, Particulars known, String text)
      throws Refusal {
    if (text.length() > options.maxCharacters()) {
      throw new Refusal(
          "Too large: " + text.length() + " characters, the limit is " + options.maxCharacters());
    }
    Report report = known.or(given()).report(name, text);
    sink.accept(new Ingested.Found(report, where, bytes));
  }

  private Particulars given() {
    Published published = options.published();
    Dating dating = published == null ? null : new Dating(published, null);
    return new Particulars(options.outlet(), dating, null, null);
  }

  private void refuse(String where, String reason) {
    sink.accept(new Ingested.Refused(new Rejected(where, reason)));
  }
}
