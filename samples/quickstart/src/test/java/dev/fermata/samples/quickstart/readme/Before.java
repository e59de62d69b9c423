package dev.fermata.samples.quickstart.readme;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the README shows first. */
final class Before {
  // region before
  CompletableFuture<Integer> total(List<Integer> ids) {
    CompletableFuture<Integer> total = completedFuture(0);
    for (int id : ids) {
      total = total.thenCompose(sum -> load(id).thenApply(order -> sum + order.price()));
    }
    return total;
  }

  // endregion

  private CompletableFuture<Order> load(int id) {
    return CompletableFuture.supplyAsync(() -> new Order(id, 10 * id));
  }
}
