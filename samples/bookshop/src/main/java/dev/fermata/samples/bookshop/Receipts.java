package dev.fermata.samples.bookshop;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What customers were answered, and whether that can be true. */
final class Receipts {
  private final Map<Long, Book> before;
  private final Map<Long, Integer> sold = new TreeMap<>();
  private final Set<Long> orders = new HashSet<>();
  private final Set<Long> soldOut = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private int refused;

  /**
   * @param before the books as they were, by number
   */
  Receipts(Map<Long, Book> before) {
    this.before = before;
  }

  /** An answer to the purchase of one copy of a book. */
  void answered(String customer, long book, int status, JsonObject answer) {
    if (status == 201) {
      ordered(customer, book, answer);
    } else if (status == 409) {
      refused++;
      soldOut.add(book);
    } else {
      wrong.add(customer + " got " + status + ": " + answer.encode());
    }
  }

  private void ordered(String customer, long book, JsonObject answer) {
    int price = before.get(book).price();
    Order.Line line = new Order.Line(book, 1, price);
    long id = answer.getLong("id");
    JsonObject right = new Order(id, customer, price, List.of(line)).toJson();
    if (!answer.equals(right)) {
      wrong.add(customer + " got " + answer.encode() + " instead of " + right.encode());
    }
    if (!orders.add(id)) {
      wrong.add("order " + id + " came twice");
    }
    sold.merge(book, 1, Integer::sum);
  }

  /** No answer, for whatever reason. */
  void lost(String customer, Exception reason) {
    wrong.add(customer + " got no answer: " + reason);
  }

  /**
   * Prints what was sold and what is wrong.
   *
   * @param after the books as they are now
   * @return whether nothing is wrong
   */
  boolean print(Map<Long, Book> after, int requests, PrintWriter out) {
    out.printf("Orders: %,d. Refused, as sold out: %,d.%n", orders.size(), refused);
    List<String> all = wrong(after, requests);
    all.forEach(line -> out.println("WRONG: " + line));
    if (all.isEmpty()) {
      out.println("Checked: every answer is right, and the stock is lower by what was sold.");
    }
    out.flush();
    return all.isEmpty();
  }

  private List<String> wrong(Map<Long, Book> after, int requests) {
    List<String> all = new ArrayList<>(wrong);
    for (Book book : before.values()) {
      int missing = book.stock() - after.get(book.id()).stock();
      int paid = sold.getOrDefault(book.id(), 0);
      if (missing != paid) {
        all.add(missing + " copies of book " + book.id() + " are gone, " + paid + " were sold");
      }
    }
    for (long book : soldOut) {
      if (after.get(book).stock() > 0) {
        all.add("book " + book + " was refused, but is there");
      }
    }
    if (orders.size() + refused + wrong.size() < requests) {
      all.add("of " + requests + " requests, some have vanished");
    }
    return all;
  }

  /** The books of an answer, by number. */
  static Map<Long, Book> books(JsonArray answer) {
    Map<Long, Book> books = new TreeMap<>();
    for (Object json : answer) {
      Book book = Book.of((JsonObject) json);
      books.put(book.id(), book);
    }
    return books;
  }
}
