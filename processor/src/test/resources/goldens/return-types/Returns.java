package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.ValueTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Returns {
  @Async
  Task<Void> nothing(Task<String> task) {
    await(task);
    return null;
  }

  @Async
  Task<String> another(Task<String> task) {
    await(task);
    return task;
  }

  @Async
  ValueTask<String> valueTask(Task<String> task) {
    return ValueTask.fromResult(await(task));
  }

  @Async
  CompletableFuture<String> future(CompletionStage<String> stage) {
    return CompletableFuture.completedFuture(await(stage));
  }

  @Async(fireAndForget = true)
  void forget(Task<String> task) {
    await(task);
  }
}
