package dev.fermata.samples.benchmarks.contenders.hand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * An outcome that comes once: a result, or a {@link Failure}.
 *
 * <pre>
 *  state            meaning                            left by
 *  null             pending                            suspend, complete
 *  a Frame          pending, and the call that waits   complete
 *  anything else    the outcome                        nobody
 * </pre>
 */
public class Promise {
  /** What a promise has completed with where there is no result. */
  public record Failure(Throwable thrown) {}

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(Promise.class, "state", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Object state;

  /** {@return a promise with this outcome} */
  public static Promise of(Object outcome) {
    Promise promise = new Promise();
    STATE.setRelease(promise, outcome);
    return promise;
  }

  /** {@return the outcome; null while there is none} */
  public final Object outcome() {
    Object seen = STATE.getAcquire(this);
    return seen instanceof Frame ? null : seen;
  }

  /** Makes {@code frame} wait, or returns false where the outcome has come meanwhile. */
  public final boolean suspend(Frame frame) {
    return STATE.compareAndSet(this, null, frame);
  }

  /** Sets the outcome, and resumes the call that waits. */
  public final void complete(Object outcome) {
    if (STATE.getAndSet(this, outcome) instanceof Frame frame) {
      frame.resume(outcome);
    }
  }
}
