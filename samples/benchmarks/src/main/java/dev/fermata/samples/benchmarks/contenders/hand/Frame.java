package dev.fermata.samples.benchmarks.contenders.hand;

/** A suspended call and its promise at once. */
public abstract class Frame extends Promise {
  /** Runs the call on, with the outcome of what it has waited for. */
  protected abstract void resume(Object outcome);
}
