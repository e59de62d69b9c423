package dev.fermata.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.function.BooleanSupplier;

/** Waits for the garbage collector, which may need more than one hint. */
public final class Garbage {
  private static final int ATTEMPTS = 100;
  private static final long PATIENCE = 50;

  private Garbage() {}

  /** Returns when {@code reference} has been cleared, or fails. */
  public static void awaitCleared(Reference<?> reference) throws InterruptedException {
    collectUntil(() -> reference.refersTo(null), "not collected: " + reference);
  }

  /** Collects until {@code condition} holds, or fails. */
  public static void collectUntil(BooleanSupplier condition, String complaint)
      throws InterruptedException {
    ReferenceQueue<Object> never = new ReferenceQueue<>();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      System.gc();
      if (condition.getAsBoolean()) {
        return;
      }
      never.remove(PATIENCE);
    }
    fail(complaint);
  }
}
