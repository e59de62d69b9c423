package dev.fermata.internal;

import dev.fermata.Task;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Completes when all of its sources have; whoever counts down to zero collects the outcomes. */
final class WhenAll<T> extends Dependent<List<T>> {
  private static final VarHandle MISSING;

  static {
    try {
      MISSING = MethodHandles.lookup().findVarHandle(WhenAll.class, "missing", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** How many sources have not completed; only changed by {@link #MISSING}. */
  private int missing;

  private volatile List<Promise<? extends T>> sources;

  private WhenAll(List<Promise<? extends T>> sources) {
    this.sources = sources;
    this.missing = sources.size();
  }

  static <T> Task<List<T>> of(Iterable<? extends Task<? extends T>> tasks) {
    List<Promise<? extends T>> sources = sources(tasks);
    if (sources.isEmpty()) {
      return Settled.succeeded(List.of());
    }
    WhenAll<T> all = new WhenAll<>(sources);
    for (Promise<? extends T> source : sources) {
      source.continueInline(all);
    }
    return all;
  }

  /** Returns {@code tasks} as promises, in order. */
  static <T> List<Promise<? extends T>> sources(Iterable<? extends Task<? extends T>> tasks) {
    List<Promise<? extends T>> sources =
        tasks instanceof Collection<?> known ? new ArrayList<>(known.size()) : new ArrayList<>();
    for (Task<? extends T> task : tasks) {
      if (task == null) {
        throw new NullPointerException("task " + sources.size() + " is null");
      }
      sources.add((Promise<? extends T>) task);
    }
    return sources;
  }

  @Override
  public void completed(ThreadState thread) {
    if ((int) MISSING.getAndAdd(this, -1) == 1) {
      collect(sources);
    }
  }

  @SuppressWarnings("unchecked") // the array holds nothing but results
  private void collect(List<Promise<? extends T>> completed) {
    Object[] results = new Object[completed.size()];
    for (int i = 0; i < results.length; i++) {
      Object outcome = completed.get(i).outcome();
      if (outcome instanceof Failure) {
        fail(completed);
        return;
      }
      results[i] = outcome instanceof StoredResult stored ? stored.value() : outcome;
    }
    trySucceed((List<T>) Collections.unmodifiableList(Arrays.asList(results)));
  }

  private void fail(List<Promise<? extends T>> completed) {
    List<Throwable> failures = new ArrayList<>();
    Promise<? extends T> canceled = null;
    for (Promise<? extends T> source : completed) {
      failures.addAll(source.exceptions());
      if (canceled == null && source.isCanceled()) {
        canceled = source;
      }
    }
    if (failures.isEmpty()) {
      tryCancel(canceled);
    } else {
      tryFault(List.copyOf(failures));
    }
  }

  private void tryCancel(Promise<? extends T> canceled) {
    try {
      canceled.getResult();
    } catch (Throwable cancellation) {
      tryFail(cancellation);
    }
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
