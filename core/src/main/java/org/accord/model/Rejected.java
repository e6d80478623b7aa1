package org.accord.model;

/** An input that could not be read, and why; counted and reported, never fatal to the rest. */
public record Rejected(String source, String reason) {}
