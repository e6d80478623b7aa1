package org.accord.app.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.casefile.CaseFileException;
import org.accord.grounding.gazetteer.Gazetteer;

/** Gazetteer layers in files and in cases. */
public final class GazetteerLayers {

  private static final long MOST_BYTES = 100_000_000;

  private GazetteerLayers() {}

  /** The bytes of a layer file, known to be one. */
  public static byte[] read(Path file) {
    byte[] packed;
    try {
      if (!Files.isRegularFile(file)) {
        throw new UserError("There is no gazetteer file " + file + ".");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new UserError(
            file
                + " has "
                + Files.size(file) / 1_000_000
                + " MB, and a case takes a gazetteer of at most "
                + MOST_BYTES / 1_000_000
                + " MB. Maybe import the dumps of the countries that the reports speak of.");
      }
      packed = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserError("Cannot read " + file + ": " + e.getMessage());
    }
    over(packed, file);
    return packed;
  }

  /** The shipped gazetteer with a layer over it. */
  public static Gazetteer over(byte[] packed, Path file) {
    try {
      return Gazetteer.shipped().with(packed);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "Cannot use "
              + file
              + ": "
              + e.getMessage()
              + ". Maybe make a gazetteer of a dump with 'accord gazetteer import'.");
    }
  }

  /** The shipped gazetteer, with the layer of the case over it if it has one. */
  public static Gazetteer of(CaseFile file) {
    try {
      return file.gazetteer().map(Gazetteer.shipped()::with).orElseGet(Gazetteer::shipped);
    } catch (IllegalArgumentException e) {
      throw new CaseFileException(
          "The gazetteer that the case keeps is damaged. Maybe give it again: "
              + "accord read FOLDER --gazetteer FILE.",
          e);
    }
  }
}
