package dev.fermata.internal;

import dev.fermata.Awaitable;
import dev.fermata.Awaiter;

/** The awaiter that is never completed and continues as soon as there is a turn. */
public enum YieldAwaiter implements Awaiter<Void>, Awaitable<Void> {
  /** The only one: it holds no state. */
  INSTANCE;

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
