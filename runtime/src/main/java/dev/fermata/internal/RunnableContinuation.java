package dev.fermata.internal;

/** A user's callback, run on the completing thread without a context. */
record RunnableContinuation(Runnable callback) implements Continuation {
  @Override
  public void completed() {
    try {
      ThreadState.current().runWithin(null, callback);
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
  }
}
