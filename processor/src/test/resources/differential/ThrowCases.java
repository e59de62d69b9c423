package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Exceptions that leave the method, thrown and awaited. */
final class ThrowCases {
  @Async
  static Task<?> afterAwait(Probe p) {
    await(p.task(1));
    throw new IllegalStateException("after");
  }

  @Async
  static Task<?> beforeAwait(Probe p) {
    if (p.id(true)) {
      throw new IllegalStateException("before");
    }
    await(p.task(1));
    return null;
  }

  @Async
  static Task<?> checked(Probe p) throws IOException {
    await(p.task(1));
    throw new IOException("checked");
  }

  @Async
  static Task<?> error(Probe p) {
    await(p.task(1));
    throw new StackOverflowError("error");
  }

  @Async
  static Task<?> awaitedMessage(Probe p) {
    throw new IllegalArgumentException(await(p.task("message")));
  }

  @Async
  static Task<?> awaitedException(Probe p) throws Exception {
    throw await(p.task(new IOException("awaited")));
  }

  @Async
  static Task<?> awaitedExceptionCaughtPrecisely(Probe p) {
    try {
      throw await(p.task(new IOException("awaited")));
    } catch (IOException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> awaitedNull(Probe p) throws Exception {
    throw await(p.<Exception>task(null));
  }

  @Async
  static Task<?> withCause(Probe p) {
    try {
      await(p.fail(new IOException("inner")));
    } catch (Exception e) {
      throw new IllegalStateException("outer", e);
    }
    return null;
  }

  @Async
  static Task<?> failedAwaitLeavesTheMethod(Probe p) {
    p.trace("before");
    await(p.fail(new IOException("await")));
    p.trace("never");
    return null;
  }

  @Async
  static Task<?> cancelledAwaitLeavesTheMethod(Probe p) {
    p.trace("before");
    await(p.cancel());
    p.trace("never");
    return null;
  }

  @Async
  static Task<?> operationCanceledThrown(Probe p) {
    await(p.task(1));
    throw new OperationCanceledException();
  }

  @Async
  static Task<?> failedStage(Probe p) {
    CompletableFuture<String> failed = new CompletableFuture<>();
    failed.completeExceptionally(new IOException("stage"));
    p.trace("before");
    await(failed);
    return null;
  }

  @Async
  static Task<?> failedDependentStageIsUnwrapped(Probe p) {
    CompletableFuture<Integer> stage = p.stage(1).thenApply(x -> x / 0);
    try {
      await(stage);
    } catch (ArithmeticException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> throwOfLocal(Probe p) {
    RuntimeException e = new IllegalStateException("local");
    await(p.task(1));
    e.addSuppressed(new IOException("suppressed"));
    throw e;
  }

  @Async
  static Task<?> throwInLambdaCalledAfterAwait(Probe p) {
    Runnable r =
        () -> {
          throw new IllegalStateException("lambda");
        };
    await(p.task(1));
    r.run();
    return null;
  }

  @Async
  static Task<?> throwInHelper(Probe p) {
    await(p.task(1));
    return Task.fromResult(await(failingHelper(p)));
  }

  @Async
  private static Task<Integer> failingHelper(Probe p) {
    await(p.task(2));
    throw new IllegalStateException("helper");
  }

  @Async
  static Task<?> helperFailureCaught(Probe p) {
    try {
      await(failingHelper(p));
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> checkedFromHelperByDeclaredThrows(Probe p) {
    try {
      await(reading(p));
    } catch (IOException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  private static Task<String> reading(Probe p) throws IOException {
    if (await(p.task(true))) {
      throw new IOException("reading");
    }
    return Task.fromResult("read");
  }

  @Async
  static Task<?> genericThrows(Probe p) {
    try {
      await(sneaky(p, new IOException("sneaky")));
    } catch (IOException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  private static <X extends Exception> Task<Void> sneaky(Probe p, X x) throws X {
    await(p.task(1));
    throw x;
  }

  @Async
  static Task<?> throwNull(Probe p) {
    IllegalStateException none = null;
    await(p.task(1));
    throw none;
  }

  @Async
  static Task<?> conditionalThrow(Probe p) {
    throw await(p.task(true)) ? new IllegalStateException("a") : new IllegalArgumentException("b");
  }
}
