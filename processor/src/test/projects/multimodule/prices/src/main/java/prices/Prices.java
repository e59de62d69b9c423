package prices;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;

public final class Prices {
  private Prices() {}

  @Async
  public static Task<Integer> of(int id) {
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(10 * id);
  }

  @Async
  public static Task<Integer> shipping() {
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(5);
  }
}
