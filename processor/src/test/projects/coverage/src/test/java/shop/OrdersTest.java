package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class OrdersTest {
  @Test
  void totalAddsPrices() {
    FixedPrices prices = new FixedPrices();
    Task<Integer> total = new Orders(prices).total(List.of("a", "later", "bad"));
    while (!prices.pending.isEmpty()) {
      prices.pending.remove().run();
    }
    assertEquals(13, total.result());
  }

  /** Knows one price at once, and the others when they are asked for again. */
  private static final class FixedPrices implements Orders.Prices {
    private final Queue<Runnable> pending = new ArrayDeque<>();

    @Override
    public Task<Integer> of(String name) {
      Task<Integer> price = Task.fromResult(name.length());
      return name.equals("a") ? price : later(price);
    }

    @Override
    public Task<Integer> converted(int price) {
      if (price == 3) {
        throw new IllegalArgumentException("unknown");
      }
      Task<Integer> converted = Task.fromResult(price);
      return price == 1 ? converted : later(converted);
    }

    private Task<Integer> later(Task<Integer> task) {
      TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
      pending.add(() -> source.setResult(task.result()));
      return source.task();
    }

    @Override
    public Task<Void> report(String name) {
      throw new AssertionError(name);
    }

    @Override
    public void count() {}
  }
}
