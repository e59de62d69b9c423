package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;
import lombok.Builder;
import lombok.Data;

/** Lombok makes its constructor, its getters and its builder. */
@Data
@Builder
public class Order {
  private final String item;
  private final int amount;

  @Async
  Task<Order> doubled() {
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(Order.builder().item(getItem()).amount(2 * getAmount()).build());
  }
}
