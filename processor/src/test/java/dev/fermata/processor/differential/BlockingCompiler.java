package dev.fermata.processor.differential;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Compiles cases as plain Java whose {@code await} waits where it stands. */
final class BlockingCompiler {
  /** Goes in front of the runtime's own; must offer what cases call there. */
  private static final String AWAIT =
      """
      package dev.fermata;

      import dev.fermata.processor.differential.Driver;
      import java.util.concurrent.CompletionStage;

      public final class Await {
        private Await() {}

        public static <T> T await(Awaitable<? extends T> awaitable) {
          return Await.<T, RuntimeException>block(awaitable);
        }

        public static <T> T await(CompletionStage<? extends T> stage) {
          return Await.<T, RuntimeException>block(Task.from(stage));
        }

        public static <T, X extends Throwable> T await(
            Awaitable<? extends T> awaitable, Class<X> thrown) throws X {
          return Await.<T, X>block(awaitable);
        }

        public static <T, X extends Throwable> T await(
            CompletionStage<? extends T> stage, Class<X> thrown) throws X {
          return Await.<T, X>block(Task.from(stage));
        }

        @SuppressWarnings("unchecked")
        private static <T, X extends Throwable> T block(Awaitable<? extends T> awaitable) throws X {
          Awaiter<? extends T> awaiter = awaitable.awaiter();
          Driver.current().completeUntil(awaiter);
          try {
            return awaiter.getResult();
          } catch (Throwable failure) {
            throw (X) failure;
          }
        }
      }
      """;

  /** Replaced, as javac finds Fermata's plugin on its own class path and would ask for more. */
  private static final Pattern ASYNC = Pattern.compile("@Async\\b(\\([^)]*\\))?");

  private BlockingCompiler() {}

  /** The source of an {@code Await} whose {@code await} waits. */
  static JavaFileObject await() {
    return new MemorySource("dev.fermata.Await", AWAIT);
  }

  static CaseCompiler into(Path folder) {
    return into(folder, UnaryOperator.identity());
  }

  /** A compiler that compiles another source instead. */
  static CaseCompiler into(Path folder, UnaryOperator<String> mistake) {
    return new CaseCompiler(
        new Javac(folder, List::of),
        text -> ASYNC.matcher(mistake.apply(text)).replaceAll(""),
        List.of(await()));
  }
}
