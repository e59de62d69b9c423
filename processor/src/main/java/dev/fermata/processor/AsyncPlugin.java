package dev.fermata.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * The door through which javac's events come in.
 *
 * <p>javac starts it by itself wherever the jar is on the processor path or the class path, also
 * when annotation processing is off: so nobody gets untransformed classes without being told.
 */
@AutoService(Plugin.class)
public final class AsyncPlugin implements Plugin {
  /** Called by javac through {@code ServiceLoader}. */
  public AsyncPlugin() {}

  @Override
  public String getName() {
    return "Fermata";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    RunningTask.publish(task);
    Listeners.of(task);
  }
}
