package dev.fermata.processor;

import com.sun.source.util.JavacTask;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The one listener of each run of javac, where plugin and processor meet.
 *
 * <p>Where javac loads both, static state is what they share. Where a build tool loads the
 * processor, it has a listener of its own on the same run, and the plugin's leaves the work to that
 * one. Only the task itself holds on to its listeners.
 */
final class Listeners {
  private static final Map<JavacTask, WeakReference<CompilationListener>> LISTENERS =
      new WeakHashMap<>();

  private Listeners() {}

  /** The listener of a task, added to it if it has none yet. */
  static CompilationListener of(JavacTask task) {
    synchronized (LISTENERS) {
      WeakReference<CompilationListener> known = LISTENERS.get(task);
      CompilationListener listener = known == null ? null : known.get();
      if (listener == null) {
        listener = new CompilationListener(task);
        task.addTaskListener(listener);
        LISTENERS.put(task, new WeakReference<>(listener));
      }
      return listener;
    }
  }

  /**
   * The listener of the task that runs a processor; empty if the compiler is not javac.
   *
   * <p>IntelliJ and Gradle wrap the environment, and javac does not know its own any more.
   */
  static Optional<CompilationListener> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(of(JavacTask.instance(environment)));
    } catch (IllegalArgumentException wrappedOrForeign) {
      return RunningTask.behind(environment).map(Listeners::of);
    }
  }

  /** Forgets a task that has ended. */
  static void forget(JavacTask task) {
    synchronized (LISTENERS) {
      LISTENERS.remove(task);
    }
  }
}
