package dev.fermata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Several failures as one: what blocking on a failed {@link Task} throws, and what {@link
 * Task#exception()} returns.
 *
 * <p>The first failure is also the {@linkplain #getCause() cause}, the others are {@linkplain
 * #getSuppressed() suppressed}, so that a printed stack trace shows them all.
 *
 * <p>The idea is .NET's {@code AggregateException}.
 */
public class AggregateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The failures in order. */
  private final ArrayList<Throwable> innerExceptions;

  /**
   * Makes one of {@code innerExceptions}.
   *
   * @param innerExceptions the failures in order; none is null
   */
  public AggregateException(Collection<? extends Throwable> innerExceptions) {
    this("One or more errors occurred.", innerExceptions);
  }

  /**
   * Makes one of {@code innerExceptions}.
   *
   * @param message what failed; the messages of the failures are appended to it
   * @param innerExceptions the failures in order; none is null
   */
  @SuppressWarnings("this-escape") // addSuppressed is final
  public AggregateException(String message, Collection<? extends Throwable> innerExceptions) {
    super(
        describe(message, innerExceptions),
        innerExceptions.isEmpty() ? null : innerExceptions.iterator().next());
    this.innerExceptions = new ArrayList<>(innerExceptions);
    for (int i = 1; i < this.innerExceptions.size(); i++) {
      addSuppressed(this.innerExceptions.get(i));
    }
  }

  private static String describe(String message, Collection<? extends Throwable> exceptions) {
    StringBuilder text = new StringBuilder(message);
    for (Throwable inner : exceptions) {
      text.append(" (").append(describe(inner)).append(')');
    }
    return text.toString();
  }

  /** An exception that cannot even describe itself must not hide the others. */
  private static String describe(Throwable inner) {
    try {
      return inner.toString();
    } catch (RuntimeException broken) {
      return inner.getClass().getName() + ", whose toString() failed with " + broken.getClass();
    }
  }

  /**
   * Returns the failures in order.
   *
   * @return an unmodifiable list
   */
  public List<Throwable> innerExceptions() {
    return Collections.unmodifiableList(innerExceptions);
  }

  /**
   * Returns one whose inner exceptions hold no {@code AggregateException} at any depth: each is
   * replaced, where it stands, by what it holds.
   *
   * @return a new exception
   */
  public AggregateException flatten() {
    List<Throwable> flat = new ArrayList<>();
    Set<Throwable> opened = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (!(next instanceof AggregateException aggregate)) {
        flat.add(next);
      } else if (opened.add(next)) {
        for (int i = aggregate.innerExceptions.size() - 1; i >= 0; i--) {
          open.push(aggregate.innerExceptions.get(i));
        }
      }
    }
    return new AggregateException(flat);
  }

  /**
   * Passes each inner exception to {@code handler}, in order.
   *
   * @param handler returns true for an exception that it has dealt with
   * @throws AggregateException with those that {@code handler} returned false for, if any
   */
  public void handle(Predicate<? super Throwable> handler) {
    List<Throwable> unhandled = new ArrayList<>(innerExceptions);
    unhandled.removeIf(handler);
    if (!unhandled.isEmpty()) {
      throw new AggregateException(unhandled);
    }
  }
}
