package dev.fermata.samples.quickstart.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.AsyncContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README, and the page on adapters, say what the code says. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");

  /** A comment with a file and a region, then a block of Java. */
  private static final Pattern SNIPPET =
      Pattern.compile(
          "<!-- (?<file>\\S+): (?<region>\\S+) -->\\n```java\\n(?<code>.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "runtime/docs/adapters.md"})
  void everyJavaSnippetIsARegionOfAFile(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));
    List<MatchResult> snippets = SNIPPET.matcher(text).results().toList();
    assertEquals(text.split("```java", -1).length - 1, snippets.size());
    for (MatchResult snippet : snippets) {
      assertEquals(region(snippet.group(1), snippet.group(2)), snippet.group(3));
    }
  }

  @Test
  void bothSnippetsComputeTheSame() throws Exception {
    List<Integer> ids = List.of(1, 2, 3);
    assertEquals(60, new Before().total(ids).get());
    assertEquals(60, AsyncContext.run(() -> new After().total(ids)));
  }

  @Test
  void versionsAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    assertVersion("fermata-runtime", first("<version>(.*?)</version>", pom));
    assertVersion("fermata-processor", first("<version>(.*?)</version>", pom));
    assertVersion(
        "maven-compiler-plugin", first("<compiler-plugin.version>(.*?)</compiler-plugin", pom));
  }

  @Test
  void commandsAreOneLineEach() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    for (String heading : List.of("Run it", "Test it")) {
      assertTrue(Pattern.compile("## " + heading + "\n\n```sh\n.+\n```\n").matcher(readme).find());
    }
  }

  private static void assertVersion(String artifact, String version) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String named = "<artifactId>" + artifact + "</artifactId>\\s*<version>(.*?)</version>";
    assertEquals(version, first(named, readme), artifact);
  }

  private static String region(String file, String name) throws IOException {
    String source = Files.readString(ROOT.resolve(file));
    String region = first("// region " + name + "\n(.*?)\n *// endregion", source);
    return region.stripTrailing().stripIndent() + "\n";
  }

  private static String first(String regex, String text) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(text)
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing matches " + regex))
        .group(1);
  }
}
