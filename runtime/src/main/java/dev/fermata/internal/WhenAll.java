package dev.fermata.internal;

import dev.fermata.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Completes when all of its sources have; whoever counts down to zero collects the outcomes. */
final class WhenAll<T> extends Dependent<List<T>> {
  private final AtomicInteger missing;
  private volatile List<Promise<? extends T>> sources;

  private WhenAll(List<Promise<? extends T>> sources) {
    this.sources = sources;
    this.missing = new AtomicInteger(sources.size());
  }

  static <T> Task<List<T>> of(Iterable<? extends Task<? extends T>> tasks) {
    List<Promise<? extends T>> sources = sources(tasks);
    if (sources.isEmpty()) {
      return Promise.succeeded(List.of());
    }
    WhenAll<T> all = new WhenAll<>(sources);
    for (Promise<? extends T> source : sources) {
      source.continueInline(all);
    }
    return all;
  }

  /** Returns {@code tasks} as promises, in order. */
  static <T> List<Promise<? extends T>> sources(Iterable<? extends Task<? extends T>> tasks) {
    List<Promise<? extends T>> sources = new ArrayList<>();
    for (Task<? extends T> task : tasks) {
      sources.add(
          (Promise<? extends T>)
              Objects.requireNonNull(task, () -> "task " + sources.size() + " is null"));
    }
    return sources;
  }

  @Override
  public void completed(ThreadState thread) {
    if (missing.decrementAndGet() == 0) {
      collect(sources);
    }
  }

  private void collect(List<Promise<? extends T>> completed) {
    List<Throwable> failures = new ArrayList<>();
    Promise<? extends T> canceled = null;
    for (Promise<? extends T> source : completed) {
      failures.addAll(source.exceptions());
      if (canceled == null && source.isCanceled()) {
        canceled = source;
      }
    }
    if (!failures.isEmpty()) {
      tryFault(List.copyOf(failures));
    } else if (canceled != null) {
      tryCancel(canceled);
    } else {
      trySucceed(results(completed));
    }
  }

  private void tryCancel(Promise<? extends T> canceled) {
    try {
      canceled.getResult();
    } catch (Throwable cancellation) {
      tryFail(cancellation);
    }
  }

  @SuppressWarnings("unchecked") // the array holds nothing but results
  private static <T> List<T> results(List<Promise<? extends T>> completed) {
    Object[] results = new Object[completed.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = completed.get(i).result();
    }
    return (List<T>) Collections.unmodifiableList(Arrays.asList(results));
  }

  @Override
  protected void released() {
    sources = List.of();
  }

  @Override
  protected String description() {
    return "Task.whenAll";
  }

  @Override
  protected void explain(Explanation explanation) {
    explanation.waitsForAll(sources);
  }
}
