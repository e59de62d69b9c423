package dev.fermata.samples.bookshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fermata.CancellationToken;
import dev.fermata.Task;
import io.r2dbc.proxy.ProxyConnectionFactory;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** A shop that tells tests what it does. */
final class OpenShop implements AutoCloseable {
  private final String url;
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final BlockingQueue<String> statements = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> finished = new LinkedBlockingQueue<>();
  private final BookshopServer server;
  private Database database;

  OpenShop(String url, int connections) {
    this.url = url;
    ConnectionFactoryOptions options = Database.options(url);
    ConnectionFactory listening =
        ProxyConnectionFactory.builder(ConnectionFactories.get(options))
            .onBeforeQuery(query -> query.getQueries().forEach(q -> statements.add(q.getQuery())))
            .build();
    database = Database.of(listening, Database.isEmbedded(options), connections);
    server = BookshopServer.start(vertx, database, "127.0.0.1", 0, this::finished).result();
    statements.clear();
  }

  private void finished(String request, int status, Duration elapsed) {
    finished.add(request + ": " + status);
  }

  BookshopServer server() {
    return server;
  }

  Database database() {
    return database;
  }

  /** Waits for the next statement with some text to be on its way. */
  void awaitStatement(String text) throws InterruptedException {
    while (!statements.take().contains(text)) {}
  }

  /** The next request that is at its end, with its status. */
  String awaitFinished() throws InterruptedException {
    return finished.take();
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  /**
   * @param books and how many of each, in turn
   */
  HttpRequest.Builder purchase(String customer, int... books) {
    return request("/orders").POST(BodyPublishers.ofString(json(customer, books)));
  }

  HttpResponse<String> buy(String customer, int... books) throws Exception {
    return send(purchase(customer, books));
  }

  CompletableFuture<HttpResponse<String>> buyAsync(String customer, int... books) {
    return client.sendAsync(purchase(customer, books).build(), BodyHandlers.ofString());
  }

  /** Sends a request whose deadline no test lives to see, on a connection that one can close. */
  Socket sendPurchase(int... books) throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    byte[] body = json("Ada", books).getBytes(UTF_8);
    String head =
        "POST /orders HTTP/1.1\r\nHost: shop\r\nTimeout-Millis: 60000\r\nContent-Length: %d\r\n\r\n";
    socket.getOutputStream().write(head.formatted(body.length).getBytes(UTF_8));
    socket.getOutputStream().write(body);
    return socket;
  }

  private static String json(String customer, int... books) {
    TreeMap<Long, Integer> quantities = new TreeMap<>();
    for (int i = 0; i < books.length; i += 2) {
      quantities.put((long) books[i], books[i + 1]);
    }
    return new Purchase(customer, quantities).toJson().encode();
  }

  int stock(int book) throws Exception {
    return new JsonObject(get("/books/" + book).body()).getInteger("stock");
  }

  /** How many orders there are. */
  int orders() {
    Transaction transaction = begin();
    try {
      return transaction.query("SELECT id FROM orders", row -> row.get("id")).result().size();
    } finally {
      transaction.close().join();
    }
  }

  void sql(String statement) {
    Transaction transaction = begin();
    transaction.update(statement).join();
    transaction.commit().join();
    transaction.close().join();
  }

  /** A transaction that holds a book until it is closed. */
  Transaction lock(int book) {
    Transaction transaction = begin();
    String sql = "SELECT id FROM books WHERE id = $1 FOR UPDATE";
    transaction.query(sql, row -> row.get("id"), (long) book).join();
    statements.clear();
    return transaction;
  }

  private Transaction begin() {
    return database.begin(CancellationToken.none()).result();
  }

  /** With the server its connections were closed. */
  void reopenDatabase() {
    database = Database.of(url, 1);
  }

  @Override
  public void close() {
    Task<Void> stopped = server.stop(Duration.ZERO);
    stopped.join();
    database.close().join();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
