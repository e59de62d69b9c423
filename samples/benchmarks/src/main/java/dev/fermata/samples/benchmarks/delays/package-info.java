/**
 * What it takes to wait for a time very often at once. {@link
 * dev.fermata.samples.benchmarks.delays.DelayedCalls} measures it in a JVM of its own for each
 * contender, whose calls are in the class named after it.
 */
package dev.fermata.samples.benchmarks.delays;
