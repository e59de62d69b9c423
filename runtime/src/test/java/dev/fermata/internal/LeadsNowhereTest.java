package dev.fermata.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which exceptions can keep a task alive. */
class LeadsNowhereTest {

  @Test
  void exceptionsOfTheJdkDoNot() {
    assertTrue(LeadsNowhere.test(new IOException("x", new IllegalStateException())));
    assertTrue(LeadsNowhere.test(new AssertionError("x")));
  }

  @Test
  void exceptionsWithPlainFieldsDoNot() {
    assertTrue(LeadsNowhere.test(new Plain()));
    assertTrue(LeadsNowhere.test(new MorePlain()));
  }

  @Test
  void exceptionsWithOtherFieldsDo() {
    assertFalse(LeadsNowhere.test(new WithList()));
    assertFalse(LeadsNowhere.test(new WithTask()));
    assertFalse(LeadsNowhere.test(new WithArray()));
    assertFalse(LeadsNowhere.test(new OperationCanceledException()));
  }

  @Test
  void causesAndSuppressedExceptionsCount() {
    assertFalse(LeadsNowhere.test(new IOException("x", new WithTask())));
    IOException suppressing = new IOException("x");
    suppressing.addSuppressed(new RuntimeException(new WithTask()));
    assertFalse(LeadsNowhere.test(suppressing));
  }

  @Test
  void cyclesEnd() {
    IOException one = new IOException("1");
    one.addSuppressed(new IOException("2", one));
    assertTrue(LeadsNowhere.test(one));
  }

  private static class Plain extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private static final List<Object> SHARED = List.of();
    int code = SHARED.size();
    String name = "name";
    Thread.State state = Thread.State.NEW;
    Instant when = Instant.EPOCH;
    byte[] bytes = {};
  }

  private static final class MorePlain extends Plain {
    @Serial private static final long serialVersionUID = 1L;
    Integer more = 1;
  }

  private static final class WithList extends Plain {
    @Serial private static final long serialVersionUID = 1L;
    transient List<String> list = List.of();
  }

  private static final class WithTask extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    transient Task<?> task = Task.completedTask();
  }

  private static final class WithArray extends Exception {
    @Serial private static final long serialVersionUID = 1L;
    transient Object[] array = {};
  }
}
