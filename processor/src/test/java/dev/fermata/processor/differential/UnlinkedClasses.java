package dev.fermata.processor.differential;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the class files as javac has written them, before the processor takes them away to link
 * them: with the bodies of async methods as they stand in the source. javac tells its listeners in
 * the order in which they were added, and the processor adds its own one later.
 *
 * @param classes where javac writes
 * @param kept gets the copies
 */
record UnlinkedClasses(Path classes, Path kept) implements TaskListener {
  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      try {
        copyNew();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void copyNew() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(classes)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = kept.resolve(classes.relativize(file));
      if (!Files.exists(copy)) {
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
