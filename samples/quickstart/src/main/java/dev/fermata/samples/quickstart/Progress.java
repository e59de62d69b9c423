package dev.fermata.samples.quickstart;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;

/** Tells while a batch runs how far it is: one line for each page and for each retry. */
final class Progress {
  private final PrintStream out;
  private final int total;
  private int finished;

  Progress(PrintStream out, int total) {
    this.out = out;
    this.total = total;
  }

  void finished(Outcome outcome) {
    finished++;
    out.printf(
        "  %2d/%d  %s: %s, %d ms%n",
        finished, total, outcome.address(), outcome.status(), outcome.elapsed().toMillis());
  }

  void retrying(URI address, String failure, Duration pause) {
    out.printf("         %s: %s, once more in %d ms%n", address, failure, pause.toMillis());
  }
}
