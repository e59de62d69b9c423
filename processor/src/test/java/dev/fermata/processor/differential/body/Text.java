package dev.fermata.processor.differential.body;

/** Java that is neither looked into nor changed. */
public record Text(String java) implements Code {}
