package dev.fermata.internal;

/** Gives {@code target} the outcome of {@code source}. */
final class Following<T> extends Callback {
  private final Promise<? extends T> source;
  private final Promise<T> target;

  Following(Promise<? extends T> source, Promise<T> target) {
    this.source = source;
    this.target = target;
  }

  @Override
  public void completed(ThreadState thread) {
    target.copy(source);
  }
}
