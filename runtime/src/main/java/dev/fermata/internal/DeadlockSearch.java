package dev.fermata.internal;

import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whether a pending promise can complete only if a certain context runs something.
 *
 * <p>It walks from the promise to what it waits for, as each promise {@linkplain Promise#explain
 * explains}. What a promise does not say counts as "may complete by other means", so the answer yes
 * is certain. Runs on the context's own thread: a method that waits for that context cannot go on
 * while this thread looks.
 */
final class DeadlockSearch implements Explanation {
  /** How deeply "any of these" may be nested before the search gives up. */
  private static final int MAX_NESTING = 16;

  private final SynchronizationContext context;

  /** What searches on behalf of the same question have found to need the context. */
  private final Set<Promise<?>> needing;

  /** What they have found not to need it. */
  private final Set<Promise<?>> notNeeding;

  private final int nesting;
  private final Set<Promise<?>> seen = identitySet();
  private final Deque<Promise<?>> open = new ArrayDeque<>();
  private boolean found;

  private DeadlockSearch(SynchronizationContext context) {
    this.context = context;
    this.needing = identitySet();
    this.notNeeding = identitySet();
    this.nesting = 0;
  }

  /** A search for one of several alternatives of another. */
  private DeadlockSearch(DeadlockSearch outer) {
    this.context = outer.context;
    this.needing = outer.needing;
    this.notNeeding = outer.notNeeding;
    this.nesting = outer.nesting + 1;
  }

  private static Set<Promise<?>> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Tells whether {@code promise} needs {@code context}. */
  static boolean needs(Promise<?> promise, SynchronizationContext context) {
    return new DeadlockSearch(context).search(promise);
  }

  private boolean search(Promise<?> promise) {
    open.push(promise);
    while (!found && !open.isEmpty()) {
      Promise<?> next = open.pop();
      if (needing.contains(next)) {
        found = true;
      } else if (!next.isCompleted() && !notNeeding.contains(next) && seen.add(next)) {
        next.explain(this);
      }
    }
    if (found) {
      needing.add(promise);
    } else {
      notNeeding.addAll(seen);
    }
    return found;
  }

  @Override
  public void waitsForTurn(Object place) {
    found |= place == context;
  }

  @Override
  public void waitsFor(Object awaited) {
    Object source = awaited instanceof ConfiguredAwaiter<?> wrapper ? wrapper.awaited() : awaited;
    if (source instanceof Promise<?> promise) {
      open.push(promise);
    }
  }

  @Override
  public void waitsForAny(List<? extends Task<?>> awaited) {
    if (nesting < MAX_NESTING && !awaited.isEmpty()) {
      found |= allNeedIt(awaited);
    }
  }

  private boolean allNeedIt(List<? extends Task<?>> tasks) {
    for (Task<?> task : tasks) {
      if (!new DeadlockSearch(this).search((Promise<?>) task)) {
        return false;
      }
    }
    return true;
  }
}
