package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.net.http.HttpClient;
import java.time.Duration;
import prices.Price;

/** An async method whose types come from three modules. */
public final class Shop {
  private Shop() {}

  public static void main(String[] args) {
    System.out.println(total(new Price(1), new Price(2)).result());
  }

  @Async
  private static Task<Price> total(Price first, Price second) {
    HttpClient.Version version = HttpClient.newHttpClient().version();
    await(Task.delay(Duration.ofMillis(1)));
    Price unit = new Price(version == HttpClient.Version.HTTP_2 ? 0 : 100);
    return Task.fromResult(first.plus(second).plus(unit));
  }
}
