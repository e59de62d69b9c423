package dev.fermata.samples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.AsyncContext;
import dev.fermata.CancellationToken;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The demonstration, run once against its own server. */
@TestInstance(Lifecycle.PER_CLASS)
class QuickstartTest {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^(?<address>http\\S+) +(?<status>\\d{3}|[a-z]+(?: out)?) +(?<bytes>\\d+)"
              + " +\\d+ ms ?(?<title>.*)$");

  private String output;

  @BeforeAll
  void demonstrate() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Quickstart quickstart =
        new Quickstart(new PrintStream(bytes, true, UTF_8), Duration.ofSeconds(4));
    AsyncContext.run(() -> quickstart.run(List.of(), CancellationToken.none()));
    output = bytes.toString(UTF_8);
  }

  @Test
  void everyPageHasARowInBothTablesWhateverBecameOfIt() {
    List<String> expected =
        List.of(
            "200", "200", "200", "200", "200", "200", "500", "timed out", "refused", "malformed");
    List<String> statuses = rows().stream().map(row -> row.group(2)).toList();
    assertEquals(expected, statuses.subList(0, statuses.size() / 2));
    assertEquals(expected, statuses.subList(statuses.size() / 2, statuses.size()));
  }

  @Test
  void rowsTellSizeAndTitle() {
    MatchResult home = rows().get(0);
    assertEquals("Home page", home.group(4).strip());
    assertTrue(Integer.parseInt(home.group(3)) > 100, home.group());
  }

  @Test
  void flakyPageIsFetchedAgain() {
    assertTrue(output.contains("/flaky: 503, once more in 100 ms"), output);
  }

  @Test
  void progressCountsEveryPage() {
    assertEquals(2, occurrences("  10/10  http"));
    assertEquals(2, occurrences("   1/10  http"));
  }

  @Test
  void fetchingTogetherIsFaster() {
    Matcher times =
        Pattern.compile("One after another: (\\d+) ms\\. Up to 8 at once: (\\d+) ms")
            .matcher(output);
    assertTrue(times.find(), output);
    assertTrue(Integer.parseInt(times.group(1)) > Integer.parseInt(times.group(2)), times.group());
  }

  @Test
  void oneThreadRunsAllOfIt() {
    assertTrue(output.contains("Threads that ran the fetching: 1."), output);
  }

  @Test
  void generatedSourceLiesWhereItSays() {
    Matcher line = Pattern.compile("The state machines behind this program: (.*)").matcher(output);
    assertTrue(line.find(), output);
    assertTrue(Files.isRegularFile(Path.of(line.group(1))), line.group());
  }

  private List<MatchResult> rows() {
    return ROW.matcher(output).results().toList();
  }

  private long occurrences(String text) {
    return Pattern.compile(text, Pattern.LITERAL).matcher(output).results().count();
  }
}
