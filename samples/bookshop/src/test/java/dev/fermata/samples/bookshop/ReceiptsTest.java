package dev.fermata.samples.bookshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The load's checks find what is wrong. */
class ReceiptsTest {
  private static final String RIGHT = "Checked: every answer is right";

  private final Receipts receipts = new Receipts(books(10));

  @Test
  void rightAnswersAreRight() {
    receipts.answered("Ada", 1, 201, order(7, "Ada", 500));
    receipts.answered("Bob", 1, 201, order(8, "Bob", 500));
    assertFinding(RIGHT, 8, 2);
  }

  @Test
  void refusalIsRightWhereNothingIsLeft() {
    receipts.answered("Ada", 1, 409, new JsonObject());
    assertFinding("WRONG: book 1 was refused, but is there", 10, 1);
  }

  @Test
  void anotherCustomersOrderIsWrong() {
    receipts.answered("Ada", 1, 201, order(7, "Bob", 500));
    assertFinding("WRONG: Ada got " + order(7, "Bob", 500).encode(), 9, 1);
  }

  @Test
  void wrongPriceIsWrong() {
    receipts.answered("Ada", 1, 201, order(7, "Ada", 499));
    assertFinding("WRONG: Ada got " + order(7, "Ada", 499).encode(), 9, 1);
  }

  @Test
  void orderNumbersComeOnce() {
    receipts.answered("Ada", 1, 201, order(7, "Ada", 500));
    receipts.answered("Bob", 1, 201, order(7, "Bob", 500));
    assertFinding("WRONG: order 7 came twice", 8, 2);
  }

  @Test
  void stockThatVanishesIsWrong() {
    receipts.answered("Ada", 1, 201, order(7, "Ada", 500));
    assertFinding("WRONG: 2 copies of book 1 are gone, 1 were sold", 8, 1);
  }

  @Test
  void lostAnswersAreWrong() {
    receipts.lost("Ada", new IllegalStateException("closed"));
    assertFinding("WRONG: Ada got no answer: java.lang.IllegalStateException: closed", 10, 1);
  }

  @Test
  void otherAnswersAreWrong() {
    receipts.answered("Ada", 1, 504, new JsonObject());
    assertFinding("WRONG: Ada got 504: {}", 10, 1);
  }

  @Test
  void requestsThatVanishAreWrong() {
    assertFinding("WRONG: of 1 requests, some have vanished", 10, 1);
  }

  private void assertFinding(String finding, int stockAfter, int requests) {
    StringWriter output = new StringWriter();
    boolean right = receipts.print(books(stockAfter), requests, new PrintWriter(output));
    List<String> findings = output.toString().lines().skip(1).toList();
    assertEquals(1, findings.size(), output::toString);
    assertEquals(finding, findings.get(0).substring(0, finding.length()));
    assertEquals(finding.equals(RIGHT), right);
  }

  private static Map<Long, Book> books(int stock) {
    return Map.of(1L, new Book(1, "Middlemarch", "George Eliot", 500, stock));
  }

  private static JsonObject order(long id, String customer, int price) {
    return new Order(id, customer, price, List.of(new Order.Line(1, 1, price))).toJson();
  }
}
