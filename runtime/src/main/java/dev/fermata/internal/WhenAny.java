package dev.fermata.internal;

import dev.fermata.Task;
import java.util.List;

/** Completes with the first of its sources to complete, and then lets go of the others. */
final class WhenAny<T> extends Promise<Task<T>> {
  private volatile List<Promise<? extends T>> sources;

  private WhenAny(List<Promise<? extends T>> sources) {
    this.sources = sources;
  }

  static <T> Task<Task<T>> of(Iterable<? extends Task<? extends T>> tasks) {
    List<Promise<? extends T>> sources = WhenAll.sources(tasks);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("There are no tasks, so none will ever be the first.");
    }
    for (Promise<? extends T> source : sources) {
      if (source.isCompleted()) {
        return Settled.succeeded(covariant(source));
      }
    }
    WhenAny<T> any = new WhenAny<>(sources);
    for (Promise<? extends T> source : sources) {
      any.race(source);
    }
    return any;
  }

  private void race(Promise<? extends T> source) {
    Runner<T> runner = new Runner<>(this, source);
    if (isCompleted()) {
      return;
    }
    if (!source.register(runner)) {
      runner.completed(ThreadState.current());
    } else if (isCompleted()) {
      source.forgetObsolete();
    }
  }

  /** A task only gives results, so that one of a subtype will do. */
  @SuppressWarnings("unchecked")
  private static <T> Task<T> covariant(Promise<? extends T> source) {
    return (Task<T>) source;
  }

  @Override
  protected void released() {
    List<Promise<? extends T>> losers = sources;
    sources = List.of();
    for (Promise<? extends T> loser : losers) {
      loser.forgetObsolete();
    }
  }

  @Override
  protected String description() {
    return "Task.whenAny";
  }

  @Override
  protected void explain(Explanation explanation) {
    explanation.waitsForAny(sources);
  }

  /** One source in the race. */
  private static final class Runner<T> extends Callback {
    private final WhenAny<T> race;
    private final Promise<? extends T> source;

    private Runner(WhenAny<T> race, Promise<? extends T> source) {
      this.race = race;
      this.source = source;
    }

    @Override
    public void completed(ThreadState thread) {
      race.trySucceed(covariant(source));
    }

    @Override
    public boolean isObsolete() {
      return race.isCompleted();
    }
  }
}
