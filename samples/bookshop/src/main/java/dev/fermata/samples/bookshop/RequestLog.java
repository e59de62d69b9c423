package dev.fermata.samples.bookshop;

import static java.lang.System.Logger.Level.DEBUG;

import java.time.Duration;

/** Is told of every request at its end. */
@FunctionalInterface
interface RequestLog {
  /** The status of those that nobody was there any more to hear the answer of; nginx's number. */
  int CLIENT_GONE = 499;

  /**
   * Called on the event loop.
   *
   * @param request method and path
   * @param status of the answer, or {@link #CLIENT_GONE}
   * @param elapsed from the head of the request to the answer
   */
  void finished(String request, int status, Duration elapsed);

  /** Writes to the logger {@code dev.fermata.samples.bookshop.RequestLog} at level DEBUG. */
  static RequestLog toSystemLogger() {
    System.Logger logger = System.getLogger(RequestLog.class.getName());
    return (request, status, elapsed) ->
        logger.log(DEBUG, () -> request + ": " + status + ", " + elapsed.toMillis() + " ms");
  }
}
