package dev.fermata.samples.quickstart.readme;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.List;

/** What the README shows then. */
final class After {
  // region after
  @Async
  Task<Integer> total(List<Integer> ids) {
    int sum = 0;
    for (int id : ids) {
      sum += await(load(id)).price(); // suspends here; no thread waits
    }
    return Task.fromResult(sum);
  }

  // endregion

  private Task<Order> load(int id) {
    return Task.run(() -> new Order(id, 10 * id));
  }
}
