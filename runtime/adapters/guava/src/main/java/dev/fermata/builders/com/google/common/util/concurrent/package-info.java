/** Announces builders for Guava's task type to the processor, which looks for them here. */
package dev.fermata.builders.com.google.common.util.concurrent;
