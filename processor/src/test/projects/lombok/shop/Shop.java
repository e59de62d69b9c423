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
public class Shop {
  @Getter private final int factor;

  public static void main(String[] args) {
    System.out.println(new Shop(2).total(List.of(new Order(3), new Order(4))).result());
  }

  @Async
  private Task<Integer> total(List<Order> orders) {
    int sum = 0;
    for (val order : orders) {
      await(Task.delay(Duration.ofMillis(1)));
      sum += getFactor() * order.getPrice();
    }
    return Task.fromResult(sum);
  }

  @Value
  private static class Order {
    int price;
  }
}
