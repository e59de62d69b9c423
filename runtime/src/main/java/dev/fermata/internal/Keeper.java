package dev.fermata.internal;

import java.lang.ref.WeakReference;

/**
 * An exception that may get lost with its task, held so that it cannot keep the task alive.
 *
 * <p>An exception can lead back to its own task through a field. Held strongly, it would make the
 * task immortal; held weakly, it would be gone together with the task, because Java has no
 * reference that says "as long as the other lives". So exceptions whose classes cannot lead
 * anywhere (nearly all) are held strongly; of the others a {@link StandIn} is kept, to be reported
 * in place of an exception that is gone.
 */
final class Keeper {
  private final WeakReference<Throwable> exception;

  /** The exception itself where it leads nowhere, else what stands in for it. */
  private final Throwable kept;

  private Keeper(WeakReference<Throwable> exception, Throwable kept) {
    this.exception = exception;
    this.kept = kept;
  }

  /**
   * Returns a keeper for {@code exception} that cannot keep a task alive. It does not throw,
   * whatever the exception's own methods do: a task is being completed.
   */
  static Keeper of(Throwable exception) {
    WeakReference<Throwable> reference = new WeakReference<>(exception);
    try {
      boolean leadsNowhere = LeadsNowhere.test(exception);
      return new Keeper(reference, leadsNowhere ? exception : StandIn.of(exception));
    } catch (RuntimeException | Error broken) {
      return new Keeper(reference, StandIn.ofBroken(exception, broken));
    }
  }

  /** Returns the exception, or what stands in for it. */
  Throwable recall() {
    Throwable original = exception.get();
    return original == null ? kept : original;
  }
}
