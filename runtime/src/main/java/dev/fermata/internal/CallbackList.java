package dev.fermata.internal;

import dev.fermata.CancellationRegistration;
import java.util.ArrayList;
import java.util.List;

/**
 * The callbacks of a cancellation: a doubly linked list, so that removing one costs constant time.
 *
 * <pre>
 *  state    meaning                                  left by
 *  OPEN     callbacks come and go                    fire, close: whoever is first
 *  FIRED    cancelled; later callbacks run at once   nobody
 *  CLOSED   never cancelled; callbacks are dropped   nobody
 * </pre>
 *
 * <p>The monitor guards the links; no callback runs under it. The state is also read without it.
 */
public final class CallbackList {
  private static final int OPEN = 0;
  private static final int FIRED = 1;
  private static final int CLOSED = 2;

  private volatile int state = OPEN;

  /** Before the first and behind the last callback. */
  private final Entry ring = new Entry(null);

  /** Makes an empty list. */
  public CallbackList() {
    ring.previous = ring;
    ring.next = ring;
  }

  /**
   * Returns a registration of no callback.
   *
   * @return closing it does nothing
   */
  public static CancellationRegistration nothing() {
    return new CallbackList().ring;
  }

  /**
   * Tells whether {@link #fire} was called first.
   *
   * @return true from then on
   */
  public boolean isFired() {
    return state == FIRED;
  }

  /**
   * Tells whether {@link #fire} or {@link #close} was called.
   *
   * @return true from then on
   */
  public boolean isOver() {
    return state != OPEN;
  }

  /**
   * Adds a callback, or runs it at once where the list has been fired.
   *
   * @param callback what to run
   * @return what removes it
   */
  public Entry add(Runnable callback) {
    Entry entry = new Entry(callback);
    synchronized (ring) {
      if (state == OPEN) {
        entry.insertBefore(ring);
        return entry;
      }
    }
    if (isFired()) {
      callback.run();
    }
    return entry;
  }

  /**
   * Runs all callbacks, each once, in the order they were added. Only the first call does anything.
   *
   * @return what they threw
   */
  public List<Throwable> fire() {
    synchronized (ring) {
      if (state != OPEN) {
        return List.of();
      }
      state = FIRED;
    }
    List<Throwable> thrown = new ArrayList<>();
    for (Runnable next = poll(); next != null; next = poll()) {
      try {
        next.run();
      } catch (Throwable failure) {
        thrown.add(failure);
      }
    }
    return thrown;
  }

  /** Drops all callbacks and refuses later ones, unless the list has been fired. */
  public void close() {
    synchronized (ring) {
      if (state == OPEN) {
        state = CLOSED;
        ring.previous = ring;
        ring.next = ring;
      }
    }
  }

  private Runnable poll() {
    synchronized (ring) {
      Entry first = ring.next;
      first.unlink();
      return first.callback;
    }
  }

  /** One callback. */
  public final class Entry implements CancellationRegistration {
    private Runnable callback;
    private Entry previous;
    private Entry next;

    private Entry(Runnable callback) {
      this.callback = callback;
    }

    private void insertBefore(Entry other) {
      previous = other.previous;
      next = other;
      previous.next = this;
      other.previous = this;
    }

    private void unlink() {
      if (this != ring && next != null) {
        previous.next = next;
        next.previous = previous;
        previous = null;
        next = null;
      }
    }

    /** Removes the callback unless its turn has come. */
    @Override
    public void close() {
      synchronized (ring) {
        unlink();
        callback = null;
      }
    }
  }
}
