package dev.fermata.processor.differential;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * What a case works with: awaitables that complete as the run's plan says, and a trace.
 *
 * <p>Each awaitable traces that the case asked for it and, unless it races, that it completed.
 */
public final class Probe {
  private static final int TRACE_LIMIT = 20_000;

  private final Plan plan;
  private final Driver driver;
  private final List<String> trace = new ArrayList<>();
  private int awaits;

  Probe(Plan plan, Driver driver) {
    this.plan = plan;
    this.driver = driver;
  }

  /** What an awaitable does when it completes. */
  @FunctionalInterface
  public interface Effect<T> {
    /** Gives the result, or throws what the awaitable is to fail with. */
    T run() throws Throwable;
  }

  /** Records that {@code event} happened now. */
  public synchronized void trace(Object event) {
    trace.add(Rendering.of(event));
    if (trace.size() > TRACE_LIMIT) {
      throw new Driver.HangError("traced " + TRACE_LIMIT + " events");
    }
  }

  /** Traces and returns its argument, to show when an operand is evaluated. */
  public <T> T id(T value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public boolean id(boolean value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public byte id(byte value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public short id(short value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public char id(char value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public int id(int value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public long id(long value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public float id(float value) {
    trace(value);
    return value;
  }

  /** {@link #id(Object)} that stays primitive. */
  public double id(double value) {
    trace(value);
    return value;
  }

  /** A task with this result. */
  public <T> Task<T> task(T value) {
    return start("task " + Rendering.of(value), () -> value);
  }

  /** A task whose completion does {@code effect}: at once, or while the case is suspended. */
  public <T> Task<T> effect(String name, Effect<? extends T> effect) {
    return start("task " + name, effect);
  }

  /** A task that fails with {@code failure}. */
  public <T> Task<T> fail(Throwable failure) {
    return start(
        "failing task",
        () -> {
          throw failure;
        });
  }

  /** A task that is cancelled. */
  public <T> Task<T> cancel() {
    return start(
        "cancelled task",
        () -> {
          throw new CancellationException();
        });
  }

  /** A stage of the JDK with this result. */
  public <T> CompletableFuture<T> stage(T value) {
    CompletableFuture<T> future = new CompletableFuture<>();
    start(
        "stage " + Rendering.of(value),
        () -> value,
        future::complete,
        failure -> {
          if (failure instanceof CancellationException) {
            future.cancel(false);
          } else {
            future.completeExceptionally(failure);
          }
        });
    return future;
  }

  /** An awaitable that is neither a task nor a stage, and traces how it is used. */
  public <T> Awaitable<T> awaitable(T value) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    String name = Rendering.of(value);
    start("awaitable " + name, () -> value, source::setResult, failure -> fail(source, failure));
    return () -> {
      trace("awaiter of " + name);
      return new TracingAwaiter<>(source.task().awaiter(), name);
    };
  }

  /** How many awaitables the case has asked for. */
  synchronized int awaits() {
    return awaits;
  }

  /** What has happened so far. */
  synchronized List<String> events() {
    return List.copyOf(trace);
  }

  private <T> Task<T> start(String name, Effect<? extends T> effect) {
    TaskCompletionSource<T> source = new TaskCompletionSource<>();
    start(name, effect, source::setResult, failure -> fail(source, failure));
    return source.task();
  }

  private static void fail(TaskCompletionSource<?> source, Throwable failure) {
    if (failure instanceof CancellationException) {
      source.setCanceled();
    } else {
      source.setException(failure);
    }
  }

  private <T> void start(
      String name,
      Effect<? extends T> effect,
      Consumer<? super T> onResult,
      Consumer<Throwable> onFailure) {
    int index = nextAwait();
    trace(name);
    Completion completion = plan.completion(index);
    driver.schedule(
        completion,
        () -> {
          if (completion == Completion.HERE || completion == Completion.ELSEWHERE) {
            trace(name + " completes");
          }
          complete(index, effect, onResult, onFailure);
        });
  }

  private synchronized int nextAwait() {
    return awaits++;
  }

  private <T> void complete(
      int index,
      Effect<? extends T> effect,
      Consumer<? super T> onResult,
      Consumer<Throwable> onFailure) {
    Throwable failure = plan.fault(index);
    T result = null;
    if (failure == null) {
      try {
        result = effect.run();
      } catch (Throwable thrown) {
        failure = thrown;
      }
    }
    // Outside the try: completing runs the continuation of the case.
    if (failure == null) {
      onResult.accept(result);
    } else {
      onFailure.accept(failure);
    }
  }

  private final class TracingAwaiter<T> implements Awaiter<T> {
    private final Awaiter<T> awaiter;
    private final String name;

    TracingAwaiter(Awaiter<T> awaiter, String name) {
      this.awaiter = awaiter;
      this.name = name;
    }

    @Override
    public boolean isCompleted() {
      return awaiter.isCompleted();
    }

    @Override
    public void onCompleted(Runnable continuation) {
      awaiter.onCompleted(continuation);
    }

    @Override
    public T getResult() throws Throwable {
      trace("result of " + name);
      return awaiter.getResult();
    }
  }
}
