package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.util.List;

/** The tables, and the books that a new shop begins with. */
final class Schema {
  /** Of each book, at the beginning. */
  static final int COPIES = 1_000;

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS books (
            id BIGINT PRIMARY KEY,
            title VARCHAR(200) NOT NULL,
            author VARCHAR(200) NOT NULL,
            price INTEGER NOT NULL CHECK (price >= 0),
            stock INTEGER NOT NULL CHECK (stock >= 0)
          )""",
          """
          CREATE TABLE IF NOT EXISTS orders (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            customer VARCHAR(100) NOT NULL,
            total BIGINT NOT NULL
          )""",
          """
          CREATE TABLE IF NOT EXISTS order_lines (
            order_id BIGINT NOT NULL REFERENCES orders (id),
            book_id BIGINT NOT NULL REFERENCES books (id),
            quantity INTEGER NOT NULL CHECK (quantity > 0),
            price INTEGER NOT NULL,
            PRIMARY KEY (order_id, book_id)
          )""");

  private static final List<Book> BOOKS =
      List.of(
          new Book(1, "The Left Hand of Darkness", "Ursula K. Le Guin", 1_299, COPIES),
          new Book(2, "Middlemarch", "George Eliot", 999, COPIES),
          new Book(3, "The Name of the Rose", "Umberto Eco", 1_450, COPIES),
          new Book(4, "Invisible Cities", "Italo Calvino", 1_199, COPIES),
          new Book(5, "Things Fall Apart", "Chinua Achebe", 1_050, COPIES),
          new Book(6, "The Master and Margarita", "Mikhail Bulgakov", 1_375, COPIES),
          new Book(7, "Beloved", "Toni Morrison", 1_225, COPIES),
          new Book(8, "Pedro Páramo", "Juan Rulfo", 1_100, COPIES),
          new Book(9, "The Tale of Genji", "Murasaki Shikibu", 2_400, COPIES),
          new Book(10, "Kindred", "Octavia E. Butler", 1_180, COPIES),
          new Book(11, "The Trial", "Franz Kafka", 895, COPIES),
          new Book(12, "Season of Migration to the North", "Tayeb Salih", 1_340, COPIES));

  private Schema() {}

  /** Creates what is missing, and puts the books into an empty shop. */
  @Async
  static Task<Void> create(Database database) {
    Transaction transaction = await(database.begin(CancellationToken.none()));
    try {
      for (String table : TABLES) {
        await(transaction.update(table));
      }
      if (await(transaction.query("SELECT id FROM books", row -> row.get("id"))).isEmpty()) {
        for (Book book : BOOKS) {
          await(
              transaction.update(
                  "INSERT INTO books (id, title, author, price, stock) VALUES ($1, $2, $3, $4, $5)",
                  book.id(),
                  book.title(),
                  book.author(),
                  book.price(),
                  book.stock()));
        }
      }
      await(transaction.commit());
    } finally {
      await(transaction.close());
    }
    return Task.completedTask();
  }
}
