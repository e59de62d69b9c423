/**
 * Takes large methods apart: HotSpot never compiles a method of more than 8,000 bytes of bytecode.
 *
 * <p>In: a spilled body. Out: the same body, where statements of a large one stand in a {@link
 * dev.fermata.processor.ir.Stmt.Part}, to be printed as a method of its own. What holds afterwards:
 * no jump leaves a part but a return; parts stand in the lists of statements that suspend, so that
 * they can share variables only through the frame, where hoisting puts what two of them mention. A
 * body of ordinary size stays as it is.
 */
package dev.fermata.processor.split;
