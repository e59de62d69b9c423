/**
 * Where javac puts what it writes, and where Fermata's files go.
 *
 * <p>In: javac's events and its {@code Filer}. Out: class files that can be read, written and
 * deleted after javac has written them, and the generated sources beside those of other processors.
 * File systems are used by path, since javac's {@code Filer} neither overwrites nor deletes; file
 * managers that keep everything in memory are used through the {@code Filer}.
 */
package dev.fermata.processor.output;
