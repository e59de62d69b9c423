package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;

/** Uses a class that another processor generates. */
public final class Shop {
  private Shop() {}

  public static void main(String[] args) {
    System.out.println(price(7).result());
  }

  @Async
  private static Task<Long> price(int id) {
    var price = Prices.of(id);
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(price + Prices.of(1));
  }
}
