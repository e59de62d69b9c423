/**
 * Netty's {@code Future} in async methods, awaited by {@link dev.fermata.netty.NettyAwait}, and
 * event loops as synchronization contexts, by {@link dev.fermata.netty.NettyContext}.
 */
package dev.fermata.netty;
