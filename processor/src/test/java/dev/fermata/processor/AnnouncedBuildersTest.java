package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.AsyncContext;
import java.io.File;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builders that adapters announce for the task types of other libraries. */
class AnnouncedBuildersTest {
  @TempDir Path folder;

  @Test
  void jarsAnnounceBuildersOfTypesThatAreNotTheirs() throws Exception {
    assertEquals(
        "[found, nested]",
        AsyncContext.run(
            TransformedMain.in(
                    folder,
                    """
                    import static dev.fermata.Await.await;
                    import dev.fermata.*;
                    import java.util.List;
                    import later.*;

                    public class Main {
                      @Async
                      public static Task<Object> run() {
                        List<String> seen = List.of(await(text().task), await(nested().task));
                        return Task.fromResult(seen.toString());
                      }

                      @Async
                      static Later<String> text() {
                        await(Task.yield());
                        return new Later<>(Task.fromResult("found"));
                      }

                      @Async
                      static Later.Nested nested() {
                        await(Task.yield());
                        return new Later.Nested(Task.fromResult("nested"));
                      }
                    }
                    """,
                    "-cp",
                    System.getProperty("java.class.path") + File.pathSeparator + adapter())
                ::run));
  }

  /**
   * A jar with task types and the announcements of their builders; its classes stay in the folder,
   * where only the running program looks.
   */
  private Path adapter() throws Exception {
    JavacRun library =
        JavacRun.transforming(folder.resolve("adapter"))
            .options("-d", folder.toString())
            .source(
                "later/Later.java",
                """
                package later;
                import dev.fermata.Task;
                public class Later<T> {
                  public final Task<T> task;
                  public Later(Task<T> task) { this.task = task; }
                  public static class Nested {
                    public final Task<String> task;
                    public Nested(Task<String> task) { this.task = task; }
                  }
                }
                """)
            .source(
                "adapter/Builder.java",
                """
                package adapter;
                import dev.fermata.Task;
                import later.Later;
                public class Builder {
                  public static <T> Later<T> fromTask(Task<T> task) { return new Later<>(task); }
                  public static <T> Task<T> toTask(Later<T> later) { return later.task; }
                  public static class OfNested {
                    public static Later.Nested fromTask(Task<String> t) { return new Later.Nested(t); }
                    public static Task<String> toTask(Later.Nested nested) { return nested.task; }
                  }
                }
                """)
            .source(
                "dev/fermata/builders/later/Later.java",
                """
                package dev.fermata.builders.later;
                import dev.fermata.AsyncMethodBuilder;
                @AsyncMethodBuilder(adapter.Builder.class)
                class Later {
                  @AsyncMethodBuilder(adapter.Builder.OfNested.class)
                  static class Nested {}
                }
                """)
            .compile();
    assertTrue(library.success(), library.log());
    Path jar = folder.resolve("adapter.jar");
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    String[] arguments = {"-cf", jar.toString(), "-C", folder.toString(), "."};
    assertEquals(0, tool.run(System.out, System.err, arguments));
    return jar;
  }
}
