package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Tasks that a program completes itself. */
class TaskCompletionSourceTest {
  private final TaskCompletionSource<Integer> source = new TaskCompletionSource<>();

  @Test
  void setResult() {
    assertSame(source.task(), source.task());
    assertEquals(TaskStatus.WAITING_FOR_ACTIVATION, source.task().status());
    source.setResult(3);
    assertEquals(3, source.task().result());
  }

  @Test
  void setException() {
    IOException failure = new IOException("x");
    source.setException(failure);
    assertSame(failure, source.task().exception().getCause());
    assertThrows(NullPointerException.class, () -> source.setException(null));
  }

  @Test
  void setCanceled() {
    source.setCanceled();
    assertTrue(source.task().isCanceled());
  }

  @Test
  void trySetCanceledNamesTheToken() {
    CancellationToken token = CancellationTokenSourceTest.cancelled();
    assertTrue(source.trySetCanceled(token));
    assertSame(
        token,
        assertThrows(TaskCanceledException.class, () -> source.task().awaiter().getResult())
            .token());
  }

  @Test
  void failuresOfOtherLibrariesFaultOrCancel() {
    IOException failure = new IOException("x");
    assertTrue(source.trySetFailure(failure));
    assertSame(failure, source.task().exception().getCause());
    assertFalse(source.trySetFailure(failure));

    OperationCanceledException ours = new OperationCanceledException("ours");
    TaskCompletionSource<Integer> canceled = new TaskCompletionSource<>();
    assertTrue(canceled.trySetFailure(ours));
    assertTrue(canceled.task().isCanceled());
    assertSame(ours, thrownBy(canceled, OperationCanceledException.class));

    CancellationException jdk = new CancellationException();
    TaskCompletionSource<Integer> cancelled = new TaskCompletionSource<>();
    assertTrue(cancelled.trySetFailure(jdk));
    assertTrue(cancelled.task().isCanceled());
    assertSame(jdk, thrownBy(cancelled, TaskCanceledException.class).getCause());
  }

  private static <X extends Throwable> X thrownBy(TaskCompletionSource<?> source, Class<X> type) {
    return assertThrows(type, () -> source.task().awaiter().getResult());
  }

  @Test
  void onlyTheFirstCompletionCounts() {
    assertTrue(source.trySetResult(1));
    assertFalse(source.trySetResult(2));
    assertFalse(source.trySetException(new IOException("x")));
    assertFalse(source.trySetCanceled());
    assertEquals(1, source.task().result());
    assertThrows(IllegalStateException.class, () -> source.setResult(2));
    assertThrows(IllegalStateException.class, source::setCanceled);
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> source.setException(new IOException("x")));
    assertTrue(thrown.getMessage().contains(source.task().toString()));
  }
}
