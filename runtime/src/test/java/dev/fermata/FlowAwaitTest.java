package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.testing.Awaiting;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;

/** The first element of a publisher. */
class FlowAwaitTest {

  @Test
  void givesTheFirstElementAndCancels() {
    try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
      Task<Integer> first = Awaiting.result(FlowAwait.awaitable(publisher));
      assertFalse(first.isCompleted());
      publisher.submit(1);
      publisher.submit(2);
      assertEquals(1, first.result());
    }
  }

  @Test
  void withoutAnElementItFaults() {
    SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();
    Task<Integer> first = Awaiting.result(FlowAwait.awaitable(publisher));
    publisher.close();
    assertThrows(
        NoSuchElementException.class,
        () -> {
          throw assertThrows(AggregateException.class, first::join).getCause();
        });
  }

  @Test
  void errorFaultsIt() {
    IOException failure = new IOException("x");
    SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();
    Task<Integer> first = Awaiting.result(FlowAwait.awaitable(publisher));
    publisher.closeExceptionally(failure);
    assertSame(failure, assertThrows(AggregateException.class, first::join).getCause());
  }

  @Test
  void publisherThatThrowsFaultsIt() {
    IllegalStateException failure = new IllegalStateException("x");
    Flow.Publisher<Integer> broken =
        subscriber -> {
          throw failure;
        };
    Task<Integer> first = Awaiting.result(FlowAwait.awaitable(broken));
    assertSame(failure, first.exception().getCause());
  }
}
