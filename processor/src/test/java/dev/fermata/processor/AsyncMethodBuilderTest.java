package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.AsyncContext;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Async methods that return the task types of other libraries. */
class AsyncMethodBuilderTest {
  private static final String IMPORTS =
      """
      import static dev.fermata.Await.await;
      import dev.fermata.*;
      import java.util.*;
      import java.util.function.*;
      """;

  /** A task type of another library, which knows nothing of tasks, and its builder. */
  private static final String LATER =
      """
      class Later<T> {
        final Awaitable<? extends T> source;
        Later(Awaitable<? extends T> source) { this.source = source; }
        static <T> Later<T> of(T value) { return new Later<>(Task.fromResult(value)); }
        static <T> Later<T> failed(Throwable t) { return new Later<>(Task.fromException(t)); }
      }

      class LaterBuilder {
        static <T> Later<T> fromTask(Task<T> task) { return new Later<>(task); }
        @SuppressWarnings("unchecked")
        static <T> Task<T> toTask(Later<? extends T> later) { return (Task<T>) later.source; }
      }

      class Done {
        final Task<Void> task;
        Done(Task<Void> task) { this.task = task; }
      }

      class DoneBuilder {
        static Done fromTask(Task<Void> task) { return new Done(task); }
        static Task<Void> toTask(Done done) { return done.task; }
      }
      """;

  /** A task type whose work begins when somebody asks for it, each time anew. */
  private static final String COLD =
      """
      class Cold<T> {
        final Supplier<? extends Task<? extends T>> start;
        Cold(Supplier<? extends Task<? extends T>> start) { this.start = start; }
        static <T> Cold<T> of(T value) { return new Cold<>(() -> Task.fromResult(value)); }
      }

      class ColdBuilder {
        static <T> Cold<T> fromTask(Supplier<? extends Task<? extends T>> start) {
          return new Cold<>(start);
        }
        @SuppressWarnings("unchecked")
        static <T> Task<T> toTask(Cold<? extends T> cold) { return (Task<T>) cold.start.get(); }
      }

      class ColdDone {
        final Supplier<Task<Void>> start;
        ColdDone(Supplier<Task<Void>> start) { this.start = start; }
      }

      class ColdDoneBuilder {
        static ColdDone fromTask(Supplier<Task<Void>> start) { return new ColdDone(start); }
        static Task<Void> toTask(ColdDone done) { return done.start.get(); }
      }
      """;

  @TempDir Path folder;

  private Object run(String main, String... others) throws Exception {
    String source = IMPORTS + main + LATER + String.join("\n", others);
    return AsyncContext.run(TransformedMain.in(folder, source)::run);
  }

  @Test
  void methodsWithABuilder() throws Exception {
    assertEquals(
        "[3, 5, left, null, 1, thrown, failed]",
        run(
            """
            public class Main {
              @Async
              public static Task<Object> run() {
                List<Object> seen = new ArrayList<>();
                seen.add(await(add(1, 2).source));
                seen.add(await(suspending(4).source));
                seen.add(await(choice(true, "left").source));
                seen.add(await(choice(false, "left").source));
                seen.add(await(generic(List.of(1)).source));
                for (Later<?> bad : List.of(throwing(), Main.<String>failing())) {
                  try {
                    await(bad.source);
                  } catch (IllegalStateException e) {
                    seen.add(e.getMessage());
                  }
                }
                return Task.fromResult(seen.toString());
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static Later<Integer> add(int a, int b) {
                return Later.of(a + b);
              }

              @Async
              @AsyncMethodBuilder({DoneBuilder.class, LaterBuilder.class})
              private static Later<Number> suspending(int a) {
                await(Task.yield());
                return Later.of(a + await(Task.fromResult(1)));
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static Later<String> choice(boolean left, String text) {
                await(Task.yield());
                return left ? Later.of(text) : Later.of(null);
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static <E extends Comparable<E>> Later<? extends E> generic(List<? extends E> all) {
                await(Task.yield());
                return Later.of(all.get(0));
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static Later<String> throwing() {
                await(Task.yield());
                throw new IllegalStateException("thrown");
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static <T> Later<T> failing() {
                await(Task.yield());
                return Later.failed(new IllegalStateException("failed"));
              }
            }
            """));
  }

