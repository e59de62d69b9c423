package dev.fermata.testing;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.Task;
import dev.fermata.codegen.AsyncFrame;
import dev.fermata.codegen.AsyncMethods;
import java.util.function.IntFunction;

/** Async methods for tests, written by hand as the processor would generate them. */
public final class Awaiting {
  private Awaiting() {}

  /** What a method does with a result; it may throw anything. */
  @FunctionalInterface
  public interface Body<T, R> {
    R apply(T value) throws Throwable;
  }

  /**
   * An async method with one await.
   *
   * <pre>{@code
   * @Async static <T, R> Task<R> then(Awaitable<T> awaitable, Body<T, R> body) {
   *   return Task.fromResult(body.apply(await(awaitable)));
   * }
   * }</pre>
   */
  public static <T, R> Task<R> then(Awaitable<? extends T> awaitable, Body<T, R> body) {
    try {
      return Then.step(null, AsyncMethods.<T>awaiter(awaitable), body);
    } catch (Throwable failure) {
      return AsyncMethods.failed(failure);
    }
  }

  /** An async method that returns what it awaits. */
  public static <T> Task<T> result(Awaitable<? extends T> awaitable) {
    return then(awaitable, (T value) -> value);
  }

  /**
   * An async method with an await in a loop.
   *
   * <pre>{@code
   * @Async static Task<Long> sum(int count, IntFunction<Awaitable<Integer>> awaitables) {
   *   long sum = 0;
   *   for (int i = 0; i < count; i++) {
   *     sum += await(awaitables.apply(i));
   *   }
   *   return Task.fromResult(sum);
   * }
   * }</pre>
   */
  public static Task<Long> sum(int count, IntFunction<? extends Awaitable<Integer>> awaitables) {
    try {
      return Sum.step(null, count, awaitables);
    } catch (Throwable failure) {
      return AsyncMethods.failed(failure);
    }
  }

  /**
   * An async method that calls itself.
   *
   * <pre>{@code
   * @Async static Task<Integer> depth(int n) {
   *   await(Task.yield());
   *   return Task.fromResult(n == 0 ? 0 : await(depth(n - 1)) + 1);
   * }
   * }</pre>
   */
  public static Task<Integer> depth(int n) {
    Depth frame = new Depth();
    frame.n = n;
    return frame.suspend(1, Task.yield().awaiter());
  }

  private static final class Depth extends AsyncFrame {
    private int n;

    @Override
    protected Task<?> resume() throws Throwable {
      Object value = awaiter.getResult();
      if (state == 1 && n > 0) {
        awaiter = AsyncMethods.<Integer>awaiter(depth(n - 1));
        if (!awaiter.isCompleted()) {
          return suspend(2, awaiter);
        }
        value = awaiter.getResult();
      }
      return AsyncMethods.result(this, n == 0 ? 0 : (Integer) value + 1);
    }
  }

  /** An async method that does nothing but give way: {@code while (true) await(Task.yield());}. */
  public static Task<Void> yieldForEver() {
    return new YieldForEver().suspend(1, Task.yield().awaiter());
  }

  private static final class YieldForEver extends AsyncFrame {
    @Override
    protected Task<?> resume() throws Throwable {
      awaiter.getResult();
      return suspend(1, Task.yield().awaiter());
    }
  }

  private static final class Then<T, R> extends AsyncFrame {
    private Body<T, R> body;

    @SuppressWarnings("fallthrough") // how a leg goes on without suspending
    private static <T, R> Task<R> step(Then<T, R> frame, Awaiter<?> awaiter, Body<T, R> body)
        throws Throwable {
      int state = 0;
      if (frame != null) {
        state = frame.state;
        awaiter = frame.awaiter;
        body = frame.body;
      }
      switch (state) {
        case 0:
          if (!awaiter.isCompleted()) {
            frame = new Then<>();
            frame.body = body;
            return frame.suspend(1, awaiter);
          }
        // fall through
        case 1:
          return AsyncMethods.result(frame, body.apply(cast(awaiter.getResult())));
        default:
          throw AsyncMethods.unreachable(state);
      }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
      return (T) value;
    }

    @Override
    protected Task<?> resume() throws Throwable {
      return step(this, null, null);
    }
  }

  private static final class Sum extends AsyncFrame {
    private int count;
    private IntFunction<? extends Awaitable<Integer>> awaitables;
    private int i;
    private long sum;

    private static Task<Long> step(
        Sum frame, int count, IntFunction<? extends Awaitable<Integer>> awaitables)
        throws Throwable {
      int state = 0;
      Awaiter<?> awaiter = null;
      int i = 0;
      long sum = 0;
      if (frame != null) {
        state = frame.state;
        awaiter = frame.awaiter;
        count = frame.count;
        awaitables = frame.awaitables;
        i = frame.i;
        sum = frame.sum;
      }
      while (state == 1 || i < count) {
        if (state == 0) {
          awaiter = AsyncMethods.<Integer>awaiter(awaitables.apply(i));
          if (!awaiter.isCompleted()) {
            return save(frame, count, awaitables, i, sum).suspend(1, awaiter);
          }
        }
        state = 0;
        Integer value = (Integer) awaiter.getResult();
        sum += value == null ? 0 : value;
        i++;
      }
      return AsyncMethods.result(frame, sum);
    }

    private static Sum save(
        Sum frame,
        int count,
        IntFunction<? extends Awaitable<Integer>> awaitables,
        int i,
        long sum) {
      Sum saved = frame == null ? new Sum() : frame;
      saved.count = count;
      saved.awaitables = awaitables;
      saved.i = i;
      saved.sum = sum;
      return saved;
    }

    @Override
    protected Task<?> resume() throws Throwable {
      return step(this, 0, null);
    }
  }
}
