package dev.fermata.samples.bookshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The load, on a shop in a process of its own, which SIGTERM ends. */
class LoadCommandTest {
  private final StringWriter output = new StringWriter();

  @Test
  void tellsHowItWentAndChecksIt() {
    int status = run("load", "--requests", "400", "--concurrency", "100", "--database", "h2");

    assertEquals(0, status, output::toString);
    for (String line :
        List.of(
            "  shop: The bookshop is at http://127.0.0.1:\\d+/books. Ctrl-C closes it.",
            "100 connections are open. 400 purchases:",
            "  40 answers after [\\d,]+ ms",
            "400 answers in [\\d,]+ ms: [\\d,]+ a second.",
            "Latency: 50 %: [\\d,]+ ms, 90 %: .*, 99 %: .*, 99.9 %: .*, 100 %: [\\d,]+ ms.",
            "At once in the shop: up to [\\d,]+ requests.",
            "Orders: 400. Refused, as sold out: 0.",
            "Checked: every answer is right, and the stock is lower by what was sold.",
            "  shop: Closed; every request was answered.")) {
      assertTrue(Pattern.compile("(?m)^" + line + "$").matcher(output.toString()).find(), line);
    }
  }

  @Test
  void refusesWhatTheProcessCannotOpen() {
    assertEquals(2, run("load", "--concurrency", String.valueOf(Integer.MAX_VALUE)));
    assertTrue(output.toString().contains("see ulimit -n"), output::toString);
  }

  private int run(String... arguments) {
    PrintWriter out = new PrintWriter(output, true);
    return Bookshop.commandLine().setOut(out).setErr(out).execute(arguments);
  }
}
