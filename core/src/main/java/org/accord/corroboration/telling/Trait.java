package org.accord.corroboration.telling;

/**
 * What can be seen of a finding, whatever it is about, that tells whether readers want to be told
 * it. What each is worth stands in {@code traits.tsv}.
 */
enum Trait {
  /** The texts that carry the side that most carry, as a logarithm to base two. */
  TEXTS,
  /** Whether two texts or more carry one side. */
  TWO_TEXTS,
  /** Whether three or more do. */
  THREE_TEXTS,
  /** The origins of all sides, as a logarithm. */
  ORIGINS,
  /** The assertions of all sides, as a logarithm. */
  ASSERTIONS,
  /** The share of the story's texts that carry the side that most carry. */
  SPREAD,
  /** Whether the story has a single text. */
  LONE_TEXT,
  /** The sides beyond the first. */
  SIDES,
  /** Whether it is a plain statement of one side. */
  PLAIN,
  /** Whether it is a question of how many. */
  COUNT,
  /** Whether it is one of the questions about which voices part, neither count nor course. */
  DISPUTE,
  /** What the finder of such questions adds. */
  BONUS,
  CONTESTED,
  SUPERSEDED,
  UNCONFIRMED,
  /** How like the whole story's words its most central assertion is, 0 to 1. */
  CENTRAL,
  /** Tens of words of its leading assertion, up to four. */
  LENGTH,
  /** Whether its leading assertion has more than 25 words. */
  LONG,
  /** Whether that has a number in figures. */
  FIGURES,
  /** Whether that says that something is not so. */
  NEGATED,
  /** Whether that tells what was done to somebody or something. */
  PASSIVE,
  /** Whether that tells of what was. */
  PAST_TENSE,
  /** Whether the speaker speaks of himself in it. */
  FIRST_PERSON,
  /** Whether it asks or exclaims. */
  EXCLAIMED,
  /** Whether a speaker is heard in any of it. */
  ATTRIBUTED,
  /** Whether a speaker heard is told by name or office. */
  NAMED,
  /** How its leading assertion is quoted, if it is. */
  DIRECT,
  INDIRECT,
  MIXED,
  /** Whether all of it demands, appeals, promises or threatens. */
  WILLED,
  /** Whether all of it praises, condemns or doubts. */
  OPINED,
  /** The stance of its leading assertion. */
  ASSERTS,
  DENIES,
  EXPECTS,
  APPEALS,
  /** Whether anything in it is counted. */
  COUNTED,
  /** Whether it names a place. */
  PLACED,
  /** The acts in it, up to four. */
  ACTS,
  /** The parties that it names, up to four. */
  PARTIES,
  /** Whether somebody is seized, held or besieged. */
  HELD,
  /** Whether something is refused or denied. */
  REFUSED,
  /** Whether something is planned. */
  PLANNED,
  /** Whether all its days are of a year before the story's. */
  PAST_YEAR
}
