package dev.fermata.internal;

/** Gives {@code target} the outcome of {@code source}. */
record Following<T>(Promise<? extends T> source, Promise<T> target) implements Continuation {
  @Override
  public void completed() {
    target.copy(source);
  }
}
