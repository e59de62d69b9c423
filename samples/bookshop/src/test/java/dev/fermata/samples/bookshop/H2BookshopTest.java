package dev.fermata.samples.bookshop;

/** The shop on the embedded database. */
class H2BookshopTest extends BookshopContract {
  private static int databases;

  @Override
  String newDatabase() {
    return Database.EMBEDDED.replace("/bookshop?", "/test" + ++databases + "?");
  }
}
