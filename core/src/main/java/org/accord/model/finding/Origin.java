package org.accord.model.finding;

/**
 * The speaker or first-hand source on which a claim ultimately rests.
 *
 * @param key what makes two origins one: the organization spoken for, the person, or the outlet
 * @param name as shown
 * @param interested whether it speaks of itself or of its opponent
 */
public record Origin(String key, String name, boolean interested) {}
