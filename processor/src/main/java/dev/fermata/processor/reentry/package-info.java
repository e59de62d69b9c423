/**
 * Makes the body one that can be entered again behind any of its awaits.
 *
 * <p>In: a spilled body, its hoisted variables and what lives at each await. Out: the same body
 * where each list of statements that suspends is a {@link dev.fermata.processor.ir.Stmt.Dispatch},
 * and the guards of branches and loops let execution pass to the place where it left. Between
 * suspension points {@code state} is 0; on the way to one it is the number of that point; while the
 * method is being left through finally blocks it is negative.
 *
 * <p>Control flow stays Java's own: a loop remains a loop, a try a try.
 */
package dev.fermata.processor.reentry;
