package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Results that are mostly there at once. */
class ValueTaskTest {

  @Test
  void ofAValue() throws Throwable {
    ValueTask<Integer> value = ValueTask.fromResult(3);
    assertTrue(value.isCompleted());
    assertTrue(value.isCompletedSuccessfully());
    assertEquals(3, value.result());
    assertEquals(3, value.asTask().result());
    assertEquals(3, value.awaiter().getResult());
    assertSame(value, value.configureAwait(false));
    assertNull(ValueTask.completed().result());
    assertEquals("ValueTask[3]", value.toString());
  }

  @Test
  void ofATask() {
    TaskCompletionSource<Integer> source = new TaskCompletionSource<>();
    ValueTask<Integer> value = ValueTask.of(source.task());
    assertFalse(value.isCompleted());
    assertFalse(value.isCompletedSuccessfully());
    assertThrows(IllegalStateException.class, value::result);
    assertSame(source.task(), value.asTask());
    Task<Integer> awaiting = Awaiting.result(value);
    source.setResult(4);
    assertEquals(4, value.result());
    assertEquals(4, awaiting.result());
  }

  @Test
  void ofAFailure() {
    IOException failure = new IOException("x");
    ValueTask<Integer> value = ValueTask.fromException(failure);
    assertTrue(value.isCompleted());
    assertFalse(value.isCompletedSuccessfully());
    assertSame(failure, assertThrows(AggregateException.class, value::result).getCause());
  }

  @Test
  void secondAwaitIsRefused() {
    ValueTask<Integer> ofValue = ValueTask.fromResult(3);
    assertEquals(3, Awaiting.result(ofValue).result());
    assertRefused(Awaiting.result(ofValue));
    ValueTask<Integer> ofTask = ValueTask.of(new TaskCompletionSource<Integer>().task());
    assertFalse(Awaiting.result(ofTask).isCompleted());
    assertRefused(Awaiting.result(ofTask));
    assertThrows(IllegalStateException.class, () -> ofTask.configureAwait(false));
  }

  private static void assertRefused(Task<?> secondAwait) {
    assertTrue(secondAwait.isFaulted());
    assertInstanceOf(IllegalStateException.class, secondAwait.exception().getCause());
  }

  @Test
  void completedOneIsNew() {
    for (int i = 0; i < 2; i++) {
      assertTrue(Awaiting.result(ValueTask.completed()).isCompletedSuccessfully());
    }
  }

  @Test
  void taskOfOneMayBeAwaitedOften() {
    Task<Integer> task = ValueTask.fromResult(3).asTask();
    assertEquals(3, Awaiting.result(task).result());
    assertEquals(3, Awaiting.result(task).result());
  }
}
