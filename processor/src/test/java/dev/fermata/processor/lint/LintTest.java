package dev.fermata.processor.lint;

import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {
  @Test
  void warnsOfDroppedTasks() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        class Orders {
          Task<Integer> load(int id) { return Task.fromResult(id); }
          ValueTask<Integer> cached() { return ValueTask.fromResult(1); }
          CompletableFuture<Integer> remote() { return null; }
          <T> T same(T value) { return value; }
          void plain(Map<Integer, Task<Integer>> tasks, ExecutorService pool) {
            load(1); // warning: FER101
            this.load(2); // warning: FER101
            cached(); // warning: FER101
            remote(); // warning: FER101
            Task.delay(null); // warning: FER101
            Task.yield(); // warning: FER101
            Runnable later = () -> load(3); // warning: FER101
            Runnable reference = this::remote; // warning: FER101
            pool.execute(() -> load(4)); // warning: FER101
            for (int i = 0; i < 3; load(i++)) { // warning: FER101
              continue;
            }
            switch (tasks.size()) {
              case 1 -> load(5); // warning: FER101
              default -> {}
            }
            var ignored = load(6);
            Supplier<Object> used = () -> load(7);
            Supplier<Object> usedReference = this::remote;
            tasks.put(1, load(8));
            tasks.remove(1);
            same(load(9));
            remote().whenComplete((r, e) -> {});
            remote().thenAccept(r -> load(r)); // warning: FER101
            remote().thenCompose(r -> remote());
            pool.submit(() -> load(10));
            load(11).continueWith(t -> 1); // warning: FER101
            load(12).join();
          }
          @Async Task<Void> async() {
            await(Task.whenAny(load(1), load(2)));
            load(3); // warning: FER101
            return Task.completedTask();
          }
        }
        """);
  }

  @Test
  void warnsOfBlockingInAsyncMethods() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        class Orders {
          Task<Integer> load() { return null; }
          CompletableFuture<Integer> remote() { return null; }
          @Async Task<Integer> run(Task<Integer> t, Future<Integer> f, List<Task<Integer>> all) throws Exception {
            int x = load().result(); // warning: FER102
            t.join(); // warning: FER102
            t.join(null); // warning: FER102
            x += remote().get(); // warning: FER102
            x += remote().join(); // warning: FER102
            x += f.get(); // warning: FER102
            x += f.get(1, TimeUnit.SECONDS); // warning: FER102
            x += remote().getNow(1);
            Supplier<Integer> later = () -> t.result();
            await(t);
            x += t.result();
            await(Task.whenAll(all));
            for (Task<Integer> one : all) {
              x += one.result();
            }
            x += all.get(0).result();
            Task<Integer> first = await(Task.whenAny(load(), load()));
            x += first.result();
            Task<Integer> other = load();
            if (other.isCompleted()) {
              x += other.result();
            }
            return Task.fromResult(x);
          }
          int plain(Task<Integer> t) {
            return t.result();
          }
        }
        """);
  }

  @Test
  void warnsOfTokensThatAreNotPassed() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.time.Duration;
        import java.util.concurrent.*;
        class Orders {
          Task<Integer> load(int id) { return load(id, CancellationToken.none()); }
          Task<Integer> load(int id, CancellationToken token) {
            return id == 0 ? load(1) : null;
          }
          Task<Void> rollback() { return null; }
          Task<Void> rollback(CancellationToken token) { return null; }
          @Deprecated Task<Void> old(CancellationToken token) { return null; }
          Task<Void> old() { return null; }
          void leave() {}
          int leave(CancellationToken token) { return 1; }
          @Async Task<Integer> run(CancellationToken token, CancellationTokenSource other) {
            await(Task.delay(Duration.ZERO)); // warning: FER103
            await(Task.delay(Duration.ZERO, token));
            await(Task.delay(Duration.ZERO, CancellationToken.none()));
            await(load(1, other.token()));
            await(Task.run(() -> load(2))); // warning: FER103, FER103, FER106
            await(old());
            leave();
            int x = await(load(3)); // warning: FER103
            try {
              await(rollback()); // warning: FER103
            } catch (RuntimeException e) {
              await(rollback());
            } finally {
              await(rollback());
            }
            return Task.fromResult(x);
          }
          void lambda() {
            java.util.function.Function<CancellationToken, Task<Integer>> f = t -> load(1); // warning: FER103
            load(2).join();
            java.util.function.Consumer<CancellationToken> g =
                t -> new Object() { Task<Integer> x = load(1); };
          }
        }
        """);
  }

  @Test
  void warnsOfAsyncMethodsWithoutAwait() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          @Async Task<Integer> none() { // warning: FER104
            return Task.fromResult(1);
          }
          @Async Task<Integer> onlyInLocalClass() { // warning: FER104
            new Object() {
              @Async Task<Integer> inner(Task<Integer> t) { return Task.fromResult(await(t)); }
            }.toString();
            return Task.fromResult(1);
          }
          @Async Task<Integer> refused() { throw new UnsupportedOperationException(); }
          @Async Task<Integer> fine(Task<Integer> t) { return Task.fromResult(await(t)); }
          Task<Integer> plain() { return Task.fromResult(1); }
          @SuppressWarnings("fermata:FER104")
          @Async Task<Integer> silenced() { return Task.fromResult(1); }
        }
        """);
  }

  @Test
  void warnsOfNeedlessRuns() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          Task<Integer> load() { return null; }
          int compute() { return 1; }
          Object run(Task<Integer> t) {
            Task.run(() -> load()).join(); // warning: FER106
            Task.run(this::load).join(); // warning: FER106
            Task.run(() -> { return load(); }).join(); // warning: FER106
            Task.run(() -> load().result()).join(); // warning: FER106
            Task.run(() -> { load().join(); }).join(); // warning: FER106
            Task.run(() -> compute()).join();
            Task.run(this::compute).join();
            Task.run(() -> { compute(); return load(); }).join();
            Task.runAsync(() -> load()).join();
            return null;
          }
        }
        """);
  }

  @Test
  void warnsOfUnconfiguredAwaitsWhereAsked() {
    LintFindings.assertIn(
        List.of("-Afermata.FER107=warning"),
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.util.concurrent.*;
        class Orders {
          @Async Task<Integer> run(Task<Integer> t, ValueTask<Integer> v, CompletableFuture<Integer> f) {
            await(t); // warning: FER107
            await(v); // warning: FER107
            await(f); // warning: FER107
            await(t.configureAwait(false));
            await(t.configureAwait(true));
            await(Task.yield());
            return null;
          }
          @ConfigureAwait(false) @Async Task<Integer> settled(Task<Integer> t) {
            return Task.fromResult(await(t));
          }
          @ConfigureAwait(true)
          static class Settled {
            @Async Task<Integer> run(Task<Integer> t) { return Task.fromResult(await(t)); }
          }
        }
        """);
  }

  @Test
  void warnsOfTasksReturnedFromTry() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          Task<Integer> load() { return null; }
          @Async Task<Integer> run(Task<Integer> t, boolean b, AutoCloseable c) throws Exception {
            int x = await(Task.fromResult(1));
            try {
              if (b) return load(); // warning: FER108
              return b ? Task.fromResult(x) : t; // warning: FER108
            } catch (RuntimeException e) {
              return load();
            }
          }
          @Async Task<Integer> others(Task<Integer> t, boolean b, AutoCloseable c) throws Exception {
            try (c) {
              if (b) return Task.fromResult(await(t));
              return load(); // warning: FER108
            } catch (IllegalStateException e) {
              return load(); // warning: FER108
            } finally {
              if (b) return load();
            }
          }
          @Async Task<Integer> fine(Task<Integer> t, boolean b) {
            try {
              java.util.function.Supplier<Object> s = () -> { return load(); };
              await(t);
              if (b) return t;
              return b ? null : Task.fromException(new Exception());
            } finally {
              b = false;
            }
          }
          Task<Integer> plain() {
            try {
              return load();
            } finally {
              load().join();
            }
          }
        }
        """);
  }

  @Test
  void returnsOfOtherLibrariesTasksFromTry() {
    LintFindings.assertIn(
        """
        import dev.fermata.*;
        import static dev.fermata.Await.await;
        @AsyncMethodBuilder(Later.class)
        class Orders {
          static Later<Integer> error() { return null; }
          Later<Integer> just() { return null; }
          @Async Later<Integer> run(Task<Integer> t, boolean b, Later<Integer> other) {
            try {
              if (b) return Later.just(await(t));
              if (b) return error();
              if (b) return just(); // warning: FER108
              if (b) return other; // warning: FER108
              return b ? Later.just(1) : Later.defer(); // warning: FER108
            } catch (IllegalStateException e) {
              return Later.just(0);
            }
          }
        }
        class Later<T> {
          static <T> Later<T> just(T value) { return null; }
          static <T> Later<T> defer() { return null; }
          static <T> Later<T> fromTask(Task<T> task) { return null; }
          static <T> Task<T> toTask(Later<T> later) { return null; }
        }
        """);
  }
}
