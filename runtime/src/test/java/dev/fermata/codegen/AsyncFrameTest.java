package dev.fermata.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.fermata.Awaiter;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Handwritten state machines, as the processor generates them. */
class AsyncFrameTest {

  @Test
  void suspendsAndResumes() {
    TaskCompletionSource<Integer> first = new TaskCompletionSource<>();
    TaskCompletionSource<Integer> second = new TaskCompletionSource<>();
    Task<Integer> sum = Sum.sum(List.of(first.task(), second.task(), Task.fromResult(3)));
    assertFalse(sum.isCompleted());
    first.setResult(1);
    assertFalse(sum.isCompleted());
    second.setResult(2);
    assertEquals(6, sum.result());
  }

  /**
   *
   *
   * <pre>{@code
   * @Async static Task<Integer> sum(List<Task<Integer>> tasks) {
   *   int sum = 0;
   *   for (int i = 0; i < tasks.size(); i++) {
   *     sum += await(tasks.get(i));
   *   }
   *   return Task.fromResult(sum);
   * }
   * }</pre>
   */
  private static final class Sum extends AsyncFrame<Integer> {
    List<Task<Integer>> tasks;
    int i;
    int sum;

    static Task<Integer> sum(List<Task<Integer>> tasks) {
      try {
        return sum(null, tasks);
      } catch (Throwable failure) {
        return AsyncMethods.failed(failure);
      }
    }

    private static Task<Integer> sum(Sum frame, List<Task<Integer>> tasks) throws Throwable {
      int state = 0;
      Awaiter<?> awaiter = null;
      int i = 0;
      int sum = 0;
      if (frame != null) {
        state = frame.state;
        awaiter = frame.awaiter;
        tasks = frame.tasks;
        i = frame.i;
        sum = frame.sum;
      }
      while (state == 1 || i < tasks.size()) {
        if (state == 0) {
          awaiter = AsyncMethods.<Integer>awaiter(tasks.get(i));
          if (!awaiter.isCompleted()) {
            if (frame == null) {
              frame = new Sum();
            }
            frame.tasks = tasks;
            frame.i = i;
            frame.sum = sum;
            return frame.suspend(1, awaiter);
          }
        }
        state = 0;
        sum += (Integer) awaiter.getResult();
        i++;
      }
      return AsyncMethods.result(frame, sum);
    }

    @Override
    protected Task<?> resume() throws Throwable {
      return sum(this, null);
    }
  }
}
