/** Announces builders for Reactor's task type to the processor, which looks for them here. */
package dev.fermata.builders.reactor.core.publisher;
