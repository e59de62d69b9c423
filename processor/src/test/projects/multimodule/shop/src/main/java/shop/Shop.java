package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import prices.Prices;

final class Shop {
  @Async
  Task<Integer> total(int... ids) {
    int sum = await(Prices.shipping());
    for (int id : ids) {
      sum += await(Prices.of(id));
    }
    return Task.fromResult(sum);
  }
}
