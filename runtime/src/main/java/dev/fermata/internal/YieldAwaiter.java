package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;

/** The awaiter that is never completed and continues as soon as there is a turn. */
public final class YieldAwaiter implements Awaiter<Void>, Awaitable<Void> {
  /** The only one: it holds no state. */
  public static final YieldAwaiter INSTANCE = new YieldAwaiter();

  private YieldAwaiter() {}

  @Override
  public Awaiter<Void> awaiter() {
    return this;
  }

  @Override
  public boolean isCompleted() {
    return false;
  }

  @Override
  public void onCompleted(Runnable continuation) {
    DefaultScheduler.instance().queue(continuation);
  }

  @Override
  public Void getResult() {
    return null;
  }
}
