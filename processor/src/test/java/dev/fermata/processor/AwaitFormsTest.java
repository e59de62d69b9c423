package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.AsyncContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suspension points other than a plain {@code await(task)}, on the real runtime. */
class AwaitFormsTest {
  @TempDir Path folder;

  @Test
  void awaitsWhatAnAwaitPointAdapts() throws Exception {
    String source =
        """
        import static dev.fermata.FlowAwait.await;
        import dev.fermata.*;
        import java.util.concurrent.SubmissionPublisher;

        public class Main {
          @Async
          public static Task<Object> run() {
            SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
            Task<Void> publishing = publish(publisher);
            String first = await(publisher);
            Await.await(publishing);
            return Task.fromResult(first);
          }

          static Task<Void> publish(SubmissionPublisher<String> publisher) {
            return Task.run(() -> {
              while (!publisher.hasSubscribers()) {
                Thread.onSpinWait();
              }
              publisher.submit("first");
              publisher.close();
            });
          }
        }
        """;
    assertEquals("first", AsyncContext.run(TransformedMain.in(folder, source)::run));
  }

  @Test
  void choosesTheAdapterOfTheOverload() throws Exception {
    String source =
        """
        import dev.fermata.*;

        public class Main {
          record Soon<E>(E value) {}

          record Later<E>(E value) {}

          @AwaitPoint
          static <T> T wait(Soon<? extends T> soon) {
            throw new IllegalStateException();
          }

          @AwaitPoint
          static <T> T wait(Later<? extends T> later) {
            throw new IllegalStateException();
          }

          static <U> Awaitable<String> awaitable(Soon<U> soon) {
            return Task.fromResult("soon " + soon.value());
          }

          static <U> Awaitable<String> awaitable(Later<U> later) {
            return Task.fromResult("later " + later.value());
          }

          @Async
          public static Task<Object> run() {
            String first = wait(new Later<>("a"));
            return Task.fromResult(first + ", " + wait(new Soon<>("b")));
          }
        }
        """;
    assertEquals("later a, soon b", AsyncContext.run(TransformedMain.in(folder, source)::run));
  }

  @Test
  void leavesTheContextWhereAnAnnotationSaysSo() throws Exception {
    String source =
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.util.ArrayList;
        import java.util.List;

        @ConfigureAwait(false)
        public class Main {
          @Async
          public static Task<Object> run() {
            Thread caller = Thread.currentThread();
            List<Boolean> stays = new ArrayList<>();
            await(elsewhere(0));
            stays.add(Thread.currentThread() == caller);
            return Task.fromResult(List.of(stays.get(0), await(annotated())));
          }

          @Async
          @ConfigureAwait(true)
          static Task<Boolean> annotated() {
            TaskCompletionSource<Boolean> result = new TaskCompletionSource<>();
            Thread worker = new Thread(() -> AsyncContextOf.run(result));
            worker.start();
            return result.task();
          }

          static Task<Integer> elsewhere(int value) {
            TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
            Thread other = new Thread(() -> source.setResult(value));
            AsyncContextOf.later(other);
            return source.task();
          }
        }

        @ConfigureAwait(true)
        class AsyncContextOf {
          static void later(Thread thread) {
            SynchronizationContext.current().post(thread::start);
          }

          static void run(TaskCompletionSource<Boolean> result) {
            try {
              result.setResult(AsyncContext.run(AsyncContextOf::staysOnContext));
            } catch (Exception e) {
              result.setException(e);
            }
          }

          @Async
          static Task<Boolean> staysOnContext() {
            Thread caller = Thread.currentThread();
            await(Main.elsewhere(0));
            return Task.fromResult(Thread.currentThread() == caller);
          }
        }
        """;
    assertEquals(List.of(false, true), AsyncContext.run(TransformedMain.in(folder, source)::run));
  }

  @Test
  void keepsJavaLangApartFromClassesOfThePackage() throws Exception {
    String source =
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;

        public class Main {
          @Async
          public static Task<java.lang.Object> run() {
            java.lang.String text = await(Task.fromResult("a"));
            return Task.fromResult(text + new String().length() + new Object().hash());
          }
        }

        class String {
          int length() { return 7; }
        }

        class Object {
          int hash() { return 8; }
        }
        """;
    assertEquals("a78", AsyncContext.run(TransformedMain.in(folder, source)::run));
  }
}
