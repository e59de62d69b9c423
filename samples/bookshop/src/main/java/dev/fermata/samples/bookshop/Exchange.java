package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;
import static java.lang.System.Logger.Level.ERROR;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Answers requests: finds the status for whatever becomes of the work for one. */
final class Exchange {
  private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

  /** What the shop does for a request. */
  @FunctionalInterface
  interface Endpoint {
    Task<Answer> answer(RoutingContext request, CancellationToken token);
  }

  private final Occupancy requests;
  private final RequestLog log;

  /**
   * @param requests counts those that are in flight
   */
  Exchange(Occupancy requests, RequestLog log) {
    this.requests = requests;
    this.log = log;
  }

  /** Nothing of a request goes on after its answer: what failed is rolled back by then. */
  @Async(fireAndForget = true)
  void handle(RoutingContext request, Endpoint endpoint) {
    long start = System.nanoTime();
    requests.enter();
    try {
      Answer answer = await(outcome(request, endpoint));
      HttpServerResponse response = request.response();
      boolean gone = response.closed();
      if (!gone) {
        answer.send(response);
      }
      log.finished(
          request.request().method() + " " + request.request().path(),
          gone ? RequestLog.CLIENT_GONE : answer.status(),
          Duration.ofNanos(System.nanoTime() - start));
    } finally {
      requests.leave();
    }
  }

  @Async
  private Task<Answer> outcome(RoutingContext request, Endpoint endpoint) {
    try (RequestScope scope = new RequestScope(request.request())) {
      return Task.fromResult(await(endpoint.answer(request, scope.token())));
    } catch (Refusal e) {
      return Task.fromResult(Answer.error(e.status(), e.getMessage()));
    } catch (OperationCanceledException e) {
      return Task.fromResult(Answer.error(504, "not done in time; nothing was changed"));
    } catch (R2dbcTransientException | R2dbcNonTransientResourceException e) {
      LOG.log(ERROR, "the database is busy or away", e);
      return Task.fromResult(Answer.error(503, "the shop is too busy; nothing was changed"));
    } catch (RuntimeException e) {
      LOG.log(ERROR, request.request().path(), e);
      return Task.fromResult(Answer.error(500, "something went wrong in the shop"));
    }
  }
}
