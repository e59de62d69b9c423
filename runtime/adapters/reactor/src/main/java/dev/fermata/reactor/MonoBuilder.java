package dev.fermata.reactor;

import dev.fermata.Task;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Lets {@link dev.fermata.Async} methods return {@link Mono}. Nobody has to name this class: the
 * processor finds it where this jar is on the class path or module path.
 *
 * <p>The mono is cold, as Reactor's users expect: calling the method runs nothing of its body, and
 * each subscription runs all of it, with the arguments of the call. So {@code retry()} and {@code
 * repeat()} work. The body begins on the subscribing thread. Cancelling a subscription does not
 * stop the run that it has begun; a later result of it is ignored, and a later failure goes to
 * {@code Hooks.onErrorDropped}.
 */
public final class MonoBuilder {
  private MonoBuilder() {}

  /**
   * Returns what the caller of an async method gets.
   *
   * @param <T> the type of the result
   * @param start runs the method
   * @return a mono of the method's result, empty where that is null, or of the exception that left
   *     the method; of {@link CancellationException} where it was canceled. It signals on the
   *     thread that completes the method
   */
  public static <T> Mono<T> fromTask(Supplier<? extends Task<? extends T>> start) {
    return Mono.create(sink -> run(start.get(), sink));
  }

  private static <T> void run(Task<? extends T> task, MonoSink<T> sink) {
    AtomicBoolean cancelled = new AtomicBoolean();
    sink.onCancel(() -> cancelled.set(true));
    task.toCompletableFuture()
        .whenComplete(
            (result, thrown) -> {
              if (thrown == null) {
                sink.success(result);
              } else if (!cancelled.get()) {
                sink.error(thrown);
              } else if (!(thrown instanceof CancellationException)) {
                Operators.onErrorDropped(thrown, Context.of(sink.contextView()));
              }
            });
  }

  /**
   * Returns what {@code return mono;} in an async method waits for.
   *
   * @param <T> the type of the result
   * @param mono what the body returns; it is subscribed to once
   * @return a task with its outcome, as {@link ReactorAwait#awaitable(Mono)} makes it
   */
  public static <T> Task<T> toTask(Mono<? extends T> mono) {
    return ReactorAwait.awaitable(mono);
  }
}
