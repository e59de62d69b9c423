/**
 * Guava's {@code ListenableFuture} in async methods: awaited by {@link
 * dev.fermata.guava.GuavaAwait}, returned by {@link dev.fermata.guava.ListenableFutureBuilder}. The
 * future stubs of gRPC are such futures too.
 */
package dev.fermata.guava;
