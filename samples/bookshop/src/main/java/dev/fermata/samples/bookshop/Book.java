package dev.fermata.samples.bookshop;

import io.r2dbc.spi.Row;
import io.vertx.core.json.JsonObject;

/**
 * A book in the shop.
 *
 * @param price in cents
 * @param stock how many copies there are
 */
record Book(long id, String title, String author, int price, int stock) {
  static Book of(Row row) {
    return new Book(
        row.get("id", Long.class),
        row.get("title", String.class),
        row.get("author", String.class),
        row.get("price", Integer.class),
        row.get("stock", Integer.class));
  }

  static Book of(JsonObject json) {
    return new Book(
        json.getLong("id"),
        json.getString("title"),
        json.getString("author"),
        json.getInteger("price"),
        json.getInteger("stock"));
  }

  JsonObject toJson() {
    return new JsonObject()
        .put("id", id)
        .put("title", title)
        .put("author", author)
        .put("price", price)
        .put("stock", stock);
  }
}
