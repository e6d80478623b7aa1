package org.accord.grounding.gazetteer;

/** What sort of place an entry is, with the weight of its kind when names are ambiguous. */
public enum PlaceKind {
  CONTINENT('O', 1),
  COUNTRY('N', 10),
  /** A first-level division: province, governorate, state. */
  ADMIN1('A', 0.1),
  /** A second-level division: county, district. */
  ADMIN2('D', 0.05),
  /** A part of the world without a government of that name: the Levant, Darfur. */
  REGION('R', 10_000_000),
  /** A sea, a strait, a great river. */
  WATER('W', 10_000_000),
  CAPITAL('C', 2),
  /** A settlement of 15 000 people or more, or the seat of a first-level division. */
  CITY('T', 1),
  VILLAGE('V', 1),
  /** A part of a settlement. */
  QUARTER('Q', 0.5),
  /** A place that nobody is counted at: a crossing, a camp, an airport, a hospital. */
  SPOT('S', 0.5);

  private final char code;
  private final double weight;

  PlaceKind(char code, double weight) {
    this.code = code;
    this.weight = weight;
  }

  /** The letter that stands for this kind in the gazetteer's file. */
  public char code() {
    return code;
  }

  double weight() {
    return weight;
  }

  static PlaceKind of(String code) {
    for (PlaceKind kind : values()) {
      if (code.length() == 1 && kind.code == code.charAt(0)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No kind of place has the code '" + code + "'");
  }
}
