package dev.fermata.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java on the pages for newcomers compiles, and nothing is found in it. */
class SnippetsTest {
  private static final Path SURROUNDINGS = Path.of("src/test/resources/snippets/Shop.java");
  private static final Pattern JAVA = Pattern.compile("(?m)^```java\n((?s:.*?))^```$");
  private static final Pattern DIFF = Pattern.compile("(?m)^```diff\n((?s:.*?))^```$");

  @ParameterizedTest
  @CsvSource({"coming-from.md,5", "virtual-threads.md,2"})
  void membersCompile(String page, int snippets, @TempDir Path output) throws IOException {
    String surroundings = Files.readString(SURROUNDINGS);
    List<String> members = blocks(JAVA, page).toList();
    assertEquals(snippets, members.size());
    for (String member : members) {
      assertNoFindings("Shop", surroundings.replace("  // snippet\n", member), output);
    }
  }

  /** What is left of a file when the lines that go are gone. */
  @ParameterizedTest
  @CsvSource("coming-from.md,1")
  void newSideOfDifferencesCompiles(String page, int snippets, @TempDir Path output)
      throws IOException {
    List<String> differences = blocks(DIFF, page).toList();
    assertEquals(snippets, differences.size());
    for (String difference : differences) {
      String after =
          difference
              .lines()
              .filter(line -> !line.startsWith("-"))
              .map(line -> line.isEmpty() ? line : line.substring(1))
              .collect(Collectors.joining("\n"));
      assertNoFindings("Store", after, output);
    }
  }

  private static Stream<String> blocks(Pattern block, String page) throws IOException {
    return block.matcher(Document.read(page).text()).results().map(found -> found.group(1));
  }

  private static void assertNoFindings(String className, String source, Path output) {
    assertEquals(List.of(), Findings.in(className, source, List.of("-Xlint:all"), output), source);
  }
}
