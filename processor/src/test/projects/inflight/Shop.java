import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.TaskDump;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Prints what is in flight, and gives the flight recorder something to record. */
class Shop {
  private static final TaskCompletionSource<Integer> GATE = new TaskCompletionSource<>();
  private static final CompletableFuture<Integer> REMOTE = new CompletableFuture<>();

  @Async
  static Task<Integer> row() {
    return Task.fromResult(await(GATE.task())); // row
  }

  @Async
  static Task<Integer> total() {
    List<Integer> rows = await(Task.whenAll(row(), row())); // total
    return Task.fromResult(rows.get(0) + rows.get(1));
  }

  @Async
  static Task<Integer> report() {
    return Task.fromResult(await(total())); // report
  }

  @Async
  static Task<Integer> fetch() {
    return Task.fromResult(await(REMOTE)); // fetch
  }

  @Async
  static Task<Void> pause() {
    await(Task.delay(Duration.ofMillis(100))); // pause
    return Task.completedTask();
  }

  @Async
  @SuppressWarnings("fermata:FER102")
  static Task<Void> block() {
    await(Task.yield());
    pause().join(); // never to end on this context
    return Task.completedTask();
  }

  @Async
  static Task<Void> lost() {
    await(Task.yield());
    throw new IllegalStateException("lost");
  }

  private static void loseException() throws Exception {
    CountDownLatch reported = new CountDownLatch(1);
    AutoCloseable handler =
        Task.onUnobservedException(
            report -> {
              if (report.exception().getMessage().contains("lost")) {
                reported.countDown();
              }
            });
    lost().continueWith(task -> task.isFaulted()).join();
    while (!reported.await(10, TimeUnit.MILLISECONDS)) {
      System.gc();
    }
    handler.close();
  }

  public static void main(String[] arguments) throws Exception {
    Task<Integer> before = row();
    TaskDump.enable();
    Task<Integer> report = report();
    Task<Integer> fetched = fetch();
    System.out.println(TaskDump.text());
    System.out.println(TaskDump.json());
    GATE.setResult(1);
    REMOTE.complete(1);
    System.out.println(report.result() + before.result() + fetched.result());
    System.out.println("(" + TaskDump.text() + ")");
    AsyncContext.run(() -> pause());
    try {
      AsyncContext.run(() -> block());
    } catch (IllegalStateException refused) {
      System.out.println("refused");
    }
    loseException();
    Task<Integer> forever = new TaskCompletionSource<Integer>().task();
    var ignored = waitFor(forever);
  }

  @Async
  static Task<Integer> waitFor(Task<Integer> task) {
    return Task.fromResult(await(task)); // forever
  }
}
