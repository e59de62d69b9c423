package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.List;

public class Orders {
  private final Prices prices;

  Orders(Prices prices) { // covered
    this.prices = prices; // covered
  } // covered

  @Async
  Task<Integer> total(List<String> names) {
    int sum = 0; // covered
    for (String name : names) { // covered
      int price = await(prices.of(name)); // covered
      if (price < 0) { // partly
        await(prices.report(name)); // missed
        price = 0; // missed
      }
      try { // covered
        sum += await(prices.converted(price)); // covered
      } catch (IllegalArgumentException e) { // covered
        sum += e.getMessage().length(); // covered
      } finally {
        prices.count(); // covered
      }
    }
    return Task.fromResult(sum); // covered
  }

  @Async
  Task<Void> neverCalled() {
    await(prices.report("all")); // missed
    return Task.completedTask(); // missed
  }

  interface Prices {
    Task<Integer> of(String name);

    Task<Integer> converted(int price);

    Task<Void> report(String name);

    void count();
  }
}
