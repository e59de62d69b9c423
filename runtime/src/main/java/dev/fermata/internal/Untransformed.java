package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * What a suspension point does that no processor has replaced: it refuses, or holds its thread in a
 * program that was started with {@code -Dfermata.await=blocking}.
 */
public final class Untransformed {
  private static final StackWalker STACK = StackWalker.getInstance();
  private static final boolean BLOCKING = "blocking".equals(System.getProperty("fermata.await"));

  static {
    if (BLOCKING) {
      System.getLogger("dev.fermata")
          .log(
              System.Logger.Level.WARNING,
              "fermata.await=blocking: await holds its thread in methods that were not transformed");
    }
  }

  private Untransformed() {}

  /**
   * Gives the result of {@code awaitable}, or throws what it failed with.
   *
   * @param <T> the type of the result
   * @param awaitable what to wait for
   * @return its result
   * @throws IllegalStateException that names the method that made the call, unless blocking is
   *     allowed
   */
  public static <T> T await(Awaitable<? extends T> awaitable) {
    refuseUnlessBlocking();
    return block(Objects.requireNonNull(awaitable, "await was called with null").awaiter());
  }

  /**
   * Gives the result of {@code stage}, or throws what it failed with.
   *
   * @param <T> the type of the result
   * @param stage what to wait for
   * @return its result
   * @throws IllegalStateException as {@link #await(Awaitable)} does
   */
  public static <T> T await(CompletionStage<? extends T> stage) {
    refuseUnlessBlocking();
    return block(StageAwaiter.of(Objects.requireNonNull(stage, "await was called with null")));
  }

  private static <T> T block(Awaiter<? extends T> awaiter) {
    if (!awaiter.isCompleted()) {
      Blocking.await(awaiter instanceof Promise<?> promise ? promise : completionOf(awaiter));
    }
    try {
      return awaiter.getResult();
    } catch (Throwable thrown) {
      throw Sneaky.rethrow(thrown);
    }
  }

  private static Promise<Void> completionOf(Awaiter<?> awaiter) {
    Promise<Void> completion = new Promise<>();
    awaiter.onCompleted(() -> completion.trySucceed(null));
    return completion;
  }

  private static void refuseUnlessBlocking() {
    if (BLOCKING) {
      return;
    }
    StackWalker.StackFrame caller =
        STACK.walk(
            frames ->
                frames
                    .skip(1)
                    .dropWhile(frame -> frame.getMethodName().equals("await"))
                    .findFirst()
                    .orElseThrow());
    throw new IllegalStateException(
        "await was called, but "
            + caller.getClassName()
            + "."
            + caller.getMethodName()
            + " was not transformed into a state machine: either Fermata's annotation processor did"
            + " not run, or the call is not inside an @Async method. To mend it, put"
            + " dev.fermata:fermata-processor on the annotation processor path (javac"
            + " -processorpath, Maven annotationProcessorPaths, Gradle annotationProcessor), rebuild"
            + " everything, and call await only in methods marked @Async.");
  }
}
