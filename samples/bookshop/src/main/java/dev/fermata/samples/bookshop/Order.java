package dev.fermata.samples.bookshop;

import io.r2dbc.spi.Row;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * What a customer has bought.
 *
 * @param id given by the database
 * @param total in cents
 */
record Order(long id, String customer, long total, List<Line> lines) {
  /**
   * So many copies of one book.
   *
   * @param book the number of the book
   * @param price of one copy, in cents
   */
  record Line(long book, int quantity, int price) {
    static Line of(Row row) {
      return new Line(
          row.get("book_id", Long.class),
          row.get("quantity", Integer.class),
          row.get("price", Integer.class));
    }

    private JsonObject toJson() {
      return new JsonObject().put("book", book).put("quantity", quantity).put("price", price);
    }
  }

  static long total(List<Line> lines) {
    return lines.stream().mapToLong(line -> (long) line.quantity() * line.price()).sum();
  }

  JsonObject toJson() {
    return new JsonObject()
        .put("id", id)
        .put("customer", customer)
        .put("total", total)
        .put("lines", new JsonArray(lines.stream().map(Line::toJson).toList()));
  }
}
