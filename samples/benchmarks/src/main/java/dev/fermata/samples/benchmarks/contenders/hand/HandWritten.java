package dev.fermata.samples.benchmarks.contenders.hand;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Contender;
import dev.fermata.samples.benchmarks.contenders.Home;
import dev.fermata.samples.benchmarks.contenders.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** State machines, one class for each call. */
public final class HandWritten implements Contender {
  private final List<Promise> there =
      IntStream.range(0, Workload.MANY).mapToObj(i -> Promise.of(order(i))).toList();
  private final Home home = new Home();
  private Promise coming;

  @Override
  public Object completedAwait() {
    return Next.next(there.get(0)).outcome();
  }

  @Override
  public Object completedChain() {
    return Chain.chain(Workload.DEPTH, there.get(0)).outcome();
  }

  @Override
  public Object suspendedChain() {
    Promise end = new Promise();
    Promise order = Chain.chain(Workload.DEPTH, end);
    end.complete(order(0));
    return order.outcome();
  }

  @Override
  public Object completedLoop() {
    return Total.total(there::get).outcome();
  }

  @Override
  public Object suspensions() {
    Promise total = Total.total(this::load);
    for (int i = 0; i < Workload.MANY; i++) {
      coming.complete(order(i));
    }
    return total.outcome();
  }

  private Promise load(int number) {
    coming = new Promise();
    return coming;
  }

  @Override
  public Object whenAll() {
    List<Promise> orders = new ArrayList<>(Workload.MANY);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.add(new Promise());
    }
    Promise total = TotalOfAll.totalOfAll(orders);
    for (int i = 0; i < Workload.MANY; i++) {
      orders.get(i).complete(order(i));
    }
    return total.outcome();
  }

  @Override
  public Object exception(RuntimeException broken) {
    Promise end = new Promise();
    Promise caught = Catches.catches(end, broken);
    end.complete(new Promise.Failure(broken));
    return caught.outcome();
  }

  @Override
  public Object poolHops() {
    return Blocked.on(home.call(() -> HopAll.hopAll(Workload.pool(), home)));
  }

  @Override
  public void close() {
    home.close();
  }
}
