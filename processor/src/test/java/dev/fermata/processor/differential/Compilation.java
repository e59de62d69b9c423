package dev.fermata.processor.differential;

import java.lang.reflect.Method;
import java.nio.file.Path;

/** What compiling a case for one side came to. */
sealed interface Compilation {

  /**
   * The case runs.
   *
   * @param loader loads its classes
   * @param classes the folder of its classes
   * @param generatedSources the folder of what the processor generated
   */
  record Succeeded(ClassLoader loader, Path classes, Path generatedSources) implements Compilation {

    Method method(Case wanted) {
      try {
        Method method =
            Class.forName(wanted.source().qualifiedName(), false, loader)
                .getDeclaredMethod(wanted.name(), Probe.class);
        method.setAccessible(true);
        return method;
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(wanted + " is not in the compiled class", e);
      }
    }

    /** Throws a {@code LinkageError} if the JVM refuses the class. */
    void verify(CaseSource source) {
      try {
        Class.forName(source.qualifiedName(), true, loader);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(source.qualifiedName() + " is not compiled", e);
      }
    }

    Path generatedSource(Case wanted) {
      String file = wanted.source().qualifiedName().replace('.', '/') + "$Async.java";
      return generatedSources.resolve(file);
    }
  }

  /** The case alone does not compile. */
  record Failed(String errors) implements Compilation {}
}
