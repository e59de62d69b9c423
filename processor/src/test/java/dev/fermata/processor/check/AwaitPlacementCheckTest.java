package dev.fermata.processor.check;

import org.junit.jupiter.api.Test;

class AwaitPlacementCheckTest {
  @Test
  void awaitStandsInAsyncMethodsOnly() {
    Findings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          static final Task<Integer> TASK = Task.fromResult(1);
          int field = await(TASK); // error: FER003
          static int constant = Await.await(TASK); // error: FER003
          static { await(TASK); } // error: FER003
          { await(TASK); } // error: FER003
          Orders() { await(TASK); } // error: FER003
          int plain() { return await(TASK); } // error: FER003
          @Async Task<Integer> async() { return Task.fromResult(await(TASK) + Await.await(TASK)); }
        }
        """);
  }

  @Test
  void lambdasAndClassesInsideAnAsyncMethodAreNotTheMethod() {
    Findings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.util.function.*;
        class Orders {
          @Async Task<Integer> async(Task<Integer> task) {
            Supplier<Integer> lambda = () -> await(task); // error: FER003
            Function<Task<Integer>, Integer> reference = Await::await; // error: FER003
            Supplier<Supplier<Integer>> nested = () -> () -> {
              return Await.await(task); // error: FER003
            };
            return task;
          }
          class Inner {
            int plain(Task<Integer> task) { return await(task); } // error: FER003
            @Async Task<Integer> async(Task<Integer> task) { await(task); return task; }
          }
        }
        """);
  }

  @Test
  void classesInTheBodyHaveTheirOwnMethods() {
    Findings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          void plain(Task<Integer> task) {
            class Local {
              int get() { return await(task); } // error: FER003
            }
            new Object() {
              int initial = await(task); // error: FER003
            };
          }
        }
        """);
  }

  @Test
  void noMonitorIsHeldAcrossAnAwait() {
    Findings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          @Async Task<Integer> locked(Task<Integer> task) {
            synchronized (this) {
              if (task.isCompleted()) {
                await(task); // error: FER004
              }
              Runnable lambda = () -> await(task); // error: FER003
            }
            synchronized (await(Task.fromResult("lock"))) {
              task.isCompleted();
            }
            synchronized (this) {
              synchronized (await(Task.fromResult("lock"))) { // error: FER004
              }
            }
            return task;
          }
          void plain(Task<Integer> task) {
            synchronized (this) {
              await(task); // error: FER003
            }
          }
        }
        """);
  }

  @Test
  void methodsOfOthersAreNotAwait() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          static int await(Task<Integer> task) { return 1; }
          int plain(Task<Integer> task) { return await(task) + this.await(task); }
        }
        """);
  }
}
