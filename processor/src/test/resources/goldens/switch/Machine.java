package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Machine {
  enum State {
    IDLE,
    BUSY,
    DONE
  }

  @Async
  @SuppressWarnings("fallthrough")
  static Task<String> describe(State state, Task<String> detail) {
    switch (state) {
      case IDLE:
        break;
      case BUSY:
        await(detail);
      default:
        return detail;
    }
    String text =
        switch (state) {
          case IDLE -> await(detail);
          case BUSY, DONE -> {
            String name = state.name();
            yield name + await(detail);
          }
        };
    return Task.fromResult(text);
  }
}
