package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.ValueTask;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Every return type an async method may have. */
final class ReturnTypesCases {
  @Async
  static Task<Integer> task(Probe p) {
    return Task.fromResult(await(p.task(1)));
  }

  @Async
  static ValueTask<Integer> valueTask(Probe p) {
    return ValueTask.fromResult(await(p.task(1)) + 1);
  }

  @Async
  static ValueTask<Void> valueTaskOfVoid(Probe p) {
    await(p.task(1));
    return ValueTask.completed();
  }

  @Async
  static ValueTask<String> valueTaskOfOther(Probe p) {
    await(p.task(1));
    return ValueTask.of(p.task("other"));
  }

  @Async
  static ValueTask<String> valueTaskThatFails(Probe p) {
    await(p.task(1));
    return ValueTask.fromException(new IOException("failed"));
  }

  @Async
  static ValueTask<String> valueTaskThrows(Probe p) {
    await(p.task(1));
    throw new IllegalStateException("thrown");
  }

  @Async
  static CompletableFuture<String> future(Probe p) {
    return CompletableFuture.completedFuture(await(p.task("f")) + "!");
  }

  @Async
  static CompletableFuture<String> futureOfOther(Probe p) {
    await(p.task(1));
    return p.stage("other");
  }

  @Async
  static CompletableFuture<String> futureThatFails(Probe p) {
    await(p.task(1));
    return CompletableFuture.failedFuture(new IOException("failed"));
  }

  @Async
  static CompletableFuture<Void> futureOfVoid(Probe p) {
    await(p.task(1));
    return CompletableFuture.completedFuture(null);
  }

  @Async
  static CompletableFuture<String> futureThrows(Probe p) {
    await(p.task(1));
    throw new IllegalStateException("thrown");
  }

  @Async
  static CompletionStage<Integer> stage(Probe p) {
    int x = await(p.stage(4));
    return CompletableFuture.completedStage(x * 2);
  }

  @Async
  static CompletionStage<Integer> stageOfDependent(Probe p) {
    int x = await(p.stage(4));
    return p.stage(x).thenApply(y -> y + 1);
  }

  @Async
  static Task<?> awaitsAllOfThem(Probe p) {
    return Task.fromResult(
        await(task(p)) + await(valueTask(p)) + await(future(p)) + await(stage(p)));
  }

  @Async
  static Task<?> valueTaskAwaited(Probe p) {
    ValueTask<Integer> direct = ValueTask.fromResult(5);
    int a = await(direct);
    int b = await(ValueTask.of(p.task(6)));
    return Task.fromResult(a + b);
  }

  @Async
  static Task<?> configuredAwaits(Probe p) {
    int a = await(p.task(1).configureAwait(false));
    int b = await(p.task(2).configureAwait(true));
    int c = await(ValueTask.of(p.task(3)).configureAwait(false));
    return Task.fromResult(a + b * 10 + c * 100);
  }

  @Async
  static Task<?> conditionalForms(Probe p) {
    return Task.fromResult(await(forms(p, 0)) + await(forms(p, 1)) + await(forms(p, 2)));
  }

  @Async
  private static CompletableFuture<String> forms(Probe p, int how) {
    int x = await(p.task(how));
    return x == 0
        ? CompletableFuture.completedFuture("completed ")
        : x == 1
            ? p.stage("stage ")
            : CompletableFuture.supplyAsync(() -> "supplied " + x, Runnable::run);
  }

  @Async
  static <T extends Comparable<T>> Task<T> genericReturn(Probe p) {
    await(p.task(1));
    return Task.fromResult(null);
  }

  @Async
  static Task<? super Integer> superWildcard(Probe p) {
    return Task.fromResult(await(p.task(1)));
  }

  @SuppressWarnings("rawtypes")
  @Async
  static Task rawTask(Probe p) {
    int x = await(p.task(1));
    return Task.fromResult(x);
  }

  @Async
  static Task<List<Map.Entry<String, int[]>>> nestedGenerics(Probe p) {
    return Task.fromResult(List.of(Map.entry(await(p.task("k")), new int[0]))) == null
        ? null
        : Task.fromResult(List.of());
  }

  @Async
  static Task<?> interleaved(Probe p) {
    Task<Integer> a = slow(p, 1);
    int x = await(a);
    return Task.fromResult(x);
  }

  @Async
  private static Task<Integer> slow(Probe p, int x) {
    await(p.task("slow"));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> whenAllOfCompleted(Probe p) {
    List<Integer> all = await(Task.whenAll(p.task(1), p.task(2), p.task(3)));
    return Task.fromResult(all);
  }
}
