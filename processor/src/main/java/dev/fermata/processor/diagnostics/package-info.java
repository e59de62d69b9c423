/**
 * What the processor has to say to the user: a stable id, a place in the user's source, and a way
 * out.
 */
package dev.fermata.processor.diagnostics;
