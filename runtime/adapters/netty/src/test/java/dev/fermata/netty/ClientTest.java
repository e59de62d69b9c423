package dev.fermata.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.AsyncContext;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.local.LocalServerChannel;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Channels of Netty's, against a server in this process. */
class ClientTest {
  private final MultiThreadIoEventLoopGroup group =
      new MultiThreadIoEventLoopGroup(2, LocalIoHandler.newFactory());
  private final LocalAddress address = new LocalAddress(ClientTest.class);
  private final CompletableFuture<Object> received = new CompletableFuture<>();

  @ChannelHandler.Sharable
  private final class Receiver extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      received.complete(message);
    }
  }

  @AfterEach
  void stop() {
    group.shutdownGracefully();
  }

  private Client client() {
    return new Client(
        new Bootstrap()
            .group(group)
            .channel(LocalChannel.class)
            .handler(new ChannelInboundHandlerAdapter()));
  }

  @Test
  void sends() throws Exception {
    new ServerBootstrap()
        .group(group)
        .channel(LocalServerChannel.class)
        .childHandler(new Receiver())
        .bind(address)
        .sync();
    AsyncContext.run(() -> client().send(address, "hello"));
    assertEquals("hello", received.get());
  }

  @Test
  void throwsWhatConnectingFailedWith() {
    assertThrows(
        ConnectException.class, () -> AsyncContext.run(() -> client().send(address, "hello")));
  }
}
