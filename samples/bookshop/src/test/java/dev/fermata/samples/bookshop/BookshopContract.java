package dev.fermata.samples.bookshop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.CancellationToken;
import dev.fermata.Task;
import io.vertx.core.json.JsonObject;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the shop promises, whatever its database. */
@Timeout(50)
abstract class BookshopContract {
  private static final int CONNECTIONS = 4;

  private OpenShop shop;

  /** The URL of an empty database. */
  abstract String newDatabase();

  @BeforeEach
  void open() throws Exception {
    shop = new OpenShop(newDatabase(), CONNECTIONS);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void buyingTakesBooksOutOfTheStockAndMakesAnOrder() throws Exception {
    HttpResponse<String> bought = shop.buy("Ada", 1, 2, 3, 1);

    assertEquals(201, bought.statusCode());
    JsonObject order = new JsonObject(bought.body());
    assertEquals(2 * 1_299 + 1_450, order.getLong("total"));
    assertEquals(bought.body(), shop.get("/orders/" + order.getLong("id")).body());
    assertEquals(List.of(998, 999), List.of(shop.stock(1), shop.stock(3)));
  }

  @Test
  void whatIsNotThereSellsNothingElse() throws Exception {
    shop.sql("UPDATE books SET stock = 1 WHERE id = 2");

    HttpResponse<String> refused = shop.buy("Ada", 1, 1, 2, 2);

    assertEquals(409, refused.statusCode());
    assertEquals("{\"error\":\"only 1 copies of book 2 are left\"}", refused.body());
    assertEquals(List.of(1_000, 1), List.of(shop.stock(1), shop.stock(2)));
    assertEquals(0, shop.orders());
  }

  @Test
  void buyersAtOnceNeverBuyMoreThanThereIs() throws Exception {
    shop.sql("UPDATE books SET stock = 5 WHERE id = 3");
    List<CompletableFuture<HttpResponse<String>>> buyers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      buyers.add(shop.buyAsync("Buyer " + i, 3, 1));
    }

    List<Integer> statuses = buyers.stream().map(buyer -> buyer.join().statusCode()).toList();

    assertEquals(5, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
    assertEquals(35, statuses.stream().filter(status -> status == 409).count());
    assertEquals(0, shop.stock(3));
    assertEquals(5, shop.orders());
  }

  @Test
  void failureOfTheDatabaseLeavesTheStockAsItWas() throws Exception {
    shop.sql("ALTER TABLE orders ADD CONSTRAINT banned CHECK (customer <> 'Mallory')");

    assertEquals(500, shop.buy("Mallory", 1, 1).statusCode());

    assertEquals(1_000, shop.stock(1));
    assertEquals(201, shop.buy("Ada", 1, 1).statusCode());
  }

  @Test
  void lossOfTheClientRollsBackWhatWasDoneForIt() throws Exception {
    Transaction other = shop.lock(2);
    Socket client = shop.sendPurchase(1, 1, 2, 1);
    shop.awaitStatement("UPDATE books"); // Book 1 is taken; for book 2 it has to wait.
    shop.awaitStatement("FOR UPDATE");

    client.close();

    assertEquals("POST /orders: 499", shop.awaitFinished());
    other.close().join();
    assertEquals(List.of(1_000, 1_000), List.of(shop.stock(1), shop.stock(2)));
    assertEquals(0, shop.orders());
  }

  @Test
  void lossOfTheClientEndsTheWaitForAConnection() throws Exception {
    List<Transaction> others = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      others.add(shop.database().begin(CancellationToken.none()).result());
    }

    shop.sendPurchase(1, 1).close();

    assertEquals("POST /orders: 499", shop.awaitFinished());
    others.forEach(other -> other.close().join());
    assertEquals(1_000, shop.stock(1));
  }

  @Test
  void deadlineIsAnsweredWith504() throws Exception {
    Transaction other = shop.lock(1);

    HttpResponse<String> late =
        shop.send(shop.purchase("Ada", 1, 1).header("Timeout-Millis", "50"));

    assertEquals(504, late.statusCode());
    other.close().join();
    assertEquals(1_000, shop.stock(1));
    assertEquals(0, shop.orders());
  }

  @Test
  void requestsInFlightAreAnsweredBeforeTheShopCloses() throws Exception {
    Transaction other = shop.lock(1);
    List<CompletableFuture<HttpResponse<String>>> buyers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      buyers.add(shop.buyAsync("Buyer " + i, 1, 1));
    }
    shop.awaitStatement("FOR UPDATE");

    Task<Void> stopped = shop.server().stop(Duration.ofSeconds(60));
    other.close().join();

    for (CompletableFuture<HttpResponse<String>> buyer : buyers) {
      assertEquals(201, buyer.get(60, SECONDS).statusCode());
    }
    stopped.join();
    assertThrows(ConnectException.class, () -> shop.get("/books"));
    shop.reopenDatabase();
    assertEquals(20, shop.orders());
  }

  @Test
  void closingUnderLoadLosesNothing() throws Exception {
    List<Thread> buyers = new ArrayList<>();
    PatientBuyers load = new PatientBuyers(shop);
    for (int i = 0; i < 16; i++) {
      buyers.add(new Thread(load));
      buyers.get(i).start();
    }
    load.awaitAnswers();

    shop.server().stop(Duration.ofSeconds(60)).join();

    for (Thread buyer : buyers) {
      buyer.join();
    }
    assertEquals(List.of(), load.failures());
    shop.reopenDatabase();
    assertEquals(load.orders(), shop.orders());
  }
}
