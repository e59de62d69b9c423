package dev.fermata.samples.bookshop;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a customer wants to buy.
 *
 * @param quantities of each book; in the order of their numbers, so that two purchases never wait
 *     for each other
 */
record Purchase(String customer, SortedMap<Long, Integer> quantities) {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_COPIES = 100;
  private static final int MOST_BOOKS = 20;

  /**
   * Reads {@code {"customer": "Ada", "lines": [{"book": 1, "quantity": 2}]}}.
   *
   * @throws Refusal if it is anything else
   */
  static Purchase of(JsonObject json) {
    if (!(json.getValue("customer") instanceof String customer)
        || customer.isBlank()
        || customer.length() > LONGEST_NAME) {
      throw Refusal.malformed("customer: a name of 1 to " + LONGEST_NAME + " characters");
    }
    if (!(json.getValue("lines") instanceof JsonArray lines)
        || lines.isEmpty()
        || lines.size() > MOST_BOOKS) {
      throw Refusal.malformed("lines: 1 to " + MOST_BOOKS + " books with their quantities");
    }
    SortedMap<Long, Integer> quantities = new TreeMap<>();
    for (Object line : lines) {
      if (!(line instanceof JsonObject object)) {
        throw Refusal.malformed("lines: not an object: " + line);
      }
      long book = number(object, "book", Long.MAX_VALUE);
      int quantity = (int) number(object, "quantity", MOST_COPIES);
      if (quantities.put(book, quantity) != null) {
        throw Refusal.malformed("lines: book " + book + " twice");
      }
    }
    return new Purchase(customer, quantities);
  }

  private static long number(JsonObject line, String name, long most) {
    Object value = line.getValue(name);
    if ((value instanceof Integer || value instanceof Long)
        && ((Number) value).longValue() >= 1
        && ((Number) value).longValue() <= most) {
      return ((Number) value).longValue();
    }
    throw Refusal.malformed(name + ": a whole number from 1 to " + most);
  }

  JsonObject toJson() {
    JsonArray lines = new JsonArray();
    for (Map.Entry<Long, Integer> line : quantities.entrySet()) {
      lines.add(new JsonObject().put("book", line.getKey()).put("quantity", line.getValue()));
    }
    return new JsonObject().put("customer", customer).put("lines", lines);
  }
}
