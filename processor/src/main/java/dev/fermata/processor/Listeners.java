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
 * <p>javac loads both with the same class loader, so static state is what they share. Only the task
 * itself holds on to its listener.
 */
final class Listeners {
  private static final Map<JavacTask, WeakReference<CompilationListener>> LISTENERS =
      new WeakHashMap<>();
  private static final ThreadLocal<WeakReference<CompilationListener>> LATEST = new ThreadLocal<>();

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
      LATEST.set(new WeakReference<>(listener));
      return listener;
    }
  }

  /**
   * The listener of the task that runs a processor; empty if the compiler is not javac.
   *
   * <p>IntelliJ and Gradle wrap the environment, and javac does not know its own any more. Then it
   * is the environment of the task that has started the plugin on this thread.
   */
  static Optional<CompilationListener> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(of(JavacTask.instance(environment)));
    } catch (IllegalArgumentException wrappedOrForeign) {
      WeakReference<CompilationListener> latest = LATEST.get();
      return latest == null ? Optional.empty() : Optional.ofNullable(latest.get());
    }
  }

  /** Forgets a task that has ended. */
  static void forget(JavacTask task) {
    synchronized (LISTENERS) {
      LISTENERS.remove(task);
    }
    LATEST.remove();
  }
}
