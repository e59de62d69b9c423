package dev.fermata.processor.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Loads the classes of a folder, also those that its parent has too: this is how the blocking side
 * gets its own {@code Await} in front of an otherwise shared runtime.
 */
final class CaseLoader extends ClassLoader {
  private final Path classes;

  CaseLoader(Path classes) {
    super("cases in " + classes, CaseLoader.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      Path file = classes.resolve(name.replace('.', '/') + ".class");
      return Files.exists(file) ? define(name, file) : super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name, Path file) throws ClassNotFoundException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
