package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Orders {
  private final Prices prices;

  Orders(Prices prices) {
    this.prices = prices;
  }

  @Async
  Task<Integer> sum(int first, int second) {
    int a = await(prices.of(first));
    return Task.fromResult(a + await(prices.of(second)));
  }

  interface Prices {
    Task<Integer> of(int id);
  }
}
