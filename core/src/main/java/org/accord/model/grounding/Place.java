package org.accord.model.grounding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that the reports name: one entry, every spelling, with coordinates or honestly without.
 *
 * @param kind city, village, country, province, region, checkpoint, crossing, camp ...
 * @param country English country name, null if unknown
 * @param gazetteerId the gazetteer's id, null for a place it does not hold
 * @param precisionKm how many kilometres from the coordinates it may lie: a town's radius, or the
 *     extent of the province that is all that the reports tell; null without coordinates
 */
public record Place(
    String id,
    String name,
    String kind,
    List<String> variants,
    @Nullable Coordinates coordinates,
    @Nullable String country,
    @Nullable String gazetteerId,
    @Nullable Double precisionKm) {

  public Place {
    variants = List.copyOf(variants);
  }

  /** A place whose precision nobody told. */
  public Place(
      String id,
      String name,
      String kind,
      List<String> variants,
      @Nullable Coordinates coordinates,
      @Nullable String country,
      @Nullable String gazetteerId) {
    this(id, name, kind, variants, coordinates, country, gazetteerId, null);
  }
}
