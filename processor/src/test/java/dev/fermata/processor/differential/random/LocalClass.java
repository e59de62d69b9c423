package dev.fermata.processor.differential.random;

/**
 * A class that is declared in the body; it takes an {@code int} and an {@code Object}.
 *
 * @param name its name
 * @param isRecord whether it is a record, a {@code Supplier}; otherwise it is an {@code
 *     IntSupplier}
 */
record LocalClass(String name, boolean isRecord) {}
