package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.samples.bookshop.ShopConnection.Reply;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many customers at once, each with a connection of its own. All of it runs on one thread. */
final class Load {
  private static final int STEPS = 10;

  private final HttpClientAgent client;
  private final URI shop;
  private final int requests;
  private final PrintWriter out;
  private final Latencies latencies;
  private int begun;

  /**
   * @param requests how many purchases in all
   */
  Load(HttpClientAgent client, URI shop, int requests, PrintWriter out) {
    this.client = client;
    this.shop = shop;
    this.requests = requests;
    this.out = out;
    latencies = new Latencies(requests);
  }

  /**
   * Buys books and prints how that went.
   *
   * @param customers how many there are, each with one request at a time
   * @return whether every request got the right answer
   */
  @Async
  Task<Boolean> run(int customers) {
    ShopConnection observer = await(ShopConnection.open(client, shop));
    Map<Long, Book> before = await(books(observer));
    Receipts receipts = new Receipts(before);
    List<ShopConnection> connections = await(open(customers));
    out.printf("%,d connections are open. %,d purchases:%n", customers, requests);
    latencies.start();
    List<Task<Void>> done = new ArrayList<>();
    for (ShopConnection connection : connections) {
      done.add(buyOnAndOn(connection, List.copyOf(before.keySet()), receipts));
    }
    await(Task.whenAll(done));
    latencies.print(out);
    JsonObject health = await(observer.get("/health")).body().toJsonObject();
    out.printf("At once in the shop: up to %,d requests.%n", health.getInteger("mostInFlight"));
    return Task.fromResult(receipts.print(await(books(observer)), requests, out));
  }

  private Task<List<ShopConnection>> open(int customers) {
    List<Task<ShopConnection>> opening = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      opening.add(ShopConnection.open(client, shop));
    }
    return Task.whenAll(opening);
  }

  /** What one customer does: buys one copy of a book after another. */
  @Async
  private Task<Void> buyOnAndOn(ShopConnection connection, List<Long> books, Receipts receipts) {
    while (begun < requests) {
      int number = begun++;
      String customer = "Customer " + number;
      long book = books.get(number % books.size());
      Purchase purchase = new Purchase(customer, new TreeMap<>(Map.of(book, 1)));
      long start = System.nanoTime();
      try {
        Reply reply = await(connection.buy(purchase));
        latencies.add(System.nanoTime() - start);
        receipts.answered(customer, book, reply.status(), reply.body().toJsonObject());
      } catch (Exception e) { // Whatever it is: there is no right answer.
        receipts.lost(customer, e);
      }
      if (latencies.count() % Math.max(1, requests / STEPS) == 0) {
        latencies.printProgress(out);
      }
    }
    return Task.completedTask();
  }

  @Async
  private Task<Map<Long, Book>> books(ShopConnection connection) {
    return Task.fromResult(Receipts.books(await(connection.get("/books")).body().toJsonArray()));
  }
}
