package org.accord.ingest.bytes;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one folder and the folders below it, in the order of their paths.
 *
 * <p>Hidden files and folders are passed over, links are followed, a loop of links is entered once.
 */
public final class FileWalk extends SimpleFileVisitor<Path> {

  private static final int MAX_DEPTH = 64;

  private final Path root;
  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, String> unreadable = new TreeMap<>(Comparator.naturalOrder());

  private FileWalk(Path root) {
    this.root = root;
  }

  public static FileWalk of(Path root) throws IOException {
    FileWalk walk = new FileWalk(root);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, walk);
    return walk;
  }

  /** Every file by its path from the root, with {@code /} between the parts. */
  public Map<String, Path> files() {
    return files;
  }

  /** Every folder or file that could not be looked at, and why. */
  public Map<String, String> unreadable() {
    return unreadable;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && hidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!hidden(file)) {
      files.put(name(file), file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!hidden(file) && !(e instanceof FileSystemLoopException)) {
      unreadable.put(file.toString(), "Unreadable: " + e.getClass().getSimpleName());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(
      Path folder, @org.jspecify.annotations.Nullable IOException e) {
    if (e != null) {
      unreadable.put(folder.toString(), "Unreadable: " + e.getClass().getSimpleName());
    }
    return FileVisitResult.CONTINUE;
  }

  private String name(Path file) {
    StringBuilder name = new StringBuilder();
    for (Path part : root.relativize(file)) {
      name.append(name.length() == 0 ? "" : "/").append(part);
    }
    return name.toString();
  }

  private static boolean hidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
