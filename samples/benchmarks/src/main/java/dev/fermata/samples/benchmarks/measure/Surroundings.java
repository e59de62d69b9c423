package dev.fermata.samples.benchmarks.measure;

import dev.fermata.SynchronizationContext;

/** What Fermata's awaits may find of synchronization contexts; the others do not know them. */
public enum Surroundings {
  /** No thread has ever had one. */
  NO_CONTEXT,
  /** The calling thread has had one, but has none now. */
  FORMER_CONTEXT,
  /** There is one, which runs at once what is posted to it. */
  IN_CONTEXT;

  /** Makes it so for the calling thread. */
  void enter() {
    if (this != NO_CONTEXT) {
      SynchronizationContext.setCurrent(SynchronizationContext.from(Runnable::run));
    }
    if (this == FORMER_CONTEXT) {
      SynchronizationContext.setCurrent(null);
    }
  }
}
