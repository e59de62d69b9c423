package shop;

import static dev.fermata.Await.await;

import com.google.auto.value.AutoValue;
import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;

/** AutoValue makes its subclass. */
@AutoValue
public abstract class Price {
  abstract int cents();

  @Async
  static Task<Price> of(int cents) {
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(new AutoValue_Price(cents));
  }

  @Async
  Task<Price> times(int amount) {
    return Task.fromResult(new AutoValue_Price(cents() * await(Task.run(() -> amount))));
  }
}
