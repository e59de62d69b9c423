package dev.fermata.samples.bookshop;

import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;

/** How many there are at a time, requests for instance, and when there are none. Thread-safe. */
final class Occupancy {
  private int count;
  private int peak;
  private TaskCompletionSource<Void> empty;

  synchronized void enter() {
    count++;
    peak = Math.max(peak, count);
  }

  void leave() {
    TaskCompletionSource<Void> emptied = null;
    synchronized (this) {
      count--;
      if (count == 0) {
        emptied = empty;
        empty = null;
      }
    }
    if (emptied != null) {
      emptied.setResult(null);
    }
  }

  synchronized int count() {
    return count;
  }

  /** The most there have been at once. */
  synchronized int peak() {
    return peak;
  }

  /** Completes as soon as there are none. */
  synchronized Task<Void> whenEmpty() {
    if (count == 0) {
      return Task.completedTask();
    }
    if (empty == null) {
      empty = new TaskCompletionSource<>();
    }
    return empty.task();
  }
}
