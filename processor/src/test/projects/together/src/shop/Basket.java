package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;
import java.util.List;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Value;
import lombok.val;

/** Everything that Lombok adds to a class can be used in its async methods. */
@RequiredArgsConstructor
class Basket {
  @Getter private final int factor;

  Task<Integer> sample() {
    return total(List.of(new Item(3), new Item(4)));
  }

  @Async
  private Task<Integer> total(List<Item> items) {
    int sum = 0;
    for (val item : items) {
      await(Task.delay(Duration.ofMillis(1)));
      sum += getFactor() * item.getPrice();
    }
    return Task.fromResult(sum);
  }

  @Value
  private static class Item {
    int price;
  }
}
