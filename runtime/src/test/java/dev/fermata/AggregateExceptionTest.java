package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several failures as one. */
class AggregateExceptionTest {
  private final IOException one = new IOException("one");
  private final IllegalStateException two = new IllegalStateException("two");
  private final Error three = new AssertionError("three");

  @Test
  void showsThemAll() {
    AggregateException aggregate = new AggregateException("Broken.", List.of(one, two, three));
    assertEquals(List.of(one, two, three), aggregate.innerExceptions());
    assertSame(one, aggregate.getCause());
    assertArrayEquals(new Throwable[] {two, three}, aggregate.getSuppressed());
    assertTrue(aggregate.getMessage().startsWith("Broken."));
    assertTrue(aggregate.getMessage().contains("two"));
    assertThrows(UnsupportedOperationException.class, () -> aggregate.innerExceptions().remove(0));
  }

  @Test
  void flattensInOrder() {
    AggregateException nested =
        new AggregateException(
            List.of(
                new AggregateException(List.of(one, new AggregateException(List.of(two)))), three));
    assertEquals(List.of(one, two, three), nested.flatten().innerExceptions());
  }

  @Test
  void handleThrowsWhatWasNotHandled() {
    AggregateException aggregate = new AggregateException(List.of(one, two, three));
    AggregateException left =
        assertThrows(
            AggregateException.class, () -> aggregate.handle(e -> e instanceof IOException));
    assertEquals(List.of(two, three), left.innerExceptions());
    assertDoesNotThrow(() -> aggregate.handle(e -> true));
  }
}
