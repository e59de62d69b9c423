package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;

public final class Shop {
  private Shop() {}

  public static void main(String[] args) {
    System.out.println(price().result());
  }

  @Async
  static Task<Integer> price() {
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(1);
  }
}
