/**
 * What a suspended call retains. {@link dev.fermata.samples.benchmarks.retained.RetainedBytes}
 * measures it in a JVM of its own for each contender, whose calls are in the class named after it.
 */
package dev.fermata.samples.benchmarks.retained;
