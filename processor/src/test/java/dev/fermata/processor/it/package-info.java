/**
 * Integration tests: what users start, against the jars that users get.
 *
 * <p>They run in {@code mvn verify}, when the jars are packaged. Every compiler is a process of its
 * own, without a flag that a user would not give.
 */
package dev.fermata.processor.it;
