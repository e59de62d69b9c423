/**
 * Vert.x's {@code Future} in async methods, awaited by {@link dev.fermata.vertx.VertxAwait} and
 * returned by {@link dev.fermata.vertx.VertxFutureBuilder}, and Vert.x contexts as synchronization
 * contexts, {@link dev.fermata.vertx.VertxContext}. For Vert.x 4.5 and 5.
 */
package dev.fermata.vertx;
