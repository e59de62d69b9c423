package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

final class Other {
  private Other() {}

  @Async
  static Task<Integer> later(Task<Integer> task) {
    return Task.fromResult(await(task));
  }
}
