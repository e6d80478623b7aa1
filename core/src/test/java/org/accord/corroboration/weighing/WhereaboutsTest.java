package org.accord.corroboration.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Places that can be one, near each other, or within each other. */
class WhereaboutsTest {

  private final Whereabouts whereabouts =
      new Whereabouts(
          List.of(
              place("country", "Ostria", "country", 40, 20, 1000),
              place("province", "Tarsk province", "province", 41, 21, 80),
              place("town", "Tarsk", "city", 41.2, 21.1, 10),
              place("suburb", "Eastern Tarsk", "region", null, null, null),
              place("port", "Molo", "city", 44, 25, 10)));

  private static Place place(
      String id,
      String name,
      String kind,
      @Nullable Number latitude,
      @Nullable Number longitude,
      @Nullable Number precision) {
    return new Place(
        id,
        name,
        kind,
        List.of(name),
        latitude == null || longitude == null
            ? null
            : new Coordinates(latitude.doubleValue(), longitude.doubleValue()),
        "Ostria",
        null,
        precision == null ? null : precision.doubleValue());
  }

  @Test
  void whatIsUntoldMayBeAnywhere() {
    assertThat(whereabouts.same(null, "town")).isTrue();
    assertThat(whereabouts.close("port", null)).isTrue();
  }

  @Test
  void aNameThatHoldsAnotherIsTheSamePlace() {
    assertThat(whereabouts.same("suburb", "town")).isTrue();
    assertThat(whereabouts.same("port", "town")).isFalse();
  }

  @Test
  void aCountryAndAProvinceAreCloseToWhatLiesInThem() {
    assertThat(whereabouts.close("country", "port")).isTrue();
    assertThat(whereabouts.close("province", "town")).isTrue();
    assertThat(whereabouts.close("province", "port")).isFalse();
    assertThat(whereabouts.close("town", "port")).isFalse();
  }

  @Test
  void nothingIsKnownToBeCloseToACountryFarAround() {
    assertThat(whereabouts.knownClose("country", "port")).isFalse();
    assertThat(whereabouts.knownClose("province", "town")).isTrue();
  }
}
