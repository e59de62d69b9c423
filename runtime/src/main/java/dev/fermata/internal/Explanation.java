package dev.fermata.internal;

import dev.fermata.Task;
import java.util.Collection;
import java.util.List;

/** Who asks a pending promise what it waits for; what it does not say may be anything. */
public interface Explanation {
  /**
   * Says that the promise completes only after a callback ran in {@code place}.
   *
   * @param place a {@link dev.fermata.SynchronizationContext} or anything else
   */
  void waitsForTurn(Object place);

  /**
   * Says that the promise completes only after {@code awaited} has.
   *
   * @param awaited anything; it counts where it is a task
   */
  void waitsFor(Object awaited);

  /**
   * Says that the promise completes only after one of {@code awaited} has.
   *
   * @param awaited the tasks; none where the promise has just completed
   */
  void waitsForAny(List<? extends Task<?>> awaited);

  /**
   * Says that the promise completes only after all {@code awaited} have.
   *
   * @param awaited the tasks
   */
  default void waitsForAll(Collection<? extends Task<?>> awaited) {
    for (Task<?> source : awaited) {
      waitsFor(source);
    }
  }
}
