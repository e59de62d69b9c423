package dev.fermata.samples.quickstart;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/**
 * Fetches the pages whose addresses it is given, or, without arguments, those of a server of its
 * own: first one after another, then at the same time.
 */
public final class Quickstart {
  private static final int AT_ONCE = 8;

  private final PrintStream out;
  private final Duration demoPatience;
  private final ThreadCensus census = new ThreadCensus();

  /**
   * @param demoPatience how long a page of the demonstration may take
   */
  Quickstart(PrintStream out, Duration demoPatience) {
    this.out = out;
    this.demoPatience = demoPatience;
  }

  /**
   * Runs until every page has an outcome, or until Ctrl-C.
   *
   * @param args addresses, or names of files that hold one address per line
   */
  public static void main(String[] args) throws Exception {
    CancellationToken interrupted = CtrlC.token();
    Quickstart quickstart = new Quickstart(System.out, Duration.ofSeconds(2));
    AsyncContext.run(() -> quickstart.run(List.of(args), interrupted));
  }

  @Async
  Task<Void> run(List<String> args, CancellationToken token) throws IOException {
    if (args.isEmpty()) {
      await(compare(token));
    } else {
      Download download = new Download(Duration.ofSeconds(10));
      await(fetch(Addresses.read(args), download, AT_ONCE, token));
    }
    census.print(out);
    GeneratedSource.of(Quickstart.class).print(out);
    return Task.completedTask();
  }

  /** Fetches the same pages one by one and together, to show what waiting costs. */
  @Async
  private Task<Void> compare(CancellationToken token) throws IOException {
    DemoServer server = DemoServer.start();
    Download download = new Download(demoPatience);
    try {
      out.println("One after another:");
      Duration oneByOne = await(fetch(server.addresses(), download, 1, token));
      if (token.isCancellationRequested()) {
        return Task.completedTask();
      }
      out.printf("%nUp to %d at once:%n", AT_ONCE);
      Duration together = await(fetch(server.addresses(), download, AT_ONCE, token));
      out.printf(
          "%nOne after another: %d ms. Up to %d at once: %d ms.%n",
          oneByOne.toMillis(), AT_ONCE, together.toMillis());
    } finally {
      server.stop();
    }
    return Task.completedTask();
  }

  /** Fetches, prints the table, and results in the time it took. */
  @Async
  private Task<Duration> fetch(
      List<String> addresses, Download download, int atOnce, CancellationToken token) {
    Progress progress = new Progress(out, addresses.size());
    Batch batch = new Batch(new Fetcher(download, progress, census), progress, atOnce);
    long start = System.nanoTime();
    List<Outcome> outcomes = await(batch.fetchAll(addresses, token));
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    Table.print(outcomes, out);
    return Task.fromResult(elapsed);
  }
}
