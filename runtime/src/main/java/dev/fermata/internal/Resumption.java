package dev.fermata.internal;

/** Runs the continuations of a promise that has completed, without growing the stack for ever. */
final class Resumption {
  private Resumption() {}

  /**
   * Calls what waits: here, or on the default scheduler where that is asked for or where
   * completions have piled up on this stack.
   *
   * @param waiting a {@link Continuation}
   * @param asynchronously whether to leave it to the default scheduler
   *     <p>A queue of its own for each thread would do as well, but what is queued there would wait
   *     for ever where a continuation below it blocks.
   */
  static void resume(Object waiting, boolean asynchronously) {
    ThreadState thread = ThreadState.current();
    if (asynchronously || !thread.hasRoom()) {
      DefaultScheduler.instance().queue(() -> ThreadState.current().callDeeper(waiting));
    } else if (waiting instanceof Resumable<?> method && method.goesOnHere(thread)) {
      thread.runLegs(method);
    } else {
      thread.callDeeper(waiting);
    }
  }
}
