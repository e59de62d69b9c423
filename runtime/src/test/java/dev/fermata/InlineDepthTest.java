package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.codegen.AsyncMethods;
import dev.fermata.testing.Awaiting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Semantic 2: the depth of inline resumption is bounded. */
class InlineDepthTest {
  private static final int MILLION = 1_000_000;

  /** Enough to overflow any stack. */
  private static final int MANY = 200_000;

  @Test
  void aMillionNestedCompletions() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<Integer> last = source.task();
    for (int i = 0; i < MILLION; i++) {
      last = Awaiting.then(last, (Integer n) -> n + 1);
    }
    source.setResult(0);
    assertEquals(MILLION, last.result());
  }

  @Test
  void aMillionNestedCompletionsOfSources() {
    TaskCompletionSource<Integer> first = new TaskCompletionSource<>();
    TaskCompletionSource<Integer> last = first;
    for (int i = 0; i < MILLION; i++) {
      TaskCompletionSource<Integer> next = new TaskCompletionSource<>();
      TaskCompletionSource<Integer> previous = last;
      previous.task().awaiter().onCompleted(() -> next.setResult(previous.task().result() + 1));
      last = next;
    }
    first.setResult(0);
    assertEquals(MILLION, last.task().result());
  }

  @Test
  void nestedCompletionsThroughFutures() {
    CompletableFuture<Integer> first = new CompletableFuture<>();
    CompletableFuture<Integer> last = first;
    for (int i = 0; i < MANY; i++) {
      CompletableFuture<Integer> previous = last;
      Awaitable<Integer> awaitable = () -> AsyncMethods.awaiter(previous);
      last = AsyncMethods.toFuture(Awaiting.then(awaitable, (Integer n) -> n + 1));
    }
    first.complete(0);
    assertEquals(MANY, last.join());
  }

  @Test
  void methodsThatCompleteTheNextOnesFuture() {
    CompletableFuture<Integer> first = new CompletableFuture<>();
    CompletableFuture<Integer> last = first;
    for (int i = 0; i < MANY; i++) {
      CompletableFuture<Integer> awaited = last;
      CompletableFuture<Integer> next = new CompletableFuture<>();
      Awaitable<Integer> awaitable = () -> AsyncMethods.awaiter(awaited);
      Awaiting.then(awaitable, (Integer n) -> next.complete(n + 1));
      last = next;
    }
    first.complete(0);
    assertEquals(MANY, last.join());
  }

  @Test
  void aRecursionOfAHundredThousandUnwinds() {
    assertEquals(100_000, Awaiting.depth(100_000).result());
  }

  @Test
  void aMillionNestedContinueWith() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    Task<Integer> last = source.task();
    for (int i = 0; i < MILLION; i++) {
      last = last.continueWith(task -> task.result() + 1);
    }
    source.setResult(0);
    assertEquals(MILLION, last.result());
  }

  @Test
  void aLoopOfTenMillionAwaitsThatAreComplete() {
    Task<Integer> one = Task.fromResult(1);
    assertEquals(10L * MILLION, Awaiting.sum(10 * MILLION, i -> one).result());
  }

  @Test
  void aLoopOfTenMillionAwaitsThatCallBackAtOnce() {
    Awaiter<Integer> atOnce =
        new Awaiter<>() {
          @Override
          public boolean isCompleted() {
            return false;
          }

          @Override
          public void onCompleted(Runnable continuation) {
            continuation.run();
          }

          @Override
          public Integer getResult() {
            return 1;
          }
        };
    assertEquals(10L * MILLION, Awaiting.sum(10 * MILLION, i -> () -> atOnce).result());
  }

  @Test
  void aLoopOfAwaitsThatTheLoopItselfIsCompletedBy() {
    AtomicInteger turns = new AtomicInteger();
    List<TaskCompletionSource<Integer>> sources = new ArrayList<>();
    Task<Long> sum =
        Awaiting.sum(
            MILLION,
            i -> {
              TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
              sources.add(source);
              return source.task();
            });
    while (!sum.isCompleted()) {
      sources.remove(0).setResult(1);
      turns.incrementAndGet();
    }
    assertEquals(MILLION, sum.result());
    assertEquals(MILLION, turns.get());
  }

  @Test
  void aLoopOfYields() {
    assertEquals(0, Awaiting.sum(100_000, i -> yieldNumber()).result());
  }

  private static Awaitable<Integer> yieldNumber() {
    return () ->
        new Awaiter<>() {
          private final Awaiter<Void> yield = Task.yield().awaiter();

          @Override
          public boolean isCompleted() {
            return yield.isCompleted();
          }

          @Override
          public void onCompleted(Runnable continuation) {
            yield.onCompleted(continuation);
          }

          @Override
          public Integer getResult() {
            return 0;
          }
        };
  }

  @Test
  void whenAllOfAMillion() {
    List<TaskCompletionSource<Integer>> sources = new ArrayList<>();
    for (int i = 0; i < MILLION; i++) {
      sources.add(new TaskCompletionSource<>());
    }
    Task<List<Integer>> all =
        Task.whenAll(sources.stream().map(TaskCompletionSource::task).toList());
    for (int i = 0; i < MILLION; i++) {
      sources.get(i).setResult(i);
    }
    assertEquals(MILLION, all.result().size());
    assertEquals(MILLION - 1, all.result().get(MILLION - 1));
  }
}
