package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dead behind an await is not kept by the suspended method, nor by its task. */
class RetentionTest {
  private static final int TRIES = 200;
  private static final long PAUSE_MILLIS = 50;

  private static final String SOURCE =
      """
      import static dev.fermata.Await.await;
      import dev.fermata.*;
      import java.lang.ref.*;

      public class Main {
        static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
        static final TaskCompletionSource<Integer> FIRST = new TaskCompletionSource<>();
        static final TaskCompletionSource<Integer> SECOND = new TaskCompletionSource<>();
        static WeakReference<Object> watched;

        public static Object queue() { return QUEUE; }
        public static Object first() { return FIRST; }
        public static Object second() { return SECOND; }
        public static Object watched() { return watched.get(); }

        @Async
        public static Task<Integer> deadBehindTheSecond() {
          Object large = new int[1_000_000];
          watched = new WeakReference<>(large, QUEUE);
          int sum = await(FIRST.task());
          sum += large.hashCode() == 0 ? 1 : 2;
          sum += await(SECOND.task());
          return Task.fromResult(sum);
        }

        @Async
        public static Task<Integer> liveToTheEnd() {
          Object large = new int[1_000_000];
          watched = new WeakReference<>(large, QUEUE);
          int sum = await(FIRST.task());
          return Task.fromResult(sum + (large.hashCode() == 0 ? 1 : 2));
        }
      }
      """;

  @TempDir Path folder;
  private TransformedMain main;

  @BeforeEach
  void compile() throws Exception {
    main = TransformedMain.in(folder, SOURCE);
  }

  @Test
  void clearsWhatADeadVariableReferredTo() throws Exception {
    Task<?> task = (Task<?>) main.call("deadBehindTheSecond");
    source("first").setResult(1);
    awaitCollection();
    source("second").setResult(1);
    assertEquals(4, task.result());
  }

  @Test
  void letsGoOfAllVariablesWhenTheMethodHasEnded() throws Exception {
    Task<?> task = (Task<?>) main.call("liveToTheEnd");
    source("first").setResult(1);
    awaitCollection();
    assertEquals(3, task.result());
  }

  /** Asks for collections until the watched object is reported. */
  private void awaitCollection() throws Exception {
    ReferenceQueue<?> queue = (ReferenceQueue<?>) main.call("queue");
    Object reported = null;
    for (int i = 0; i < TRIES && reported == null; i++) {
      System.gc();
      reported = queue.remove(PAUSE_MILLIS);
    }
    assertNull(main.call("watched"));
    assertEquals(WeakReference.class, reported.getClass());
  }

  @SuppressWarnings("unchecked") // the source above declares it so
  private TaskCompletionSource<Integer> source(String name) throws Exception {
    return (TaskCompletionSource<Integer>) main.call(name);
  }
}
