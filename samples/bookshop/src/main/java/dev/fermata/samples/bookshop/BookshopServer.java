package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.fermata.Async;
import dev.fermata.Task;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** The shop, listening: one event loop, and a pool of connections to the database. */
final class BookshopServer {
  private static final int BACKLOG = 10_000;

  private final Database database;
  private final Occupancy connections = new Occupancy();
  private final Occupancy requests = new Occupancy();
  private final HttpServer http;
  private volatile boolean stopping;

  private BookshopServer(Vertx vertx, Database database, RequestLog log) {
    this.database = database;
    Router router = Router.router(vertx);
    router.route().handler(this::dismissWhileStopping);
    router.get("/health").handler(this::health);
    new Api(new Shop(database), new Exchange(requests, log)).addTo(router);
    http =
        vertx
            .createHttpServer(new HttpServerOptions().setAcceptBacklog(BACKLOG))
            .connectionHandler(this::count)
            .requestHandler(router);
  }

  /**
   * Creates the tables and listens.
   *
   * @param database is closed with the server
   * @param port 0 for any
   */
  @Async
  static Task<BookshopServer> start(
      Vertx vertx, Database database, String host, int port, RequestLog log) {
    await(Schema.create(database));
    BookshopServer server = new BookshopServer(vertx, database, log);
    await(server.http.listen(port, host).toCompletionStage());
    return Task.fromResult(server);
  }

  /**
   * Stops without losing a request. First every answer closes its connection, so that busy clients
   * go elsewhere on their own; then no connection is accepted, the idle ones are closed, and what
   * is in flight ends; at last the database is closed.
   *
   * @param courtesy how long clients have to go on their own
   */
  @Async
  Task<Void> stop(Duration courtesy) {
    stopping = true;
    await(Task.whenAny(connections.whenEmpty(), Task.delay(courtesy)));
    await(http.shutdown(60, SECONDS).toCompletionStage());
    await(requests.whenEmpty());
    await(database.close());
    return Task.completedTask();
  }

  int port() {
    return http.actualPort();
  }

  int requestsInFlight() {
    return requests.count();
  }

  private void count(HttpConnection connection) {
    connections.enter();
    connection.closeHandler(closed -> connections.leave());
  }

  private void dismissWhileStopping(RoutingContext request) {
    request.addHeadersEndHandler(
        headersEnd -> {
          if (stopping) {
            request.response().putHeader("Connection", "close");
          }
        });
    request.next();
  }

  /** Tells a load balancer whether to send more. */
  private void health(RoutingContext request) {
    JsonObject health =
        new JsonObject()
            .put("stopping", stopping)
            .put("inFlight", requests.count())
            .put("mostInFlight", requests.peak());
    Answer.of(stopping ? 503 : 200, health).send(request.response());
  }
}
