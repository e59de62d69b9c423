package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.SynchronizationContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final Queue<Runnable> events = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private final Progress<String> progress =
      new Progress<>(SynchronizationContext.fromSingleThreaded(events::add), heard::add);

  @Test
  void newsThatCameMeanwhileAreOneCallWithTheLatest() {
    progress.report("a");
    progress.report("b");
    assertEquals(1, events.size());
    events.remove().run();
    progress.report("c");
    events.remove().run();
    assertEquals(List.of("b", "c"), heard);
  }

  @Test
  void nothingIsHeardAfterTheEnd() {
    progress.report("a");
    progress.close();
    events.remove().run();
    assertEquals(List.of(), heard);
  }
}
