/**
 * The runtime's races under jcstress: a class for each part, a nested class for each race.
 *
 * <p>In: two or three actors that meet in one object. Out: how often each outcome was seen. What
 * holds: an outcome that is not listed as acceptable fails the run.
 *
 * <p>{@code JcstressIT} runs all of them for a bounded time; {@code CONTRIBUTING.md} says how to
 * run them for longer.
 */
package dev.fermata.stress;
