package dev.fermata.internal;

import java.util.List;

/**
 * The exceptions of a promise that may get lost, held so that they cannot keep the promise alive.
 *
 * <p>An exception can lead back to its own task through a field. Held strongly, it would make the
 * task immortal; held weakly, it would be gone together with the task, because Java has no
 * reference that says "as long as the other lives". So exceptions whose classes cannot lead
 * anywhere (nearly all) are held strongly; of the others a {@link StandIn} is kept as well, to be
 * reported in place of an exception that is gone.
 */
final class LostExceptions {
  private final List<Keeper> keepers;

  LostExceptions(List<Throwable> exceptions) {
    keepers = exceptions.stream().map(Keeper::of).toList();
  }

  /** Returns the exceptions in order, or what stands in for them. */
  List<Throwable> recall() {
    return keepers.stream().map(Keeper::recall).toList();
  }
}
