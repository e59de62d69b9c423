package dev.fermata.samples.benchmarks.contenders.hand;

/** A suspended call and its promise at once. */
abstract class Frame extends Promise {
  /** Runs the call on, with the outcome of what it has waited for. */
  abstract void resume(Object outcome);
}
