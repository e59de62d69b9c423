package dev.fermata.processor.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignatureCheckTest {
  @Test
  void takesTheFourTaskTypesAndVoidThatIsForgotten() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        import java.util.concurrent.*;
        class Orders {
          @Async Task<Integer> task() { return Task.fromResult(1); }
          @Async static ValueTask<Integer> valueTask() { return ValueTask.fromResult(1); }
          @Async CompletableFuture<String> future() { return null; }
          @Async private <T> CompletionStage<? super T> stage(T... ts) { return null; }
          @Async Task raw() { return null; }
          @Async(fireAndForget = true) void forgotten() {}
        }
        """);
  }

  @Test
  void refusesOtherReturnTypes() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        import java.util.concurrent.*;
        class Orders {
          @Async int number() { return 1; } // error: FER001
          @Async Future<Integer> future() { return null; } // error: FER001
          @Async <T extends Task<Integer>> T variable() { return null; } // error: FER001
          @Async Task<Integer>[] array() { return null; } // error: FER001
          @Async void nobodyCanWait() {} // error: FER002
          @Async(fireAndForget = false) void norHere() {} // error: FER002
          @Async(fireAndForget = true) Task<Void> twoWords() { return null; } // error: FER001
        }
        """);
  }

  @Test
  void refusesForeignTypesWhoseBuilderDoesNotFit() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        class Orders {
          static class Later<T> {}
          static class One {
            static <T> Later<T> fromTask(Task<T> task) { return null; }
          }
          static class Two {
            <T> Later<T> fromTask(Task<T> task) { return null; }
            static <T> Task<T> toTask(Later<T> later) { return null; }
          }
          static class Both {
            static <T> Later<T> fromTask(Task<T> task) { return null; }
            static <T> Task<T> toTask(Later<T> later) { return null; }
          }
          static class Cold {
            static <T> Later<T> fromTask(java.util.function.Supplier<Task<T>> start) { return null; }
            static <T> Task<T> toTask(Later<T> later) { return null; }
          }
          static class OtherSupplier {
            static <T> Later<T> fromTask(java.util.function.Supplier<T> start) { return null; }
            static <T> Task<T> toTask(Later<T> later) { return null; }
          }
          static class RawSupplier {
            @SuppressWarnings("rawtypes")
            static <T> Later<T> fromTask(java.util.function.Supplier start) { return null; }
            static <T> Task<T> toTask(Later<T> later) { return null; }
          }
          @Async @AsyncMethodBuilder(Cold.class) Later<String> cold() { return null; }
          @Async @AsyncMethodBuilder(OtherSupplier.class) Later<String> noTask() { return null; } // error: FER001
          @Async @AsyncMethodBuilder(RawSupplier.class) Later<String> raw() { return null; } // error: FER001
          @Async @AsyncMethodBuilder(One.class) Later<String> noWayBack() { return null; } // error: FER001
          @Async @AsyncMethodBuilder(Two.class) Later<String> notStatic() { return null; } // error: FER001
          @Async @AsyncMethodBuilder({}) Later<String> none() { return null; } // error: FER001
          @Async @AsyncMethodBuilder(Both.class) int number() { return 1; } // error: FER001
          @Async @AsyncMethodBuilder({One.class, Both.class}) Later<String> fits() { return null; }
        }
        """);
  }

  @Test
  void refusesMethodsThatHaveNoBodyOrHoldAMonitor() {
    Findings.assertIn(
        """
        import dev.fermata.*;
        abstract class Orders {
          @Async abstract Task<Integer> later(); // error: FER001
          @Async native Task<Integer> elsewhere(); // error: FER001
          @Async synchronized Task<Integer> locked() { return null; } // error: FER001
          interface Source {
            @Async Task<Integer> next(); // error: FER001
            @Async default Task<Integer> first() { return next(); }
            @Async static Task<Integer> none() { return null; }
          }
        }
        """);
  }

  @Test
  void saysWhatToDo() {
    String texts =
        Findings.texts(
            """
            import dev.fermata.*;
            class Orders {
              @Async long number(int i) { return 1; }
              @Async void send() {}
            }
            """);
    assertTrue(texts.contains("Orders.number(int)"), texts);
    assertTrue(texts.contains("Task, ValueTask, CompletableFuture or CompletionStage"), texts);
    assertTrue(texts.contains("@Async(fireAndForget = true)"), texts);
  }
}
