package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sells books: each method is one transaction. */
final class Shop {
  private static final String BOOK = "SELECT id, title, author, price, stock FROM books";

  private final Database database;

  Shop(Database database) {
    this.database = database;
  }

  @Async
  Task<List<Book>> books(CancellationToken token) {
    Transaction transaction = await(database.begin(token));
    try {
      return Task.fromResult(await(transaction.query(BOOK + " ORDER BY id", Book::of)));
    } finally {
      await(transaction.close());
    }
  }

  /**
   * @throws Refusal if there is no such book
   */
  @Async
  Task<Book> book(long id, CancellationToken token) {
    Transaction transaction = await(database.begin(token));
    try {
      List<Book> found = await(transaction.query(BOOK + " WHERE id = $1", Book::of, id));
      return Task.fromResult(only(found, "book", id));
    } finally {
      await(transaction.close());
    }
  }

  /**
   * Takes the books out of the stock and makes an order of them; or, whatever goes wrong, neither.
   *
   * @throws Refusal if there is no such book, or not that many copies of it
   */
  @Async
  Task<Order> buy(Purchase purchase, CancellationToken token) {
    Transaction transaction = await(database.begin(token));
    try {
      List<Order.Line> lines = new ArrayList<>();
      for (Map.Entry<Long, Integer> wanted : purchase.quantities().entrySet()) {
        lines.add(await(take(wanted.getKey(), wanted.getValue(), transaction)));
      }
      Order order = await(insert(purchase.customer(), lines, transaction));
      await(transaction.commit());
      return Task.fromResult(order);
    } finally {
      await(transaction.close());
    }
  }

  /** Nobody else gets at the book until the transaction ends: what is in stock here stays so. */
  @Async
  private Task<Order.Line> take(long id, int quantity, Transaction transaction) {
    String sql = BOOK + " WHERE id = $1 FOR UPDATE";
    Book book = only(await(transaction.query(sql, Book::of, id)), "book", id);
    if (book.stock() < quantity) {
      throw Refusal.conflict("only " + book.stock() + " copies of book " + id + " are left");
    }
    await(transaction.update("UPDATE books SET stock = stock - $1 WHERE id = $2", quantity, id));
    return Task.fromResult(new Order.Line(id, quantity, book.price()));
  }

  @Async
  private Task<Order> insert(String customer, List<Order.Line> lines, Transaction transaction) {
    long total = Order.total(lines);
    long id =
        await(
            transaction.insert(
                "INSERT INTO orders (customer, total) VALUES ($1, $2)", customer, total));
    for (Order.Line line : lines) {
      await(
          transaction.update(
              "INSERT INTO order_lines (order_id, book_id, quantity, price)"
                  + " VALUES ($1, $2, $3, $4)",
              id,
              line.book(),
              line.quantity(),
              line.price()));
    }
    return Task.fromResult(new Order(id, customer, total, lines));
  }

  /**
   * @throws Refusal if there is no such order
   */
  @Async
  Task<Order> order(long id, CancellationToken token) {
    Transaction transaction = await(database.begin(token));
    try {
      List<Order.Line> lines =
          await(
              transaction.query(
                  "SELECT book_id, quantity, price FROM order_lines WHERE order_id = $1"
                      + " ORDER BY book_id",
                  Order.Line::of,
                  id));
      List<Order> found =
          await(
              transaction.query(
                  "SELECT customer, total FROM orders WHERE id = $1",
                  row ->
                      new Order(
                          id,
                          row.get("customer", String.class),
                          row.get("total", Long.class),
                          lines),
                  id));
      return Task.fromResult(only(found, "order", id));
    } finally {
      await(transaction.close());
    }
  }

  private static <T> T only(List<T> found, String what, long id) {
    if (found.isEmpty()) {
      throw Refusal.unknown("there is no " + what + " " + id);
    }
    return found.get(0);
  }
}
