package dev.fermata.netty;

import static dev.fermata.netty.NettyAwait.await;

import dev.fermata.Async;
import dev.fermata.Task;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import java.net.SocketAddress;

/** A client as {@code runtime/docs/adapters.md} shows it. */
final class Client {
  private final Bootstrap bootstrap;

  Client(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  // region netty
  @Async
  Task<Void> send(SocketAddress server, Object message) {
    ChannelFuture connected = bootstrap.connect(server);
    await(connected);
    try {
      await(connected.channel().writeAndFlush(message));
    } finally {
      await(connected.channel().close());
    }
    return Task.completedTask();
  }
  // endregion
}
