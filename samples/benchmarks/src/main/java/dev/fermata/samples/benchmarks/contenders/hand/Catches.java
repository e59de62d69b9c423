package dev.fermata.samples.benchmarks.contenders.hand;

import dev.fermata.samples.benchmarks.contenders.Workload;

/** The frame of {@code catches}. */
final class Catches extends Frame {
  private final RuntimeException broken;

  private Catches(RuntimeException broken) {
    this.broken = broken;
  }

  static Promise catches(Promise end, RuntimeException broken) {
    Promise inner = Chain.chain(Workload.DEPTH, end);
    Object outcome = inner.outcome();
    if (outcome == null) {
      Catches frame = new Catches(broken);
      if (inner.suspend(frame)) {
        return frame;
      }
      outcome = inner.outcome();
    }
    return Promise.of(isFailure(outcome, broken));
  }

  @Override
  protected void resume(Object outcome) {
    complete(isFailure(outcome, broken));
  }

  private static Object isFailure(Object outcome, RuntimeException broken) {
    return outcome instanceof Failure failure && failure.thrown() == broken;
  }
}
