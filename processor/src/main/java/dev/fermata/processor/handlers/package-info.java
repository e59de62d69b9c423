/**
 * Moves awaits out of catch and finally blocks, which cannot be entered in the middle.
 *
 * <p>In: a desugared body. Out: a body whose catch and finally blocks hold no await: a block that
 * did stands, once, behind its {@code try}, where the pending exception or jump waits for its end.
 */
package dev.fermata.processor.handlers;
