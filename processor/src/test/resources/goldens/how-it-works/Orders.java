package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

abstract class Orders {
  abstract Task<Integer> price(int id);

  abstract Task<Void> report(Supplier<String> message);

  @Async
  Task<Integer> total(List<Integer> ids) {
    int sum = 0;
    for (int id : ids) {
      try {
        sum += await(price(id));
      } catch (NoSuchElementException e) {
        await(report(() -> "no price for " + id));
      }
    }
    return Task.fromResult(sum);
  }
}
