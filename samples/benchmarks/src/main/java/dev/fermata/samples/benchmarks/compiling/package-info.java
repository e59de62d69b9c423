/**
 * What async methods cost where they are compiled: the time of javac, and the size of the code,
 * each compared with the same methods written blocking. {@link
 * dev.fermata.samples.benchmarks.compiling.CompileCommand} is the door.
 */
package dev.fermata.samples.benchmarks.compiling;
