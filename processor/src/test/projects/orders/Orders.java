import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;
import java.util.List;

public class Orders {
  private final int factor;

  Orders(int factor) {
    this.factor = factor;
  }

  public static void main(String[] args) {
    System.out.println("total " + new Orders(10).total(List.of(1, 2, 3)).result());
    try {
      new Orders(10).fail().result();
    } catch (RuntimeException e) {
      e.getCause().printStackTrace(System.out);
    }
  }

  @Async
  Task<Integer> total(List<Integer> ids) {
    int sum = 0;
    for (int id : ids) {
      sum += await(price(id));
    }
    return Task.fromResult(sum);
  }

  @Async
  private Task<Integer> price(int id) {
    await(Task.delay(Duration.ofMillis(5)));
    return Task.fromResult(factor * id);
  }

  @Async
  private Task<Void> fail() {
    await(Task.delay(Duration.ofMillis(1)));
    await(Task.delay(Duration.ofMillis(1)));
    throw new IllegalStateException("after two suspensions");
  }
}
