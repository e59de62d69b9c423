package dev.fermata.samples.benchmarks.contenders.hand;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;

/** The promise of the outcomes of many, in their order: an array, or the first failure. */
final class All extends Promise {
  private static final VarHandle PENDING;

  static {
    try {
      PENDING = MethodHandles.lookup().findVarHandle(All.class, "pending", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Waits for one of the promises. */
  private static final class One extends Frame {
    private final All all;
    private final int index;

    One(All all, int index) {
      this.all = all;
      this.index = index;
    }

    @Override
    protected void resume(Object outcome) {
      all.put(index, outcome);
    }
  }

  private final Object[] outcomes;

  /** Promises that have not completed yet. */
  private int pending;

  private All(int count) {
    outcomes = new Object[count];
    pending = count;
  }

  static Promise all(List<Promise> promises) {
    All all = new All(promises.size());
    for (int i = 0; i < promises.size(); i++) {
      Promise promise = promises.get(i);
      Object outcome = promise.outcome();
      if (outcome != null || !promise.suspend(new One(all, i))) {
        all.put(i, promise.outcome());
      }
    }
    return all;
  }

  private void put(int index, Object outcome) {
    outcomes[index] = outcome;
    if ((int) PENDING.getAndAdd(this, -1) == 1) {
      complete(firstFailureOr(outcomes));
    }
  }

  private static Object firstFailureOr(Object[] outcomes) {
    for (Object outcome : outcomes) {
      if (outcome instanceof Failure) {
        return outcome;
      }
    }
    return outcomes;
  }
}