  @Test
  void typesWithABuilder() throws Exception {
    assertEquals(
        "[inner, outer, own, done]",
        run(
            """
            @AsyncMethodBuilder({LaterBuilder.class, DoneBuilder.class})
            public class Main {
              @Async
              public static Task<Object> run() {
                List<Object> seen = new ArrayList<>();
                seen.add(await(new Inner().text().source));
                seen.add(await(text("outer").source));
                seen.add(await(own().task));
                await(done(seen).task);
                return Task.fromResult(seen.toString());
              }

              @Async
              static Later<String> text(String text) {
                await(Task.yield());
                return Later.of(text);
              }

              @Async
              static Own<String> own() {
                await(Task.yield());
                return new Own<>(Task.fromResult("own"));
              }

              @Async
              static Done done(List<Object> seen) {
                await(Task.yield());
                seen.add("done");
                return new Done(Task.completedTask());
              }

              @AsyncMethodBuilder(Inner.Other.class)
              static class Inner {
                @Async
                Later<String> text() {
                  await(Task.yield());
                  return Later.of("dropped");
                }

                private static class Other {
                  private static <T> Later<String> fromTask(Task<String> t) {
                    return Later.of("inner");
                  }
                  private static <T> Task<String> toTask(Later<String> later) {
                    return Task.fromResult(null);
                  }
                }
              }

              @AsyncMethodBuilder(Own.class)
              private static class Own<T> {
                private final Task<T> task;
                Own(Task<T> task) { this.task = task; }
                static <T> Own<T> fromTask(Task<T> task) { return new Own<>(task); }
                static <T> Task<T> toTask(Own<T> own) { return own.task; }
              }
            }
            """));
  }

  @Test
  void buildersThatStartTheMethodThemselves() throws Exception {
    assertEquals(
        "[begun 1, 10, begun 2, 10, 3, a, thrown, done, done]",
        run(
            """
            @AsyncMethodBuilder({ColdBuilder.class, ColdDoneBuilder.class})
            public class Main {
              final List<Object> seen = new ArrayList<>();
              int begun;

              @Async
              public static Task<Object> run() {
                Main main = new Main();
                List<Object> seen = main.seen;
                Cold<Integer> cold = main.get(1);
                seen.add(await(cold.start.get()));
                seen.add(await(cold.start.get()));
                seen.add(await(main.<Integer>get(() -> 3).start.get()));
                seen.add(await(generic(List.of("a")).start.get()));
                Cold<String> throwing = throwing();
                try {
                  await(throwing.start.get());
                } catch (IllegalStateException e) {
                  seen.add(e.getMessage());
                }
                ColdDone done = main.done();
                await(done.start.get());
                await(done.start.get());
                return Task.fromResult(seen.toString());
              }

              @Async
              Cold<Integer> get(int value) {
                seen.add("begun " + ++begun);
                await(Task.yield());
                value *= 10;
                return Cold.of(value);
              }

              @Async
              <T> Cold<T> get(Supplier<T> value) {
                await(Task.yield());
                return new Cold<>(() -> Task.fromResult(value.get()));
              }

              @Async
              private static <E extends Comparable<E>> Cold<? extends E> generic(List<? extends E> all) {
                await(Task.yield());
                return Cold.of(all.get(0));
              }

              @Async
              static Cold<String> throwing() {
                if (true) throw new IllegalStateException("thrown");
                await(Task.yield());
                return null;
              }

              @Async
              private ColdDone done() {
                await(Task.yield());
                seen.add("done");
                return new ColdDone(Task::completedTask);
              }
            }
            """,
            COLD));
  }

  @Test
  void nullIsAFaultThatSaysSo() throws Exception {
    assertEquals(
        "[true, null]",
        run(
            """
            public class Main {
              @Async
              public static Task<Object> run() {
                boolean named = false;
                try {
                  await(nothing().source);
                } catch (NullPointerException e) {
                  named = e.getMessage().contains("returned null");
                }
                return Task.fromResult(Arrays.asList(named, await(ofVoid().source)).toString());
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static Later<String> nothing() {
                await(Task.yield());
                return null;
              }

              @Async
              @AsyncMethodBuilder(LaterBuilder.class)
              static Later<Void> ofVoid() {
                await(Task.yield());
                return null;
              }
            }
            """));
  }
}
