package dev.fermata.samples.benchmarks.measure;

import java.nio.file.Path;

/**
 * How a run is made.
 *
 * @param quick whether it may be noisy
 * @param logs the folder for what JMH has to say
 */
public record Settings(boolean quick, Path logs) {}
