/**
 * The bodies of random methods, as trees that are made by {@code random} and made smaller by {@code
 * Reductions}.
 *
 * <p>A tree knows its statements, blocks and the types of its expressions, since these are what can
 * be left out or exchanged; everything between them is text.
 */
package dev.fermata.processor.differential.body;
