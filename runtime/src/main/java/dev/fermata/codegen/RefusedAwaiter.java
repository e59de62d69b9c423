package dev.fermata.codegen;

import dev.fermata.Awaiter;

/** What an await that nobody will bring back to its context waits for: it throws the refusal. */
record RefusedAwaiter(Throwable refusal) implements Awaiter<Object> {
  @Override
  public boolean isCompleted() {
    return true;
  }

  @Override
  public void onCompleted(Runnable continuation) {
    continuation.run();
  }

  @Override
  public Object getResult() throws Throwable {
    throw refusal;
  }
}
