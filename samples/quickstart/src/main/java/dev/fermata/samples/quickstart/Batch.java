package dev.fermata.samples.quickstart;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListIterator;

/** Fetches many pages, never more than a given number at once. */
final class Batch {
  private final Fetcher fetcher;
  private final Progress progress;
  private final int atOnce;

  Batch(Fetcher fetcher, Progress progress, int atOnce) {
    this.fetcher = fetcher;
    this.progress = progress;
    this.atOnce = atOnce;
  }

  /** One outcome for each address, in the order of the addresses. Never faults. */
  @Async
  Task<List<Outcome>> fetchAll(List<String> addresses, CancellationToken token) {
    Outcome[] outcomes = new Outcome[addresses.size()];
    ListIterator<String> remaining = addresses.listIterator();
    List<Task<Void>> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(atOnce, outcomes.length); i++) {
      workers.add(work(remaining, outcomes, token));
    }
    await(Task.whenAll(workers));
    return Task.fromResult(Arrays.asList(outcomes));
  }

  /**
   * Takes the next address as soon as it is done with the last; as many run as may be in flight.
   */
  @Async
  private Task<Void> work(
      ListIterator<String> remaining, Outcome[] outcomes, CancellationToken token) {
    while (remaining.hasNext()) {
      int index = remaining.nextIndex();
      outcomes[index] = await(fetcher.fetch(remaining.next(), token));
      progress.finished(outcomes[index]);
    }
    return Task.completedTask();
  }
}
