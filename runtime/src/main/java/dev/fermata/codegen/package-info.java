/** What generated state machines call, and nobody else: it changes together with the processor. */
package dev.fermata.codegen;
