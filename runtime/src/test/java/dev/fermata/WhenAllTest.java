package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Waiting for all of several tasks. */
class WhenAllTest {
  private final TaskCompletionSource<String> first = new TaskCompletionSource<>();
  private final TaskCompletionSource<String> second = new TaskCompletionSource<>();

  @Test
  void resultsAreInArgumentOrder() {
    Task<List<String>> all = Task.whenAll(first.task(), second.task(), Task.fromResult("c"));
    second.setResult(null);
    assertFalse(all.isCompleted());
    first.setResult("a");
    assertEquals(Arrays.asList("a", null, "c"), all.result());
    assertThrows(UnsupportedOperationException.class, () -> all.result().set(0, "x"));
  }

  @Test
  void ofNothingIsComplete() {
    assertEquals(List.of(), Task.whenAll(List.<Task<String>>of()).result());
    assertEquals(List.of(), Task.<String>whenAll().result());
  }

  @Test
  void theSameTaskMayStandTwice() {
    Task<List<String>> all = Task.whenAll(first.task(), first.task());
    first.setResult("a");
    assertEquals(List.of("a", "a"), all.result());
  }

  @Test
  void ofSubtypes() {
    Task<List<Number>> all = Task.whenAll(List.of(Task.fromResult(1), Task.fromResult(2L)));
    assertEquals(List.of(1, 2L), all.result());
  }

  @Test
  void waitsForAllAlsoAfterAFailure() {
    Task<List<String>> all = Task.whenAll(first.task(), second.task());
    first.setException(new IOException("x"));
    assertFalse(all.isCompleted());
    second.setResult("b");
    assertTrue(all.isFaulted());
    assertEquals(1, all.exception().innerExceptions().size());
  }

  @Test
  void faultedWinsOverCanceled() {
    IOException failure = new IOException("x");
    Task<List<String>> all = Task.whenAll(first.task(), second.task());
    first.setCanceled();
    second.setException(failure);
    assertTrue(all.isFaulted());
    assertEquals(List.of(failure), all.exception().innerExceptions());
  }

  @Test
  void exceptionsOfNestedOnesAreAllThere() {
    IOException one = new IOException("1");
    IOException two = new IOException("2");
    IOException three = new IOException("3");
    Task<List<String>> inner = Task.whenAll(first.task(), second.task());
    Task<List<Object>> outer = Task.whenAll(List.of(inner, Task.fromException(three)));
    first.setException(one);
    second.setException(two);
    assertEquals(List.of(one, two, three), outer.exception().innerExceptions());
  }

  @Test
  void canceledCarriesTheToken() {
    CancellationToken token = CancellationTokenSourceTest.cancelled();
    Task<List<String>> all = Task.whenAll(first.task(), second.task());
    first.trySetCanceled(token);
    second.setResult("b");
    TaskCanceledException thrown =
        assertThrows(TaskCanceledException.class, () -> all.awaiter().getResult());
    assertSame(token, thrown.token());
  }

  @Test
  void nullIsRejected() {
    assertThrows(NullPointerException.class, () -> Task.whenAll(Arrays.asList(first.task(), null)));
    assertThrows(NullPointerException.class, () -> Task.whenAll(first.task(), null));
  }
}
