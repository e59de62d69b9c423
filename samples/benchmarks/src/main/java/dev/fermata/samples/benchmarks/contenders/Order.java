package dev.fermata.samples.benchmarks.contenders;

/**
 * What the calls of all contenders load and pass on: an object that is there before anything is
 * timed, so that nobody pays for making it, nor for boxing a number.
 *
 * @param price the order's number in {@link Workload}, too
 */
public record Order(int price) {}
