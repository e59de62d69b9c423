package dev.fermata.samples.benchmarks.contenders;

import static dev.fermata.Await.await;
import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.Async;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import dev.fermata.TaskScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Async methods. */
public final class Fermata implements Contender {
  private final List<Task<Order>> there =
      IntStream.range(0, Workload.MANY).mapToObj(i -> Task.fromResult(order(i))).toList();
  private final TaskScheduler pool = TaskScheduler.from(Workload.pool());
  private final Home home = new Home();
  private final SynchronizationContext homeContext =
      SynchronizationContext.fromSingleThreaded(home.executor());
  private TaskCompletionSource<Order> coming;

  @Override
  public Object completedAwait() {
    return next(there.get(0)).result();
  }

  @Async
  private Task<Order> next(Task<Order> order) {
    return Task.fromResult(order(await(order).price() + 1));
  }

  @Override
  public Object completedChain() {
    return chain(Workload.DEPTH, there.get(0)).result();
  }

  @Override
  public Object suspendedChain() {
    TaskCompletionSource<Order> end = new TaskCompletionSource<>();
    Task<Order> order = chain(Workload.DEPTH, end.task());
    end.setResult(order(0));
    return order.result();
  }

  @Async
  private Task<Order> chain(int depth, Task<Order> end) {
    Order order = await(depth == 1 ? end : chain(depth - 1, end));
    return Task.fromResult(order(order.price() + depth));
  }

  @Override
  public Object completedLoop() {
    return total(there::get).result();
  }

  @Override
  public Object suspensions() {
    Task<Integer> total = total(this::load);
    for (int i = 0; i < Workload.MANY; i++) {
      coming.setResult(order(i));
    }
    return total.result();
  }

  private Task<Order> load(int number) {
    coming = new TaskCompletionSource<>();
    return coming.task();
  }

  @Async
  private Task<Integer> total(IntFunction<Task<Order>> load) {
    int total = 0;
    for (int i = 0; i < Workload.MANY; i++) {
      total += await(load.apply(i)).price();
    }
    return Task.fromResult(total);
  }

  @Override
  public Object whenAll() {
    List<TaskCompletionSource<Order>> orders = new ArrayList<>(Workload.MANY);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.add(new TaskCompletionSource<>());
    }
    Task<Integer> total = totalOfAll(orders);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.get(i).setResult(order(i));
    }
    return total.result();
  }

  @Async
  private Task<Integer> totalOfAll(List<TaskCompletionSource<Order>> orders) {
    List<Task<Order>> calls = new ArrayList<>(Workload.MANY);
    for (TaskCompletionSource<Order> order : orders) {
      calls.add(next(order.task()));
    }
    int total = 0;
    for (Order order : await(Task.whenAll(calls))) {
      total += order.price();
    }
    return Task.fromResult(total);
  }

  @Override
  public Object exception(RuntimeException broken) {
    TaskCompletionSource<Order> end = new TaskCompletionSource<>();
    Task<Boolean> caught = catches(end.task(), broken);
    end.setException(broken);
    return caught.result();
  }

  @Async
  private Task<Boolean> catches(Task<Order> end, RuntimeException broken) {
    try {
      await(chain(Workload.DEPTH, end));
      return Task.fromResult(false);
    } catch (BrokenOrder e) {
      return Task.fromResult(e == broken);
    }
  }

  @Override
  public Object poolHops() {
    return home.call(this::hopAllAtHome).result();
  }

  private Task<Integer> hopAllAtHome() {
    SynchronizationContext.setCurrent(homeContext);
    return hopAll();
  }

  @Async
  private Task<Integer> hopAll() {
    List<Task<Integer>> calls = new ArrayList<>(Workload.HOPPERS);
    for (int i = 0; i < Workload.HOPPERS; i++) {
      calls.add(hop());
    }
    int total = 0;
    for (int sum : await(Task.whenAll(calls))) {
      total += sum;
    }
    return Task.fromResult(total);
  }

  @Async
  private Task<Integer> hop() {
    int total = 0;
    for (int i = 0; i < Workload.HOPS; i++) {
      int number = i;
      Order order = await(Task.run(() -> order(number), pool));
      home.check();
      total += order.price();
    }
    return Task.fromResult(total);
  }

  @Override
  public void close() {
    home.close();
  }
}
