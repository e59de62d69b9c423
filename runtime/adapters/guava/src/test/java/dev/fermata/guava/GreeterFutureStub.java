package dev.fermata.guava;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What gRPC's generator makes of a service with one method, on strings rather than messages. */
final class GreeterFutureStub {
  static final String SERVICE = "test.Greeter";
  static final MethodDescriptor<String, String> GREET =
      MethodDescriptor.<String, String>newBuilder()
          .setType(MethodDescriptor.MethodType.UNARY)
          .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, "Greet"))
          .setRequestMarshaller(new Text())
          .setResponseMarshaller(new Text())
          .build();

  private final Channel channel;

  GreeterFutureStub(Channel channel) {
    this.channel = channel;
  }

  ListenableFuture<String> greet(String name) {
    return ClientCalls.futureUnaryCall(channel.newCall(GREET, CallOptions.DEFAULT), name);
  }

  private static final class Text implements MethodDescriptor.Marshaller<String> {
    @Override
    public InputStream stream(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String parse(InputStream stream) {
      try {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
