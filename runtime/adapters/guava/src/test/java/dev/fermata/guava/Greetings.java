package dev.fermata.guava;

import static dev.fermata.guava.GuavaAwait.await;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import dev.fermata.Async;
import dev.fermata.CancellationRegistration;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;

/** A client of a gRPC service, as {@code runtime/docs/adapters.md} shows it. */
@SuppressWarnings("try") // the registration is only closed
final class Greetings {
  private final GreeterFutureStub greeter;

  Greetings(GreeterFutureStub greeter) {
    this.greeter = greeter;
  }

  // region guava
  @Async
  ListenableFuture<String> both(String first, String second) {
    String one = await(greeter.greet(first));
    String two = await(greeter.greet(second));
    return Futures.immediateFuture(one + " " + two);
  }

  // endregion

  // region grpc
  @Async
  Task<String> greet(String name, CancellationToken token) {
    ListenableFuture<String> call = greeter.greet(name);
    try (CancellationRegistration registration = token.register(() -> call.cancel(true))) {
      return Task.fromResult(await(call));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Task.fromResult("Who is " + name + "?");
      }
      throw e;
    }
  }
  // endregion
}
