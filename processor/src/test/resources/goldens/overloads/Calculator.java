package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Calculator {
  @Async
  Task<Integer> twice(int value) {
    return Task.fromResult(2 * await(Task.fromResult(value)));
  }

  @Async
  Task<Long> twice(long value) {
    return Task.fromResult(await(twice((int) value)) + 0L);
  }

  @Async
  static Task<Integer> constant() {
    return Task.fromResult(42);
  }

  static class Inner {
    @Async
    Task<Integer> constant() {
      return Task.fromResult(await(Calculator.constant()) + 1);
    }
  }
}
