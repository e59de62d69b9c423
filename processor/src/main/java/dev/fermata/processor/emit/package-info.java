/**
 * Prints state machines as Java source; the only place that does.
 *
 * <p>In: bodies that can be re-entered, and what has to be saved at each suspension. Out: one
 * top-level class per declaring class, with an entry, a state machine and a frame for each async
 * method. Every statement that stands for one of the user's ends with its place in the user's file,
 * {@code // Orders.java:21}, which linking turns into the class file's line table.
 */
package dev.fermata.processor.emit;
