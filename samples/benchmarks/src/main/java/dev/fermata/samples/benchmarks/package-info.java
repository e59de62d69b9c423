/**
 * Compares Fermata with what else there is. {@link dev.fermata.samples.benchmarks.Benchmarks} is
 * the door.
 */
package dev.fermata.samples.benchmarks;
