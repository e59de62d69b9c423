package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Counters {
  private long total;
  private final byte[] slots = new byte[8];

  @Async
  @SuppressWarnings("lossy-conversions")
  Task<Long> add(Task<Integer> amount, int slot) {
    total += await(amount);
    slots[slot++] += await(amount) * 2;
    String text = "total ";
    text += await(amount) + total;
    return Task.fromResult(total + text.length());
  }
}
