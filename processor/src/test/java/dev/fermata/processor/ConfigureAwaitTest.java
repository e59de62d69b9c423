package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.AsyncContext;
import dev.fermata.Task;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @ConfigureAwait} on methods, types and packages: the innermost holds. */
class ConfigureAwaitTest {
  private static final String PACKAGE =
      """
      @ConfigureAwait(%s)
      package shop;

      import dev.fermata.ConfigureAwait;
      """;

  /** Each method tells whether it came back to its context. */
  private static final String MAIN =
      """
      package shop;

      import static dev.fermata.Await.await;
      import dev.fermata.*;
      import java.util.*;

      public class Main {
        static Task<Void> elsewhere() {
          TaskCompletionSource<Void> source = new TaskCompletionSource<>();
          SynchronizationContext.current().post(new Thread(() -> source.setResult(null))::start);
          return source.task();
        }

        static boolean isBack() {
          return SynchronizationContext.current() != null;
        }

        @Async
        static Task<Boolean> ofPackage() {
          await(elsewhere());
          return Task.fromResult(isBack());
        }

        @Async
        @ConfigureAwait(true)
        static Task<Boolean> ofMethod() {
          await(elsewhere());
          return Task.fromResult(isBack());
        }

        @Async
        @ConfigureAwait(true)
        static Task<Boolean> ofAwait() {
          await(elsewhere().configureAwait(false));
          return Task.fromResult(isBack());
        }

        @ConfigureAwait(true)
        static class Type {
          @Async
          static Task<Boolean> ofType() {
            await(elsewhere());
            return Task.fromResult(isBack());
          }

          @Async
          @ConfigureAwait(false)
          static Task<Boolean> ofMethodInType() {
            await(elsewhere());
            return Task.fromResult(isBack());
          }

          @ConfigureAwait(false)
          static class Nested {
            @Async
            static Task<Boolean> ofNestedType() {
              await(elsewhere());
              return Task.fromResult(isBack());
            }

            static Task<Boolean> ofMethodAround() {
              return new Object() {
                @Async
                @ConfigureAwait(true)
                Task<Boolean> inside() {
                  await(elsewhere());
                  return Task.fromResult(isBack());
                }
              }.inside();
            }
          }
        }

        @Async
        @ConfigureAwait(true)
        public static Task<Object> run() {
          Map<String, Boolean> back = new TreeMap<>();
          back.put("package", await(ofPackage()));
          back.put("method", await(ofMethod()));
          back.put("await", await(ofAwait()));
          back.put("type", await(Type.ofType()));
          back.put("method in type", await(Type.ofMethodInType()));
          back.put("nested type", await(Type.Nested.ofNestedType()));
          back.put("method around", await(Type.Nested.ofMethodAround()));
          return Task.fromResult(back.toString());
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void theInnermostHolds() throws Exception {
    assertEquals(
        "{await=false, method=true, method around=true, method in type=false, nested type=false,"
            + " package=false, type=true}",
        AsyncContext.run(compiled("false")));
  }

  @Test
  void ofAPackageThatSaysTheDefault() throws Exception {
    assertTrue(AsyncContext.run(compiled("true")).toString().contains("package=true"));
  }

  private Callable<Task<?>> compiled(String ofPackage) throws Exception {
    Path info = folder.resolve("package-info.java");
    Path main = folder.resolve("Main.java");
    Files.writeString(info, PACKAGE.formatted(ofPackage));
    Files.writeString(main, MAIN);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, null, options, null, files.getJavaFileObjects(info, main));
      task.setProcessors(List.of(new AsyncProcessor()));
      assertTrue(task.call());
    }
    URL[] classes = {folder.toUri().toURL()};
    Method run =
        new URLClassLoader(classes, getClass().getClassLoader())
            .loadClass("shop.Main")
            .getDeclaredMethod("run");
    return () -> (Task<?>) run.invoke(null);
  }
}
