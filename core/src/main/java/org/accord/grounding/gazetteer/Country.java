package org.accord.grounding.gazetteer;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166 code of two letters
 * @param names other names and abbreviations
 * @param demonyms adjectives and people: Syrian, Syrians
 * @param capital empty for the few that have none
 * @param government the capitals and houses by which reports mean the government: Moscow, Kremlin
 * @param latitude degrees north of about the middle of the country
 * @param longitude degrees east of about the middle of the country
 */
public record Country(
    String code,
    String iso3,
    long id,
    String name,
    List<String> names,
    List<String> demonyms,
    String capital,
    List<String> government,
    double latitude,
    double longitude,
    long population) {

  public Country {
    names = List.copyOf(names);
    demonyms = List.copyOf(demonyms);
    government = List.copyOf(government);
  }
}
