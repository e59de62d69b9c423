package dev.fermata.samples.benchmarks.contenders;

/** The failure of an order, an ordinary exception with its stack trace. */
public final class BrokenOrder extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BrokenOrder() {
    super("no such order");
  }
}
