package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Poller {
  @Async
  static Task<Integer> poll(Source source, int limit) {
    int polls = 0;
    while (polls < limit && !await(source.isReady())) {
      polls++;
      if (polls % 10 == 0) {
        await(source.reconnect());
      }
    }
    while (polls < limit) {
      if (await(source.isReady())) {
        break;
      }
      polls++;
    }
    return Task.fromResult(polls);
  }

  interface Source {
    Task<Boolean> isReady();

    Task<Void> reconnect();
  }
}
