package dev.fermata.internal;

import dev.fermata.Awaiter;
import dev.fermata.SynchronizationContext;
import dev.fermata.TaskScheduler;

/**
 * An async method that runs in legs, from one await to the next.
 *
 * <p>Where a leg ends the method, what waits for it goes on at once. If that is another such method
 * that goes on here, it is run by the same loop instead of on top of this stack, so that a chain of
 * any length needs no more stack than one method.
 *
 * @param <T> the type of the method's result
 */
public abstract class Resumable<T> extends Dependent<T> implements Refusable {
  /** Where the method resumes: a context, a scheduler, or null for the completing thread. */
  private Object place;

  /** For the frames of generated code. */
  protected Resumable() {}

  /**
   * Runs the method from where it is suspended to its next suspension or its end.
   *
   * @return what waits for the method where it has ended, a {@link Continuation}; else null
   */
  protected abstract Object runLeg();

  /**
   * Lets the method throw where it is suspended.
   *
   * @param refusal what to throw
   */
  protected abstract void failAwait(Throwable refusal);

  /**
   * Returns what the method waits for.
   *
   * @return an awaiter, or null
   */
  protected abstract Awaiter<?> waitsFor();

  /**
   * Returns the await that the method is suspended at, as stack traces show it.
   *
   * @return an element of {@link AsyncStack}, or null where nobody has told
   */
  protected abstract StackTraceElement position();

  /**
   * Ends the method by the failure of what it awaits, without throwing.
   *
   * @param source what it awaits, which has failed
   * @return what waits for the method, a {@link Continuation}, or null
   */
  protected final Object passOn(Promise<?> source) {
    return passOn(source, this);
  }

  /**
   * Returns what the method is to wait with instead, to throw the failure of what it awaits.
   *
   * @param source what it awaits, which has failed
   * @return a task that has failed with what is to be thrown
   */
  protected final Promise<?> throwing(Promise<?> source) {
    return new Settled<>(((Failure) source.outcome()).thrownAt(source, this));
  }

  /**
   * Captures where the method is to resume, as its last act before it is registered with what it
   * waits for.
   *
   * @param captured a context, a scheduler or null
   */
  protected final void resumeIn(Object captured) {
    place = captured;
  }

  /**
   * Returns where the method resumes.
   *
   * @return a context, a scheduler or null
   */
  protected final Object place() {
    return place;
  }

  /** A method that goes on where it is called cannot get lost; one that is posted can. */
  @Override
  protected final boolean willObserve() {
    return place == null;
  }

  /** Brings the method to the place that it captured; called on the completing thread. */
  @Override
  public final void completed(ThreadState thread) {
    if (goesOnHere(thread)) {
      thread.runLegs(this);
    } else {
      post();
    }
  }

  /**
   * Tells whether the method need not be posted: it has no place to go back to, or, as in .NET, it
   * is completed there.
   */
  final boolean goesOnHere(ThreadState thread) {
    return place == null || thread.isIn(place);
  }

  /** Returns the place that the method captured, for the leg to begin, during which it has none. */
  final Object leavePlace() {
    Object captured = place;
    if (captured != null) {
      place = null;
    }
    return captured;
  }

  /** Goes on with what has completed meanwhile, on this stack as long as that is not deep. */
  protected final void resumeAtOnce() {
    Resumption.resume(this, false);
  }

  /** Has the captured place run the method. */
  protected final void post() {
    try {
      if (place instanceof SynchronizationContext context) {
        context.post(this);
      } else {
        ((TaskScheduler) place).queue(this);
      }
    } catch (Throwable refusal) {
      refused(refusal);
    }
  }

  /** Makes the await throw {@code refusal}, so that the method's handlers run. */
  @Override
  public final void refused(Throwable refusal) {
    place = null;
    failAwait(refusal);
    DefaultScheduler.instance().queue(this);
  }

  /**
   * Runs the method on; called where it is to resume. An awaiter may call back while it is being
   * asked to, so the stack can grow here too, not only where promises complete each other.
   */
  @Override
  public final void run() {
    ThreadState thread = ThreadState.current();
    if (place != null || thread.hasRoom()) {
      thread.runLegs(this);
    } else {
      DefaultScheduler.instance().queue(this);
    }
  }
}
