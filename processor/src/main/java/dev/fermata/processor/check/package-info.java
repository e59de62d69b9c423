/**
 * What cannot be an async method, and where await cannot stand.
 *
 * <p>In: attributed trees without errors of javac's. Out: {@link
 * dev.fermata.processor.diagnostics.Problem} reports at the user's trees.
 *
 * <p>What holds afterwards, if nothing was reported: every await stands where its method can
 * suspend, and every construct in an async method is one the later phases know. Rules of this
 * version, {@code FER005}, are one class each, so that one can go when its construct is learnt.
 */
package dev.fermata.processor.check;
