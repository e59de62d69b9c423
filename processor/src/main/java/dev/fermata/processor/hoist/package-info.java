/**
 * Decides which variables outlive the piece of code they are declared in.
 *
 * <p>In: a spilled body. Out: the same body and the set of <em>hoisted</em> variables, to be
 * declared on top of the state machine: those that are mentioned on both sides of a place where
 * execution can come back in. A hoisted variable loses its {@code final}, so what a lambda captures
 * of it is a fresh copy, declared right before the statement that holds the lambda; every loop
 * iteration has its own.
 */
package dev.fermata.processor.hoist;
