/**
 * Rewrites sugar that an await cannot stand in.
 *
 * <p>In: a body as {@code translate} made it. Out: a body in which, of the statements that hold an
 * await, no loop has an await (or a lambda that captures a local) in its header, none is an
 * enhanced {@code for}, and no pattern binding is needed outside of its own statement. Statements
 * without an await stay as they are.
 */
package dev.fermata.processor.desugar;
