package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Listeners {
  @Async
  static Task<List<Supplier<String>>> collect(List<Task<String>> tasks, String prefix) {
    List<Supplier<String>> suppliers = new ArrayList<>();
    for (Task<String> task : tasks) {
      String name = await(task);
      suppliers.add(() -> prefix + name);
      await(task);
      suppliers.add(
          () -> {
            String text = name.trim();
            return text;
          });
    }
    return Task.fromResult(suppliers);
  }
}
