/**
 * How contenders are measured: {@link dev.fermata.samples.benchmarks.measure.ScenarioBenchmark} in
 * loops, by JMH.
 */
package dev.fermata.samples.benchmarks.measure;
