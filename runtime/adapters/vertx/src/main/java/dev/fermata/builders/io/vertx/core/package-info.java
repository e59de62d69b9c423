/** Announces builders for Vert.x's task type to the processor, which looks for them here. */
package dev.fermata.builders.io.vertx.core;
