package org.accord.model.grounding;

/** A point on the earth in WGS 84 degrees. */
public record Coordinates(double latitude, double longitude) {

  private static final double EARTH_DIAMETER_KM = 12742;

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Great-circle distance in kilometres. */
  public double kilometresTo(Coordinates other) {
    double p = Math.toRadians(latitude);
    double q = Math.toRadians(other.latitude);
    double h =
        Math.pow(Math.sin((q - p) / 2), 2)
            + Math.cos(p)
                * Math.cos(q)
                * Math.pow(Math.sin(Math.toRadians(other.longitude - longitude) / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
  }
}
