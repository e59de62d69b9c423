/**
 * What the phases before {@code link} hand to it: generated source, and all that is needed to
 * compile and to link it without looking at the user's trees again.
 *
 * <p>In: nothing. Out: immutable records. What holds: every name is a class file's (binary names
 * with dots, internal names with slashes, erased descriptors), so that a record outlives the trees
 * it was made from, which javac keeps valid only during one callback.
 */
package dev.fermata.processor.unit;
