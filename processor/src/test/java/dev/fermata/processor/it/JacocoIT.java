package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What JaCoCo's Maven plugin reports of async methods. The comment at the end of a line of the
 * project says what is expected of it: {@code covered}, {@code partly}, {@code missed}; of a line
 * without one, that it is not reported.
 */
class JacocoIT {
  private static final Pattern LINE =
      Pattern.compile("<line nr=\"(\\d+)\" mi=\"(\\d+)\" ci=\"(\\d+)\"");

  /** A class of which something is reported. */
  private static final Pattern CLASS = Pattern.compile("<class name=\"([^\"]+)\"[^>]*[^/]>");

  private static final Pattern EXPECTED = Pattern.compile("// (covered|partly|missed)$");

  private UserProject shop;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    shop = UserProject.copyOf("coverage", folder);
  }

  @Test
  void linesAreCoveredThatRanAndPlumbingIsLeftOut() throws Exception {
    // Not offline: on a fresh machine nobody has asked for the plugin yet.
    shop.mvn(InstalledJdk.running(), "verify").run().orFail();
    String report = Files.readString(shop.folder().resolve("target/site/jacoco/jacoco.xml"));
    assertEquals(
        List.of("shop/Orders", "shop/Orders$Async"),
        CLASS.matcher(report).results().map(found -> found.group(1)).sorted().toList());
    assertEquals(String.join("\n", expected()), String.join("\n", reported(report)));
  }

  private List<String> expected() throws IOException {
    TreeMap<Integer, String> lines = new TreeMap<>();
    List<String> source =
        Files.readAllLines(shop.folder().resolve("src/main/java/shop/Orders.java"));
    for (int i = 0; i < source.size(); i++) {
      Matcher expected = EXPECTED.matcher(source.get(i));
      if (expected.find()) {
        lines.put(i + 1, expected.group(1));
      }
    }
    return lines.entrySet().stream().map(Object::toString).toList();
  }

  private static List<String> reported(String report) {
    TreeMap<Integer, String> lines = new TreeMap<>();
    Matcher line = LINE.matcher(report);
    while (line.find()) {
      boolean missed = !line.group(2).equals("0");
      boolean covered = !line.group(3).equals("0");
      String state = !missed ? "covered" : covered ? "partly" : "missed";
      lines.put(Integer.valueOf(line.group(1)), state);
    }
    return lines.entrySet().stream().map(Object::toString).toList();
  }
}
