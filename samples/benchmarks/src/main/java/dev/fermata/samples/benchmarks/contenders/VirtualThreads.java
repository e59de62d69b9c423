package dev.fermata.samples.benchmarks.contenders;

import static dev.fermata.samples.benchmarks.contenders.Blocking.get;
import static dev.fermata.samples.benchmarks.contenders.Blocking.untilAwaited;
import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Blocking calls, each that another one does not wait for on a virtual thread of its own. They
 * cannot go on inside of the thread that completes what they wait for, and have no home: what waits
 * is always resumed by the JDK's scheduler.
 */
public final class VirtualThreads implements Contender {
  private final List<CompletableFuture<Order>> there =
      IntStream.range(0, Workload.MANY)
          .mapToObj(i -> CompletableFuture.completedFuture(order(i)))
          .toList();
  private final ExecutorService pool = Workload.pool();
  private final ExecutorService threads = Blocking.virtualThreadPerTask();

  @Override
  public Object completedAwait() {
    return get(threads.submit(() -> next(there.get(0))));
  }

  private Order next(CompletableFuture<Order> order) {
    return order(get(order).price() + 1);
  }

  @Override
  public Object completedChain() {
    return get(threads.submit(() -> chain(Workload.DEPTH, there.get(0))));
  }

  @Override
  public Object suspendedChain() {
    CompletableFuture<Order> end = new CompletableFuture<>();
    Future<Order> order = threads.submit(() -> chain(Workload.DEPTH, end));
    untilAwaited(end);
    end.complete(order(0));
    return get(order);
  }

  private Order chain(int depth, CompletableFuture<Order> end) {
    Order order = depth == 1 ? get(end) : chain(depth - 1, end);
    return order(order.price() + depth);
  }

  @Override
  public Object completedLoop() {
    return get(threads.submit(() -> total(there::get)));
  }

  @Override
  public Object suspensions() {
    LinkedBlockingQueue<CompletableFuture<Order>> coming = new LinkedBlockingQueue<>();
    Future<?> orders = threads.submit(() -> bring(coming));
    Future<Integer> total = threads.submit(() -> total(number -> load(coming)));
    get(orders);
    return get(total);
  }

  private static CompletableFuture<Order> load(
      LinkedBlockingQueue<CompletableFuture<Order>> coming) {
    CompletableFuture<Order> order = new CompletableFuture<>();
    coming.add(order);
    return order;
  }

  private static Void bring(LinkedBlockingQueue<CompletableFuture<Order>> coming)
      throws InterruptedException {
    for (int i = 0; i < Workload.MANY; i++) {
      CompletableFuture<Order> order = coming.take();
      untilAwaited(order);
      order.complete(order(i));
    }
    return null;
  }

  private int total(IntFunction<CompletableFuture<Order>> load) {
    int total = 0;
    for (int i = 0; i < Workload.MANY; i++) {
      total += get(load.apply(i)).price();
    }
    return total;
  }

  @Override
  public Object whenAll() {
    List<CompletableFuture<Order>> orders = new ArrayList<>(Workload.MANY);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.add(new CompletableFuture<>());
    }
    Future<Integer> total = threads.submit(() -> totalOfAll(orders));
    for (int i = 0; i < Workload.MANY; i++) {
      untilAwaited(orders.get(i));
      orders.get(i).complete(order(i));
    }
    return get(total);
  }

  private int totalOfAll(List<CompletableFuture<Order>> orders) {
    List<Future<Order>> calls = new ArrayList<>(orders.size());
    for (CompletableFuture<Order> order : orders) {
      calls.add(threads.submit(() -> next(order)));
    }
    int total = 0;
    for (Future<Order> call : calls) {
      total += get(call).price();
    }
    return total;
  }

  @Override
  public Object exception(RuntimeException broken) {
    CompletableFuture<Order> end = new CompletableFuture<>();
    Future<Boolean> caught = threads.submit(() -> catches(end, broken));
    untilAwaited(end);
    end.completeExceptionally(broken);
    return get(caught);
  }

  private boolean catches(CompletableFuture<Order> end, RuntimeException broken) {
    try {
      chain(Workload.DEPTH, end);
      return false;
    } catch (BrokenOrder e) {
      return e == broken;
    }
  }

  @Override
  public Object poolHops() {
    return get(threads.submit(this::hopAll));
  }

  private int hopAll() {
    List<Future<Integer>> calls = new ArrayList<>(Workload.HOPPERS);
    for (int i = 0; i < Workload.HOPPERS; i++) {
      calls.add(threads.submit(this::hop));
    }
    int total = 0;
    for (Future<Integer> call : calls) {
      total += get(call);
    }
    return total;
  }

  private int hop() {
    int total = 0;
    for (int i = 0; i < Workload.HOPS; i++) {
      int number = i;
      Callable<Order> work = () -> order(number);
      total += get(pool.submit(work)).price();
    }
    return total;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
