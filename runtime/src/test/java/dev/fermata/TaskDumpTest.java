package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.testing.Awaiting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The frames of these tests are written by hand, so that dumps know only their classes. */
class TaskDumpTest {
  private static final String FRAME = Awaiting.class.getName() + "$Then";

  private final TaskCompletionSource<Integer> gate = new TaskCompletionSource<>();

  @AfterEach
  void disable() {
    TaskDump.disable();
    gate.trySetResult(1);
  }

  private List<String> lines() {
    return TaskDump.text()
        .lines()
        .map(line -> line.replaceAll(" for [0-9.]+ s", "").replaceAll("@\\w+", ""))
        .toList();
  }

  @Test
  void listsNothingUnlessEnabled() {
    Task<Integer> waiting = Awaiting.result(gate.task());
    assertFalse(TaskDump.isEnabled());
    assertEquals("", TaskDump.text());
    assertFalse(waiting.isCompleted());
  }

  @Test
  void listsWhatIsSuspendedAndForgetsWhatGoesOn() {
    TaskDump.enable();
    Task<Integer> inner = Awaiting.result(gate.task());
    Task<Integer> outer = Awaiting.result(inner);
    assertEquals(List.of(FRAME, "  " + FRAME, "    Task"), lines());
    gate.setResult(1);
    assertEquals(1, outer.result());
    assertEquals(List.of(), lines());
    assertEquals("[\n\n]\n", TaskDump.json());
  }

  @Test
  void showsWhatWasSuspendedBeforeWhereSomethingListedWaitsForIt() {
    Task<Integer> before = Awaiting.result(gate.task());
    TaskDump.enable();
    Task<Integer> after = Awaiting.result(before);
    assertEquals(List.of(FRAME, "  async method " + FRAME, "    Task"), lines(), after::toString);
  }

  @Test
  void showsATaskOnceWithAllItsSources() {
    TaskDump.enable();
    Task<Integer> shared = Awaiting.result(gate.task());
    Task<List<Integer>> all = Awaiting.result(Task.whenAll(shared, shared));
    assertEquals(
        List.of(
            FRAME, "  Task.whenAll", "    " + FRAME, "      Task", "    " + FRAME + ", as above"),
        lines(),
        all::toString);
    assertTrue(TaskDump.json().contains("\"task\":\"Task.whenAll\",\"waitsFor\":[2,2]"));
  }

  @Test
  void disablingForgetsEverything() {
    TaskDump.enable();
    Task<Integer> waiting = Awaiting.result(gate.task());
    TaskDump.disable();
    TaskDump.enable();
    assertEquals("", TaskDump.text(), waiting::toString);
  }

  @Test
  void isEnabledOnARunningSystemOf100000Methods() {
    List<Task<Integer>> before = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      before.add(Awaiting.result(gate.task()));
    }
    TaskDump.enable();
    List<Task<Integer>> after = before.stream().map(Awaiting::result).toList();
    assertEquals(100_000, TaskDump.text().lines().filter(l -> l.startsWith(FRAME)).count());
    assertEquals(200_001, TaskDump.json().lines().count() - 2);
    gate.setResult(1);
    after.forEach(Task::join);
    assertEquals("", TaskDump.text());
  }

  @Test
  void aChainOf100000MethodsIsPrinted() {
    TaskDump.enable();
    Task<Integer> last = gate.task();
    for (int i = 0; i < 100_000; i++) {
      last = Awaiting.result(last);
    }
    assertEquals(100_001, TaskDump.text().lines().count(), last::toString);
  }

  @Test
  void jsonEscapesNames() {
    TaskDump.enable();
    Awaiter<Integer> odd =
        new Awaiter<>() {
          @Override
          public boolean isCompleted() {
            return false;
          }

          @Override
          public void onCompleted(Runnable continuation) {}

          @Override
          public Integer getResult() {
            return 1;
          }

          @Override
          public String toString() {
            return "a \"quoted\" \\ name\n";
          }
        };
    Task<Integer> waiting = Awaiting.result(() -> odd);
    String json = TaskDump.json();
    assertTrue(json.contains("a \\\"quoted\\\" \\\\ name\\u000a"), json + waiting);
  }
}
