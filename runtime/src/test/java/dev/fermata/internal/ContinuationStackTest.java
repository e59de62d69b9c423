package dev.fermata.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Several continuations of one promise. */
class ContinuationStackTest {
  private final Fake first = new Fake();
  private final Fake second = new Fake();
  private final Fake third = new Fake();
  private final ContinuationStack stack =
      ContinuationStack.push(third, ContinuationStack.push(second, first));

  private static final class Fake extends Callback {
    private boolean obsolete;

    @Override
    public void completed(ThreadState thread) {}

    @Override
    public boolean isObsolete() {
      return obsolete;
    }
  }

  @Test
  void earliestFirst() {
    assertArrayEquals(new Continuation[] {first, second, third}, stack.inOrder());
  }

  @Test
  void withoutObsoleteKeepsTheOrder() {
    second.obsolete = true;
    ContinuationStack left = (ContinuationStack) stack.withoutObsolete();
    assertArrayEquals(new Continuation[] {first, third}, left.inOrder());
    third.obsolete = true;
    assertSame(first, left.withoutObsolete());
    first.obsolete = true;
    assertNull(left.withoutObsolete());
  }

  @Test
  void timeToDropIsWhenMoreThanHalfAreObsolete() {
    assertFalse(stack.noteObsolete());
    assertTrue(stack.noteObsolete());
  }
}
