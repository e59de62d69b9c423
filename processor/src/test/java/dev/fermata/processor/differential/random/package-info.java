/**
 * Random method bodies: well-typed, with every variable definitely assigned, every statement
 * reachable and every loop ending, by the way they are made.
 *
 * <p>In: a seed. Out: a {@link dev.fermata.processor.differential.random.RandomBody}, the same for
 * the same seed and JDK. Each family of constructs is one class, which adds its alternatives to a
 * menu; to add a construct, add one there. What bodies call is in {@link
 * dev.fermata.processor.differential.random.World}.
 */
package dev.fermata.processor.differential.random;
