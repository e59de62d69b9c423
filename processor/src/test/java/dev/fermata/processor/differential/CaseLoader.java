package dev.fermata.processor.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads the classes of some folders, also those that its parent has too: this is how the blocking
 * side gets its own {@code Await} in front of an otherwise shared runtime.
 */
final class CaseLoader extends ClassLoader {
  private final List<Path> folders;

  CaseLoader(Path... folders) {
    super("cases in " + folders[0], CaseLoader.class.getClassLoader());
    this.folders = List.of(folders);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      Optional<Path> file = file(name.replace('.', '/') + ".class");
      return file.isPresent() ? define(name, file.get()) : super.loadClass(name, resolve);
    }
  }

  private Optional<Path> file(String path) {
    return folders.stream().map(folder -> folder.resolve(path)).filter(Files::exists).findFirst();
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
