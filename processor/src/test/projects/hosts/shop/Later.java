package shop;

import dev.fermata.Task;
import java.time.Duration;

/** Values that come later, on another thread. */
final class Later {
  private Later() {}

  static <T> Task<T> later(T value) {
    return Task.delay(Duration.ofMillis(1)).continueWith(done -> value);
  }
}
