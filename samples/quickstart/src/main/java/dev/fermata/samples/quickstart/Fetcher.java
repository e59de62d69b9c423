package dev.fermata.samples.quickstart;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Fetches one page, and tries again where that may help: after a lost connection or a 5xx. */
final class Fetcher {
  private static final int TRIES = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final Download download;
  private final Progress progress;
  private final ThreadCensus census;

  Fetcher(Download download, Progress progress, ThreadCensus census) {
    this.download = download;
    this.progress = progress;
    this.census = census;
  }

  /** What became of an address, whatever that is: nothing that goes wrong faults the task. */
  @Async
  Task<Outcome> fetch(String address, CancellationToken token) {
    long start = System.nanoTime();
    String status;
    Page page = Page.NONE;
    try {
      page = await(fetchPersistently(URI.create(address), token));
      status = String.valueOf(page.status());
    } catch (OperationCanceledException e) {
      status = "canceled";
    } catch (IllegalArgumentException e) {
      status = "malformed";
    } catch (HttpTimeoutException e) {
      status = "timed out";
    } catch (ConnectException e) {
      status = "refused";
    } catch (IOException e) {
      status = "failed";
    }
    census.countCurrent();
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return Task.fromResult(new Outcome(address, status, page.bytes(), elapsed, page.title()));
  }

  /** The page after as many tries as it takes, with pauses that double. */
  @Async
  private Task<Page> fetchPersistently(URI address, CancellationToken token) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int tried = 1; ; tried++) {
      String failure;
      try {
        Page page = await(download.get(address, token));
        if (!page.isServerError() || tried == TRIES) {
          return Task.fromResult(page);
        }
        failure = String.valueOf(page.status());
      } catch (HttpTimeoutException e) {
        throw e; // It has had its time.
      } catch (IOException e) {
        if (tried == TRIES) {
          throw e;
        }
        failure = e.getClass().getSimpleName();
      }
      progress.retrying(address, failure, pause);
      await(Task.delay(pause, token));
      pause = pause.multipliedBy(2);
    }
  }
}
