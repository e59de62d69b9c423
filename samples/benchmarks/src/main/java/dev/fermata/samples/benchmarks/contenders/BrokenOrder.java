package dev.fermata.samples.benchmarks.contenders;

/** The failure of an order. */
public final class BrokenOrder extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes an ordinary exception. */
  public BrokenOrder() {
    this(true);
  }

  private BrokenOrder(boolean withTrace) {
    super("no such order", null, true, withTrace);
  }

  /** {@return one that does not know where it was made, as those that are no surprise} */
  public static BrokenOrder withoutTrace() {
    return new BrokenOrder(false);
  }
}
