package dev.fermata.samples.bookshop;

import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.regex.Pattern;

/** What may end a request early: its deadline, and the loss of its client. */
final class RequestScope implements AutoCloseable {
  /** A header with how long the client wants to wait for the answer. */
  static final String TIMEOUT = "Timeout-Millis";

  static final int LONGEST = 60_000;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
  private static final int DEFAULT = 30_000;

  private final CancellationTokenSource gone = new CancellationTokenSource();
  private final CancellationTokenSource late;
  private final CancellationTokenSource either;

  /**
   * @throws Refusal if its timeout is not a number, or too large
   */
  RequestScope(HttpServerRequest request) {
    late = new CancellationTokenSource(timeout(request));
    either = CancellationTokenSource.linked(gone.token(), late.token());
    request.response().closeHandler(closed -> gone.cancel());
  }

  private static Duration timeout(HttpServerRequest request) {
    String header = request.getHeader(TIMEOUT);
    if (header == null) {
      return Duration.ofMillis(DEFAULT);
    }
    if (!NUMBER.matcher(header).matches() || Integer.parseInt(header) > LONGEST) {
      throw Refusal.malformed(TIMEOUT + ": a whole number from 1 to " + LONGEST);
    }
    return Duration.ofMillis(Integer.parseInt(header));
  }

  /** Cancelled where it is no longer worth going on. */
  CancellationToken token() {
    return either.token();
  }

  boolean isClientGone() {
    return gone.isCancellationRequested();
  }

  @Override
  public void close() {
    either.close();
    late.close();
    gone.close();
  }
}
