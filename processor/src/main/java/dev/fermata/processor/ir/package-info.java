/**
 * The small tree that the phases work on, since {@code com.sun.source} trees cannot be built.
 *
 * <p>Nodes are immutable records; {@link dev.fermata.processor.ir.Local} and {@link
 * dev.fermata.processor.ir.Label} are identities. Nodes that only a late phase makes say so.
 */
package dev.fermata.processor.ir;
