package dev.fermata.vertx;

import static dev.fermata.vertx.VertxAwait.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.Async;
import dev.fermata.Task;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Vert.x delivers right behind an event, such as the body behind the head of a response, is
 * lost unless it is asked for while that event is handled.
 */
class VertxResponseTest {
  private static final String BODY = "{\"answer\":42}";

  private final Vertx vertx = Vertx.vertx();
  private final Context context = vertx.getOrCreateContext();
  private HttpClient client;
  private int port;

  @BeforeEach
  void serve() throws ReflectiveOperationException {
    // Its result has another type in Vert.x 4 than in 5, with which this is compiled.
    client = (HttpClient) Vertx.class.getMethod("createHttpClient").invoke(vertx);
    HttpServer server =
        vertx.createHttpServer().requestHandler(request -> request.response().end(BODY));
    port = server.listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
  }

  @AfterEach
  void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Async
  private Future<String> body() {
    HttpClientRequest request = await(client.request(HttpMethod.GET, port, "localhost", "/"));
    HttpClientResponse response = await(request.send());
    return Future.succeededFuture(await(response.body()).toString());
  }

  @Async
  private Task<String> bodyAsTask() {
    HttpClientRequest request = await(client.request(HttpMethod.GET, port, "localhost", "/"));
    HttpClientResponse response = await(request.send());
    return Task.fromResult(await(response.body()).toString());
  }

  @Test
  void isReadWholeByAMethodThatReturnsAFuture() throws Exception {
    Future<String> body = OnContext.call(context, this::body);
    assertEquals(BODY, body.toCompletionStage().toCompletableFuture().get());
  }

  @Test
  void isReadWholeWithinAContext() throws Exception {
    Task<String> body = OnContext.call(context, () -> VertxContext.call(this::bodyAsTask));
    assertEquals(BODY, body.toCompletableFuture().get());
  }

  @Test
  void isReadWholeWithoutASynchronizationContext() throws Exception {
    Task<String> body = OnContext.call(context, this::bodyAsTask);
    assertEquals(BODY, body.toCompletableFuture().get());
  }
}
