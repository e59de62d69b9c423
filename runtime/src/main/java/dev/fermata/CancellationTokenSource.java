package dev.fermata;

import dev.fermata.internal.CallbackList;
import dev.fermata.internal.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What cancels operations: it hands out a {@link CancellationToken} and cancels it once.
 *
 * <p>Thread-safe. Close a source whose operations are over, so that its timer and its links to
 * other sources end; a closed source can no longer be cancelled.
 *
 * <p>The idea is .NET's {@code CancellationTokenSource}.
 */
public final class CancellationTokenSource implements AutoCloseable {
  private final CancellationToken token = new CancellationToken(this);
  private final CallbackList callbacks = new CallbackList();
  private final AtomicReference<Timer.Entry> timer = new AtomicReference<>();

  /** What ties this source to the tokens it is linked to; empty for others. */
  private final List<CancellationRegistration> links = new ArrayList<>();

  /** Makes a source that only {@link #cancel()} cancels. */
  public CancellationTokenSource() {}

  /**
   * Makes a source that is cancelled after a while.
   *
   * @param cancelAfter as for {@link #cancelAfter(Duration)}
   * @throws IllegalArgumentException where {@code cancelAfter} is negative
   */
  public CancellationTokenSource(Duration cancelAfter) {
    cancelAfter(cancelAfter);
  }

  /**
   * Returns a source that is cancelled when any of {@code tokens} is, or on its own.
   *
   * @param tokens the tokens to follow
   * @return a source; close it when done, because the tokens' sources keep it until then
   */
  public static CancellationTokenSource linked(CancellationToken... tokens) {
    CancellationTokenSource source = new CancellationTokenSource();
    for (CancellationToken token : List.of(tokens)) {
      source.links.add(token.register(source::cancel));
    }
    return source;
  }

  /**
   * Returns the token that this source cancels.
   *
   * @return always the same token
   */
  public CancellationToken token() {
    return token;
  }

  /**
   * Cancels the token and runs its callbacks on this thread, in the order of registration. Only the
   * first call does anything; after {@link #close()} none does.
   *
   * @throws AggregateException with all that callbacks threw, after every callback has run
   */
  public void cancel() {
    List<Throwable> thrown = callbacks.fire();
    Timer.Entry entry = timer.getAndSet(null);
    if (entry != null) {
      entry.cancel();
    }
    if (!thrown.isEmpty()) {
      throw new AggregateException("Callbacks of a cancellation failed.", thrown);
    }
  }

  /**
   * Cancels after {@code delay}, on the default scheduler; an earlier call's delay no longer
   * counts. What callbacks throw then goes to the thread's uncaught exception handler.
   *
   * @param delay how long from now
   * @throws IllegalArgumentException where {@code delay} is negative
   */
  public void cancelAfter(Duration delay) {
    long nanos = Timer.nanos(Objects.requireNonNull(delay, "delay"));
    if (callbacks.isOver()) {
      return;
    }
    Timer.Entry next = Timer.schedule(nanos, this::cancel);
    Timer.Entry previous = timer.getAndSet(next);
    if (previous != null) {
      previous.cancel();
    }
    if (callbacks.isOver()) {
      next.cancel();
    }
  }

  /**
   * Tells whether the source was cancelled.
   *
   * @return true from the cancellation on, before the callbacks run
   */
  public boolean isCancellationRequested() {
    return callbacks.isFired();
  }

  /**
   * Ends the timer and the links of this source and forgets all callbacks. Closing twice has no
   * effect.
   */
  @Override
  public void close() {
    callbacks.close();
    Timer.Entry entry = timer.getAndSet(null);
    if (entry != null) {
      entry.cancel();
    }
    for (CancellationRegistration link : links) {
      link.close();
    }
  }

  CancellationRegistration register(Runnable callback) {
    return callbacks.add(callback);
  }
}
