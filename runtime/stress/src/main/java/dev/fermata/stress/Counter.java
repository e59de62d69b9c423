package dev.fermata.stress;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a continuation runs. */
final class Counter implements Runnable {
  private final AtomicInteger calls = new AtomicInteger();

  @Override
  public void run() {
    calls.incrementAndGet();
  }

  int calls() {
    return calls.get();
  }
}
