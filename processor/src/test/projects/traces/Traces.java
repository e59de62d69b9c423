import static dev.fermata.Await.await;

import dev.fermata.AggregateException;
import dev.fermata.Async;
import dev.fermata.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Prints what the traces of failures say of this class. */
class Traces {
  @Async
  static Task<Integer> load() {
    int value = await(Task.run(() -> 1));
    await(Task.yield()); // what is thrown behind it cannot be on the stack of an earlier leg
    if (value == 1) {
      throw new IllegalStateException("no such order"); // thrown
    }
    return Task.fromResult(value);
  }

  @Async
  static Task<Integer> price() {
    await(Task.yield());
    return Task.fromResult(
        1 + await(load())); // price
  }

  @Async
  static CompletionStage<Integer> total() {
    int sum = 0;
    for (int i = 0; i < 2; i++) {
      sum += await(price()); // total
    }
    return CompletableFuture.completedFuture(sum);
  }

  @Async
  static Task<Integer> report() {
    return Task.fromResult(await(total())); // report
  }

  @Async
  static Task<Integer> failsAtOnce(int value) {
    if (value == 0) {
      throw new IllegalStateException("at once"); // at once
    }
    return Task.fromResult(await(Task.fromResult(value)));
  }

  @Async
  static Task<Integer> callsAtOnce() {
    return Task.fromResult(await(failsAtOnce(0))); // calls
  }

  @Async
  static Task<Integer> one(Task<Integer> shared) {
    return Task.fromResult(await(shared)); // one
  }

  @Async
  static Task<Integer> other(Task<Integer> shared) {
    return Task.fromResult(await(shared)); // other
  }

  @Async
  static Task<Integer> down(int depth) {
    await(Task.yield());
    return Task.fromResult(depth == 0 ? await(load()) : await(up(depth))); // down
  }

  @Async
  static Task<Integer> up(int depth) {
    await(Task.yield());
    return Task.fromResult(await(down(depth - 1))); // up
  }

  private static void print(String title, Task<Integer> task) {
    System.out.println(title);
    try {
      task.join();
    } catch (AggregateException failure) {
      for (StackTraceElement element : failure.innerExceptions().get(0).getStackTrace()) {
        boolean generated = element.getClassName().equals("Traces$Async");
        if (generated || "async".equals(element.getClassLoaderName())) {
          System.out.println("  " + element);
        }
      }
    }
  }

  public static void main(String[] arguments) {
    print("hops", report());
    print("at once", callsAtOnce());
    Task<Integer> shared = load();
    print("one", one(shared));
    print("other", other(shared));
    print("recursion", down(1_000));
  }
}
