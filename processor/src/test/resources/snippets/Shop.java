import static dev.fermata.Await.await;
import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.fermata.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** What the snippets of the documents are members of. */
abstract class Shop {
  record Order(int id, int price) {}

  abstract Task<Order> load(int id);

  abstract Task<Order> load(int id, CancellationToken token);

  abstract CompletableFuture<Order> loadFuture(int id);

  abstract CompletableFuture<Order> loadFromOtherServer(int id);

  abstract Order readFromDatabase(int id);

  abstract void log(String line);

  // snippet
}
