package dev.fermata.guava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.AsyncContext;
import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import dev.fermata.Task;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** gRPC's future stubs, against a server in this process: they need no adapter of their own. */
class GrpcTest {
  private final CompletableFuture<String> reached = new CompletableFuture<>();
  private final CompletableFuture<String> cancelled = new CompletableFuture<>();
  private Server server;
  private ManagedChannel channel;
  private Greetings greetings;

  @BeforeEach
  void start() throws Exception {
    String name = InProcessServerBuilder.generateName();
    server =
        InProcessServerBuilder.forName(name)
            .addService(
                ServerServiceDefinition.builder(GreeterFutureStub.SERVICE)
                    .addMethod(GreeterFutureStub.GREET, ServerCalls.asyncUnaryCall(this::serve))
                    .build())
            .build()
            .start();
    channel = InProcessChannelBuilder.forName(name).build();
    greetings = new Greetings(new GreeterFutureStub(channel));
  }

  @AfterEach
  void stop() throws InterruptedException {
    channel.shutdownNow();
    server.shutdownNow();
    server.awaitTermination();
  }

  private void serve(String name, StreamObserver<String> response) {
    switch (name) {
      case "nobody" -> response.onError(Status.NOT_FOUND.asRuntimeException());
      case "broken" ->
          response.onError(Status.INTERNAL.withDescription("broken").asRuntimeException());
      case "silent" -> {
        ((ServerCallStreamObserver<String>) response)
            .setOnCancelHandler(() -> cancelled.complete(name));
        reached.complete(name);
      }
      default -> {
        response.onNext("Hello, " + name + ".");
        response.onCompleted();
      }
    }
  }

  private Task<String> greet(String name) {
    return greetings.greet(name, CancellationToken.none());
  }

  @Test
  void responses() throws Exception {
    assertEquals("Hello, Ada.", AsyncContext.run(() -> greet("Ada")));
    assertEquals("Hello, Ada. Hello, Alan.", greetings.both("Ada", "Alan").get());
  }

  @Test
  void aStatusArrivesAsItsOwnException() throws Exception {
    assertEquals("Who is nobody?", AsyncContext.run(() -> greet("nobody")));
    StatusRuntimeException broken =
        assertThrows(StatusRuntimeException.class, () -> AsyncContext.run(() -> greet("broken")));
    assertEquals(Status.Code.INTERNAL, broken.getStatus().getCode());
    assertEquals("broken", broken.getStatus().getDescription());
  }

  @Test
  void cancellingTheCallReachesTheServerAndCancelsTheMethod() throws Exception {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      Task<String> greeting = greetings.greet("silent", source.token());
      assertEquals("silent", reached.get());
      source.cancel();
      assertTrue(greeting.isCanceled());
      assertEquals("silent", cancelled.get());
    }
  }
}
