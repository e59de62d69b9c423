package dev.fermata.internal;

import dev.fermata.Task;
import dev.fermata.TaskScheduler;
import java.util.function.Function;

/** A function of another promise, called when that has completed. */
final class Continued<T, R> extends Dependent<R> {
  private Promise<T> source;
  private Function<? super Task<T>, ? extends R> function;

  /** Where to call the function; null: wherever the source completes. */
  private final TaskScheduler scheduler;

  private Continued(
      Promise<T> source, Function<? super Task<T>, ? extends R> function, TaskScheduler scheduler) {
    this.source = source;
    this.function = function;
    this.scheduler = scheduler;
  }

  static <T, R> Task<R> start(Promise<T> source, Function<? super Task<T>, ? extends R> function) {
    Continued<T, R> continued =
        new Continued<>(source, function, ThreadState.current().scheduler());
    source.continueInline(continued);
    return continued;
  }

  @Override
  public void completed(ThreadState thread) {
    Runnable turn = () -> ThreadState.current().runWithin(scheduler, this::call);
    if (scheduler == null) {
      turn.run();
      return;
    }
    try {
      scheduler.queue(turn);
    } catch (Throwable refusal) {
      tryFault(refusal);
    }
  }

  private void call() {
    try {
      trySucceed(function.apply(source));
    } catch (Throwable thrown) {
      tryFail(thrown);
    }
  }

  @Override
  protected void released() {
    source = null;
    function = null;
  }

  @Override
  protected void explain(Explanation explanation) {
    explanation.waitsFor(source);
  }
}
