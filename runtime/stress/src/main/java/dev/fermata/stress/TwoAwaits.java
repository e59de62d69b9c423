package dev.fermata.stress;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;
import dev.fermata.Task;
import dev.fermata.codegen.AsyncFrame;
import dev.fermata.codegen.AsyncMethods;

/**
 * An async method as the processor would generate it, with its legs counted.
 *
 * <pre>{@code
 * @Async static Task<Integer> start(Awaitable<Integer> first, Awaitable<Integer> second) {
 *   int sum = await(first);
 *   return Task.fromResult(sum + await(second));
 * }
 * }</pre>
 */
final class TwoAwaits extends AsyncFrame {
  private final Awaitable<Integer> second;

  /** Written by one leg and read by the next without synchronisation, as locals in frames are. */
  private int sum;

  private TwoAwaits(Awaitable<Integer> second) {
    this.second = second;
  }

  @SuppressWarnings("unchecked") // what resume returns has the type of this method
  static Task<Integer> start(Awaitable<Integer> first, Awaitable<Integer> second) {
    TwoAwaits frame = new TwoAwaits(second);
    Awaiter<Integer> awaiter = AsyncMethods.awaiter(first);
    if (!awaiter.isCompleted()) {
      return frame.suspend(1, awaiter);
    }
    frame.awaiter = awaiter;
    frame.state = 1;
    frame.run();
    Task<?> task = frame;
    return (Task<Integer>) task;
  }

  @Override
  protected Task<?> resume() throws Throwable {
    int value = (Integer) awaiter.getResult();
    if (state == 2) {
      return AsyncMethods.result(this, sum + value);
    }
    sum += value;
    Awaiter<Integer> next = AsyncMethods.awaiter(second);
    return next.isCompleted()
        ? AsyncMethods.result(this, sum + next.getResult())
        : suspend(2, next);
  }
}
