/**
 * What is compared. {@link dev.fermata.samples.benchmarks.contenders.Contender} says what each
 * scenario is, {@link dev.fermata.samples.benchmarks.contenders.Scenario} what must come out of it,
 * and there is a class for each way to write it. Nothing here measures.
 */
package dev.fermata.samples.benchmarks.contenders;
