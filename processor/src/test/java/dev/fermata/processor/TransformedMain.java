package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.Task;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A class {@code Main} whose static async methods run transformed, on the real runtime. */
final class TransformedMain {
  private final Class<?> main;

  private TransformedMain(Class<?> main) {
    this.main = main;
  }

  /** Compiles the source in the folder, with more options of javac's. */
  static TransformedMain in(Path folder, String source, String... options) throws Exception {
    compile(folder, Files.writeString(folder.resolve("Main.java"), source), List.of(options));
    URL[] classes = {folder.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(classes, TransformedMain.class.getClassLoader());
    return new TransformedMain(loader.loadClass("Main"));
  }

  private static void compile(Path folder, Path file, List<String> more) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options = new ArrayList<>();
      options.addAll(
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
      options.addAll(more); // the last of several of a kind counts
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file));
      task.setProcessors(List.of(new AsyncProcessor()));
      assertTrue(task.call());
    }
  }

  /**
   * The same class loaded anew, with assertions enabled or disabled for it and for nothing else.
   */
  TransformedMain withAssertions(boolean enabled) throws ReflectiveOperationException {
    ClassLoader original = main.getClassLoader();
    ClassLoader loader =
        new URLClassLoader(((URLClassLoader) original).getURLs(), original.getParent());
    loader.setDefaultAssertionStatus(!enabled);
    loader.setClassAssertionStatus("Main", enabled);
    return new TransformedMain(loader.loadClass("Main"));
  }

  /** Calls the method {@code run}. */
  Task<?> run() throws ReflectiveOperationException {
    return (Task<?>) call("run");
  }

  /** Calls a method without parameters; an instance method on a new instance. */
  Object call(String name) throws ReflectiveOperationException {
    Method method = main.getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(Modifier.isStatic(method.getModifiers()) ? null : instance());
  }

  private Object instance() throws ReflectiveOperationException {
    Constructor<?> constructor = main.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }
}
