package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Waiting for the first of several tasks. */
class WhenAnyTest {
  private final TaskCompletionSource<String> first = new TaskCompletionSource<>();
  private final TaskCompletionSource<String> second = new TaskCompletionSource<>();

  @Test
  void givesTheFirstToComplete() {
    Task<Task<String>> any = Task.whenAny(first.task(), second.task());
    assertFalse(any.isCompleted());
    second.setResult("b");
    first.setResult("a");
    assertSame(second.task(), any.result());
  }

  @Test
  void givesOneThatIsCompleteAlready() {
    second.setResult("b");
    assertSame(second.task(), Task.whenAny(List.of(first.task(), second.task())).result());
  }

  @Test
  void neverFaults() {
    Task<Task<String>> faulted = Task.whenAny(first.task());
    Task<Task<String>> canceled = Task.whenAny(second.task());
    first.setException(new IOException("x"));
    second.setCanceled();
    assertTrue(faulted.isCompletedSuccessfully());
    assertTrue(canceled.isCompletedSuccessfully());
    assertTrue(faulted.result().isFaulted());
    assertTrue(canceled.result().isCanceled());
    assertTrue(first.task().exception() != null);
  }

  @Test
  void ofNothingIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> Task.whenAny(List.<Task<String>>of()));
    assertThrows(IllegalArgumentException.class, () -> Task.<String>whenAny());
  }

  @Test
  void nullIsRejected() {
    assertThrows(NullPointerException.class, () -> Task.whenAny(Arrays.asList(first.task(), null)));
  }
}
