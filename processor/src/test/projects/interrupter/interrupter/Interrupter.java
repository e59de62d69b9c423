package interrupter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plugin that ends javac's process as if it were killed, or looks at each event for what a killed
 * one would leave behind.
 */
public final class Interrupter implements Plugin, TaskListener {
  private static final String AWAIT = "\u0001\u0000\u0011dev/fermata/Await";

  /** Prints the class files of a folder that still call await. */
  public static void main(String[] folder) {
    untransformed(Path.of(folder[0])).forEach(System.out::println);
  }

  @Override
  public String getName() {
    return "Interrupter";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(this);
  }

  @Override
  public void started(TaskEvent event) {
    look(event);
  }

  @Override
  public void finished(TaskEvent event) {
    look(event);
    String name = System.getProperty("interrupt.after");
    if (event.getKind() == TaskEvent.Kind.GENERATE
        && String.valueOf(event.getTypeElement()).equals(name)) {
      Runtime.getRuntime().halt(137);
    }
  }

  private static void look(TaskEvent event) {
    String folder = System.getProperty("interrupt.watch");
    if (folder != null) {
      untransformed(Path.of(folder)).forEach(file -> System.out.println(event + " " + file));
    }
  }

  private static List<Path> untransformed(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).filter(Interrupter::calls).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean calls(Path file) {
    try {
      return Files.readString(file, ISO_8859_1).contains(AWAIT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
