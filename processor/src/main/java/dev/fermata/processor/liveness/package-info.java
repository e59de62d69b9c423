/**
 * Finds which variables live across which await.
 *
 * <p>In: a spilled body. Out: for each suspension point the variables whose present values may
 * still be read behind it, along any path, handlers and finally blocks included. Nothing else is
 * saved, so nothing else is kept from the garbage collector.
 */
package dev.fermata.processor.liveness;
