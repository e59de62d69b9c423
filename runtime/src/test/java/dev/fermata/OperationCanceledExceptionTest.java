package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the exceptions of cancellation hold, also after a journey. */
class OperationCanceledExceptionTest {
  private final CancellationToken token = new CancellationTokenSource().token();
  private final IOException cause = new IOException("x");

  @Test
  void holdsItsToken() {
    assertSame(token, new OperationCanceledException(token).token());
    assertSame(CancellationToken.none(), new OperationCanceledException().token());
    assertSame(CancellationToken.none(), new OperationCanceledException("m").token());
    OperationCanceledException full = new OperationCanceledException("m", cause, token);
    assertEquals("m", full.getMessage());
    assertSame(cause, full.getCause());
  }

  @Test
  void holdsItsTask() {
    Task<Integer> task = Task.fromResult(1);
    assertSame(task, new TaskCanceledException(task).task());
    TaskCanceledException full = new TaskCanceledException(task, cause, token);
    assertSame(cause, full.getCause());
    assertSame(token, full.token());
  }

  @Test
  void canBeSerialised() throws Exception {
    TaskCanceledException back =
        overTheWire(new TaskCanceledException(Task.completedTask(), cause, token));
    assertNull(back.task());
    assertSame(CancellationToken.none(), back.token());
    assertEquals("x", back.getCause().getMessage());
    AggregateException aggregate = overTheWire(new AggregateException(List.of(cause, back)));
    assertEquals(2, aggregate.innerExceptions().size());
  }

  @SuppressWarnings("unchecked") // what comes back has the class of what was sent
  private static <X> X overTheWire(X sent) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (X) in.readObject();
    }
  }
}
