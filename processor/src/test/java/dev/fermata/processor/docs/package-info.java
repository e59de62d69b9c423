/** Keeps the processor's documents true. */
package dev.fermata.processor.docs;
