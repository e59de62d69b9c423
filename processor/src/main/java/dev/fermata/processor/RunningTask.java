package dev.fermata.processor;

import com.sun.source.util.JavacTask;
import java.lang.ref.WeakReference;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * A run of javac, left where an annotation processor finds it that does not get javac's own
 * environment.
 *
 * <p>Gradle and IntelliJ IDEA load processors themselves and wrap the environment; javac loads the
 * plugin. Plugin and processor then share the JDK's classes and nothing else. So the run lies among
 * the system properties, until javac analyses its first class, under a name that both can form: a
 * wrapped environment still gives javac's {@link Elements}.
 */
final class RunningTask {
  private RunningTask() {}

  /** Leaves a run for processors that have not been initialised yet. */
  static void publish(JavacTask task) {
    System.getProperties().put(name(task.getElements()), new WeakReference<>(task));
  }

  /** The run that a wrapped environment belongs to; empty if no plugin has seen it. */
  static Optional<JavacTask> behind(ProcessingEnvironment wrapped) {
    Elements elements = wrapped.getElementUtils();
    return System.getProperties().get(name(elements)) instanceof WeakReference<?> left
            && left.get() instanceof JavacTask task
            && task.getElements() == elements
        ? Optional.of(task)
        : Optional.empty();
  }

  /** Takes a run away: its processors have been initialised. */
  static void withdraw(JavacTask task) {
    System.getProperties().remove(name(task.getElements()));
  }

  private static String name(Elements elements) {
    return "dev.fermata.processor.task." + System.identityHashCode(elements);
  }
}
