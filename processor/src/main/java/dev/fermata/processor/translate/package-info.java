/**
 * From javac's attributed trees to the tree the phases work on.
 *
 * <p>In: an {@code @Async} method that passed the checks. Out: {@link
 * dev.fermata.processor.ir.Body} and, collected on the side, the member references, type names and
 * bridges that linking needs.
 *
 * <p>What holds afterwards: every name is resolved as javac resolved it (no unqualified member, no
 * {@code this}, no {@code super}); every jump names its target; a return says what it does to the
 * task; await stands where the user wrote it; local classes are created with what they capture.
 * What does not suspend keeps its structure.
 */
package dev.fermata.processor.translate;
