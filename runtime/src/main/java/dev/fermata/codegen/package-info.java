/**
 * What generated state machines call, and nobody else: it changes together with the processor.
 *
 * <p>In: the awaitables and tasks that a transformed method meets. Out: the task that its caller
 * gets. What holds afterwards: a method is either running a leg on exactly one thread, or
 * registered with exactly one awaiter, or has completed its task, once.
 */
package dev.fermata.codegen;
