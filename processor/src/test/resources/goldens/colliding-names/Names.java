package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Names {
  @Async
  Task<String> join(String frame, Task<String> state, int awaiter) {
    String self = await(state);
    for (int suspended = 0; suspended < awaiter; suspended++) {
      String value = await(state);
      self += value;
    }
    for (long suspended = 0; suspended < awaiter; suspended++) {
      self += await(state) + suspended;
    }
    int java = await(state).length();
    String failure = frame + java;
    return Task.fromResult(self + failure + await(state));
  }
}
