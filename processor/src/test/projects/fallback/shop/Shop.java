package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.FlowAwait;
import dev.fermata.Task;
import dev.fermata.ValueTask;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

public class Shop {
  public static void main(String[] args) throws Exception {
    System.out.println("total " + await(new Shop().total()));
    System.out.println("recovered " + await(new Shop().recovered()));
    try {
      new Shop().failing();
      System.out.println("in the task");
    } catch (IOException e) {
      System.out.println("at the caller: " + e.getMessage());
    }
  }

  /** One await of each kind, of what is not completed yet. */
  @Async
  Task<Integer> total() {
    int sum = await(Task.delay(Duration.ofMillis(1)).continueWith(t -> 1));
    sum += await(CompletableFuture.supplyAsync(() -> 20));
    sum += await(ValueTask.of(Task.run(() -> 300)));
    sum += await(Task.run(() -> 4000).configureAwait(false));
    Flow.Publisher<Integer> price = subscriber -> publish(50_000, subscriber);
    sum += FlowAwait.await(price);
    return Task.fromResult(sum);
  }

  @Async
  Task<String> recovered() {
    try {
      await(failing(), IOException.class);
      return Task.fromResult("nothing");
    } catch (IOException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  private Task<Void> failing() throws IOException {
    await(Task.delay(Duration.ofMillis(1)));
    throw new IOException("out of stock");
  }

  private static void publish(int price, Flow.Subscriber<? super Integer> subscriber) {
    try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
      publisher.subscribe(subscriber);
      publisher.submit(price);
    }
  }
}
