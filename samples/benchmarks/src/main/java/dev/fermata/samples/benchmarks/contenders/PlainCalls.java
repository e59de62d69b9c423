package dev.fermata.samples.benchmarks.contenders;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The lower limit: ordinary calls for which everything is there, so that nothing ever waits. */
public final class PlainCalls implements Contender {
  private final Supplier<Order> first = () -> order(0);

  @Override
  public Object completedAwait() {
    return next(order(0));
  }

  private Order next(Order order) {
    return order(order.price() + 1);
  }

  @Override
  public Object completedChain() {
    return chain(Workload.DEPTH, first);
  }

  @Override
  public Object suspendedChain() {
    return chain(Workload.DEPTH, first);
  }

  private Order chain(int depth, Supplier<Order> end) {
    Order order = depth == 1 ? end.get() : chain(depth - 1, end);
    return order(order.price() + depth);
  }

  @Override
  public Object completedLoop() {
    return total(Workload::order);
  }

  @Override
  public Object suspensions() {
    return total(Workload::order);
  }

  private int total(IntFunction<Order> load) {
    int total = 0;
    for (int i = 0; i < Workload.MANY; i++) {
      total += load.apply(i).price();
    }
    return total;
  }

  @Override
  public Object whenAll() {
    return totalOfAll();
  }

  private int totalOfAll() {
    int total = 0;
    for (int i = 0; i < Workload.MANY; i++) {
      total += next(order(i)).price();
    }
    return total;
  }

  @Override
  public Object exception(RuntimeException broken) {
    return catches(
        () -> {
          throw broken;
        },
        broken);
  }

  private boolean catches(Supplier<Order> end, RuntimeException broken) {
    try {
      chain(Workload.DEPTH, end);
      return false;
    } catch (BrokenOrder e) {
      return e == broken;
    }
  }

  @Override
  public Object poolHops() {
    return hopAll();
  }

  private int hopAll() {
    int total = 0;
    for (int i = 0; i < Workload.HOPPERS; i++) {
      total += hop();
    }
    return total;
  }

  private int hop() {
    int total = 0;
    for (int i = 0; i < Workload.HOPS; i++) {
      total += order(i).price();
    }
    return total;
  }
}
