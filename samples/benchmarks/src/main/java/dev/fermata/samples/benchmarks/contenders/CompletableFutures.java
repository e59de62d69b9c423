package dev.fermata.samples.benchmarks.contenders;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Chains of the JDK's futures, written by hand. */
public final class CompletableFutures implements Contender {
  private final List<CompletableFuture<Order>> there =
      IntStream.range(0, Workload.MANY).mapToObj(i -> completedFuture(order(i))).toList();
  private final Executor pool = Workload.pool();
  private final Home home = new Home();
  private CompletableFuture<Order> coming;

  @Override
  public Object completedAwait() {
    return next(there.get(0)).join();
  }

  private CompletableFuture<Order> next(CompletableFuture<Order> order) {
    return order.thenApply(o -> order(o.price() + 1));
  }

  @Override
  public Object completedChain() {
    return chain(Workload.DEPTH, there.get(0)).join();
  }

  @Override
  public Object suspendedChain() {
    CompletableFuture<Order> end = new CompletableFuture<>();
    CompletableFuture<Order> order = chain(Workload.DEPTH, end);
    end.complete(order(0));
    return order.join();
  }

  private CompletableFuture<Order> chain(int depth, CompletableFuture<Order> end) {
    CompletableFuture<Order> inner = depth == 1 ? end : chain(depth - 1, end);
    return inner.thenApply(order -> order(order.price() + depth));
  }

  @Override
  public Object completedLoop() {
    return total(there::get).join();
  }

  @Override
  public Object suspensions() {
    CompletableFuture<Integer> total = total(this::load);
    for (int i = 0; i < Workload.MANY; i++) {
      coming.complete(order(i));
    }
    return total.join();
  }

  private CompletableFuture<Order> load(int number) {
    coming = new CompletableFuture<>();
    return coming;
  }

  private CompletableFuture<Integer> total(IntFunction<CompletableFuture<Order>> load) {
    CompletableFuture<Integer> total = completedFuture(0);
    for (int i = 0; i < Workload.MANY; i++) {
      int number = i;
      total = total.thenCompose(sum -> load.apply(number).thenApply(order -> sum + order.price()));
    }
    return total;
  }

  @Override
  public Object whenAll() {
    List<CompletableFuture<Order>> orders = new ArrayList<>(Workload.MANY);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.add(new CompletableFuture<>());
    }
    CompletableFuture<Integer> total = totalOfAll(orders);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.get(i).complete(order(i));
    }
    return total.join();
  }

  private CompletableFuture<Integer> totalOfAll(List<CompletableFuture<Order>> orders) {
    List<CompletableFuture<Order>> calls = new ArrayList<>(Workload.MANY);
    for (CompletableFuture<Order> order : orders) {
      calls.add(next(order));
    }
    return CompletableFuture.allOf(calls.toArray(CompletableFuture<?>[]::new))
        .thenApply(done -> sum(calls));
  }

  private static int sum(List<CompletableFuture<Order>> done) {
    int total = 0;
    for (CompletableFuture<Order> order : done) {
      total += order.join().price();
    }
    return total;
  }

  @Override
  public Object exception(RuntimeException broken) {
    CompletableFuture<Order> end = new CompletableFuture<>();
    CompletableFuture<Boolean> caught = catches(end, broken);
    end.completeExceptionally(broken);
    return caught.join();
  }

  private CompletableFuture<Boolean> catches(
      CompletableFuture<Order> end, RuntimeException broken) {
    return chain(Workload.DEPTH, end)
        .handle((order, e) -> e instanceof CompletionException && e.getCause() == broken);
  }

  @Override
  public Object poolHops() {
    return home.call(this::hopAll).join();
  }

  private CompletableFuture<Integer> hopAll() {
    List<CompletableFuture<Integer>> calls = new ArrayList<>(Workload.HOPPERS);
    for (int i = 0; i < Workload.HOPPERS; i++) {
      calls.add(hop());
    }
    return CompletableFuture.allOf(calls.toArray(CompletableFuture<?>[]::new))
        .thenApply(done -> calls.stream().mapToInt(CompletableFuture::join).sum());
  }

  private CompletableFuture<Integer> hop() {
    CompletableFuture<Integer> total = completedFuture(0);
    for (int i = 0; i < Workload.HOPS; i++) {
      int number = i;
      total =
          total.thenCompose(
              sum ->
                  supplyAsync(() -> order(number), pool)
                      .thenApplyAsync(order -> sum + price(order), home.executor()));
    }
    return total;
  }

  private int price(Order order) {
    home.check();
    return order.price();
  }

  @Override
  public void close() {
    home.close();
  }
}
