package dev.fermata.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the timer has to wait for, the earliest first. */
class TimerQueueTest {
  private final TimerQueue queue = new TimerQueue();

  /** An entry and its time. */
  private record Timed(long time, Timer.Entry entry) {}

  private Timed add(long time) {
    Timer.Entry entry = new Timer.Entry(() -> {});
    queue.add(time, entry);
    return new Timed(time, entry);
  }

  @Test
  void tellsWhetherAnEntryIsTheFirst() {
    assertTrue(queue.add(5, new Timer.Entry(() -> {})));
    assertFalse(queue.add(7, new Timer.Entry(() -> {})));
    assertTrue(queue.add(3, new Timer.Entry(() -> {})));
  }

  @Test
  void timesMayOverflow() {
    Timed late = add(Long.MIN_VALUE + 5);
    Timed soon = add(Long.MAX_VALUE - 5);
    assertSame(soon.entry, queue.poll());
    assertSame(late.entry, queue.poll());
    assertTrue(queue.isEmpty());
  }

  @Test
  void removingAgainDoesNothing() {
    Timed first = add(1);
    Timed second = add(2);
    queue.remove(first.entry);
    queue.remove(first.entry);
    assertEquals(1, queue.size());
    assertSame(second.entry, queue.poll());
    queue.remove(second.entry);
    assertTrue(queue.isEmpty());
  }

  @Test
  void anyMixtureComesOutInOrder() {
    Random random = new Random(4711);
    List<Timed> waiting = new ArrayList<>();
    for (int round = 0; round < 20_000; round++) {
      int growing = round < 10_000 ? 7 : 3;
      if (waiting.isEmpty() || random.nextInt(10) < growing) {
        waiting.add(add(random.nextInt(1000)));
      } else if (random.nextBoolean()) {
        queue.remove(waiting.remove(random.nextInt(waiting.size())).entry);
      } else {
        long earliest = waiting.stream().mapToLong(Timed::time).min().orElseThrow();
        assertEquals(earliest, queue.earliest());
        Timer.Entry first = queue.poll();
        Timed timed = waiting.stream().filter(t -> t.entry == first).findFirst().orElseThrow();
        assertEquals(earliest, timed.time);
        waiting.remove(timed);
      }
      if (round % 100 == 0) {
        queue.trim();
      }
      assertEquals(waiting.size(), queue.size());
    }
    waiting.sort(Comparator.comparingLong(Timed::time));
    for (Timed timed : waiting) {
      assertEquals(timed.time, queue.earliest());
      queue.poll();
    }
    assertTrue(queue.isEmpty());
  }
}
