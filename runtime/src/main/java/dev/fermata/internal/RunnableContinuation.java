package dev.fermata.internal;

/** A user's callback, run on the completing thread without a context. */
final class RunnableContinuation extends Callback {
  private final Runnable callback;

  RunnableContinuation(Runnable callback) {
    this.callback = callback;
  }

  @Override
  public void completed(ThreadState thread) {
    try {
      thread.runWithin(null, callback);
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
  }
}
