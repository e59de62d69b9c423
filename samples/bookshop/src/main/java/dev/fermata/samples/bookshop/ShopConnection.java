package dev.fermata.samples.bookshop;

import dev.fermata.Task;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientConnection;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnectOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** A customer's connection to a shop: for one request at a time. */
final class ShopConnection {
  private final HttpClientConnection connection;

  private ShopConnection(HttpClientConnection connection) {
    this.connection = connection;
  }

  /** What a shop has answered. */
  record Reply(int status, Buffer body) {}

  static Task<ShopConnection> open(HttpClientAgent client, URI shop) {
    HttpConnectOptions address =
        new HttpConnectOptions().setHost(shop.getHost()).setPort(shop.getPort());
    return Task.from(client.connect(address).map(ShopConnection::new).toCompletionStage());
  }

  Task<Reply> get(String path) {
    return send(new RequestOptions().setURI(path), Buffer.buffer());
  }

  Task<Reply> buy(Purchase purchase) {
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setURI("/orders")
            .putHeader(RequestScope.TIMEOUT, String.valueOf(RequestScope.LONGEST));
    return send(request, purchase.toJson().toBuffer());
  }

  private Task<Reply> send(RequestOptions options, Buffer body) {
    return Task.from(
        connection
            .request(options)
            .compose(request -> exchange(request, body))
            .toCompletionStage());
  }

  /**
   * A response has to be read as it comes, on Vert.x's own thread: what reads it is there before
   * the request leaves. The rest can be awaited.
   */
  private static Future<Reply> exchange(HttpClientRequest request, Buffer body) {
    Future<Reply> reply = request.response().compose(ShopConnection::read);
    request.end(body);
    return reply;
  }

  private static Future<Reply> read(HttpClientResponse response) {
    return response.body().map(body -> new Reply(response.statusCode(), body));
  }

  Task<Void> close() {
    return Task.from(connection.close().toCompletionStage());
  }
}
