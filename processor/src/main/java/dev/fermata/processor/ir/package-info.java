/**
 * The small tree that the phases work on, since {@code com.sun.source} trees cannot be built.
 *
 * <p>Nodes are immutable records; {@link dev.fermata.processor.ir.Local} and {@link
 * dev.fermata.processor.ir.Label} are identities. Nodes that only a late phase makes say so. What
 * may still occur after each phase is checked by {@link dev.fermata.processor.ir.IrInvariants}.
 */
package dev.fermata.processor.ir;
