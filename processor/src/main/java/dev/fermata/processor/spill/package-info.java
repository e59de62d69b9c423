/**
 * Moves awaits out of expressions.
 *
 * <p>In: a desugared body. Out: a body in which an await stands only as a {@link
 * dev.fermata.processor.ir.Stmt.Suspend} of its own, and in which no block that suspends stands
 * directly in another one. What Java evaluates before an await (JLS 15.7) is evaluated before it
 * still, and kept in temporaries where what follows could change it; what Java evaluates behind it
 * stays in its place.
 */
package dev.fermata.processor.spill;
