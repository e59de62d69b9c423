package dev.fermata.processor;

import com.sun.source.util.JavacTask;

/**
 * The mark that some annotation processor of Fermata takes care of a run of javac.
 *
 * <p>A processor that a caller of {@code javax.tools} brings along belongs to another class loader
 * than the plugin that javac finds by itself. The two share nothing but the system properties.
 */
final class ProcessorClaim {
  private final String property;

  ProcessorClaim(JavacTask task) {
    property = "dev.fermata.processor.claim." + System.identityHashCode(task);
  }

  void make() {
    System.setProperty(property, "made");
  }

  boolean isMade() {
    return System.getProperty(property) != null;
  }

  void withdraw() {
    System.clearProperty(property);
  }
}
