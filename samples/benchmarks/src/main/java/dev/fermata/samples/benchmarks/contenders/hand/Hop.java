package dev.fermata.samples.benchmarks.contenders.hand;

import static dev.fermata.samples.benchmarks.contenders.Workload.order;

import dev.fermata.samples.benchmarks.contenders.Home;
import dev.fermata.samples.benchmarks.contenders.Order;
import dev.fermata.samples.benchmarks.contenders.Workload;
import java.util.concurrent.Executor;

/** The frame of {@code hop}, which is itself what the pool and the home run in turn. */
final class Hop extends Frame implements Runnable {
  private final Executor pool;
  private final Home home;
  private Order loaded;
  private int number;
  private int total;

  private Hop(Executor pool, Home home) {
    this.pool = pool;
    this.home = home;
  }

  static Promise hop(Executor pool, Home home) {
    Hop frame = new Hop(pool, home);
    pool.execute(frame);
    return frame;
  }

  @Override
  public void run() {
    if (loaded == null) {
      loaded = order(number);
      home.executor().execute(this);
    } else {
      resume(loaded);
    }
  }

  @Override
  protected void resume(Object outcome) {
    home.check();
    total += ((Order) outcome).price();
    loaded = null;
    number++;
    if (number == Workload.HOPS) {
      complete(total);
    } else {
      pool.execute(this);
    }
  }
}
