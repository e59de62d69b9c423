package dev.fermata.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two or more continuations of a {@link Promise}, the latest on top; called in the order of their
 * registration.
 *
 * <p>Immutable but for the count of obsolete continuations, which all stacks grown from one another
 * share. It is a hint when to make a {@linkplain #withoutObsolete() smaller} stack: often enough
 * that the obsolete ones never outnumber the others for long, seldom enough that each costs
 * constant time.
 */
final class ContinuationStack extends Callback {
  private final Continuation top;
  private final ContinuationStack below;
  private final int size;
  private final AtomicInteger obsolete;

  private ContinuationStack(Continuation top, ContinuationStack below, AtomicInteger obsolete) {
    this.top = top;
    this.below = below;
    this.size = below == null ? 1 : below.size + 1;
    this.obsolete = obsolete;
  }

  /**
   * Returns what holds {@code next} and, before it, what {@code earlier} is: a stack, or any other
   * continuation.
   */
  static ContinuationStack push(Continuation next, Continuation earlier) {
    ContinuationStack below =
        earlier instanceof ContinuationStack stack
            ? stack
            : new ContinuationStack(earlier, null, new AtomicInteger());
    return new ContinuationStack(next, below, below.obsolete);
  }

  /** Notes that one more continuation is obsolete; returns whether it is time to drop them. */
  boolean noteObsolete() {
    return obsolete.incrementAndGet() * 2 > size;
  }

  /** Returns null, the sole continuation or the stack of those that are not obsolete. */
  Continuation withoutObsolete() {
    Continuation live = null;
    for (Continuation continuation : inOrder()) {
      if (!continuation.isObsolete()) {
        live = live == null ? continuation : push(continuation, live);
      }
    }
    return live;
  }

  @Override
  public void completed(ThreadState thread) {
    for (Continuation continuation : inOrder()) {
      continuation.completed(thread);
    }
  }

  /** Returns the continuations, the earliest first. */
  Continuation[] inOrder() {
    Continuation[] all = new Continuation[size];
    ContinuationStack next = this;
    for (int i = size - 1; i >= 0; i--) {
      all[i] = next.top;
      next = next.below;
    }
    return all;
  }
}
