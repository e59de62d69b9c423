package dev.fermata.internal;

/** Runs the continuations of a promise that has completed, without growing the stack for ever. */
final class Resumption {
  private Resumption() {}

  /**
   * Runs what {@code waiting} holds, a {@link Continuation} or a {@link ContinuationStack}, in the
   * order of registration: here, or on the default scheduler where that is asked for or where
   * completions have piled up on this stack.
   *
   * <p>A queue of its own for each thread would do as well, but what is queued there would wait for
   * ever where a continuation below it blocks.
   */
  static void resume(Object waiting, boolean asynchronously) {
    ThreadState thread = ThreadState.current();
    if (asynchronously || !thread.hasRoom()) {
      DefaultScheduler.instance().queue(() -> ThreadState.current().deeper(() -> run(waiting)));
    } else {
      thread.deeper(() -> run(waiting));
    }
  }

  private static void run(Object waiting) {
    if (waiting instanceof ContinuationStack stack) {
      for (Continuation continuation : stack.inOrder()) {
        continuation.completed();
      }
    } else {
      ((Continuation) waiting).completed();
    }
  }
}
