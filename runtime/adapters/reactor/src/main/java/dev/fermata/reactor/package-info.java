/**
 * Reactor's {@code Mono} in async methods: awaited by {@link dev.fermata.reactor.ReactorAwait},
 * returned by {@link dev.fermata.reactor.MonoBuilder}. A {@code Flux} has no single outcome: say
 * which one is meant by {@code next()}, {@code last()}, {@code single()} or {@code collectList()},
 * and await that.
 */
package dev.fermata.reactor;
