package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image made by jlink, with the quickstart sample as a named module and what it requires. */
class JlinkIT {
  private static final Path QUICKSTART = Path.of("../samples/quickstart/src/main/java");

  /** Of the tables: what became of an address. How long that takes differs, and so the outcome. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^http\\S+ +(\\d+|[a-z ]+?) +\\d+ +\\d+ ms");

  private final InstalledJdk jdk = InstalledJdk.running();
  private UserProject quickstart;

  @BeforeEach
  void link(@TempDir Path folder) throws Exception {
    quickstart = UserProject.copyOf(QUICKSTART, folder);
    UserProject descriptor = UserProject.copyOf("image", folder);
    Files.copy(
        descriptor.folder().resolve("module-info.java"),
        quickstart.folder().resolve("module-info.java"));
    quickstart
        .javac(jdk, "--module-path", Jars.RUNTIME.toString())
        .and("--processor-path", Jars.PROCESSOR.toString(), "-Xlint:all", "-Werror")
        .run()
        .orFail();
    Command.in(quickstart.folder(), jdk.tool("jlink"))
        .and("--module-path", Jars.path(Jars.RUNTIME, "out"))
        .and("--add-modules", "quickstart", "--output", "image")
        .and("--launcher", "quickstart=quickstart/dev.fermata.samples.quickstart.Quickstart")
        .run()
        .orFail();
  }

  /** What modules of the JDK the runtime can use, but does without, is not in the image. */
  @Test
  void holdsNothingButWhatIsRequiredAndRuns() throws Exception {
    assertEquals(
        List.of(
            "dev.fermata",
            "java.base",
            "java.management",
            "java.net.http",
            "jdk.httpserver",
            "quickstart"),
        modules());
    String printed = image("quickstart").run().orFail();
    List<String> outcomes = ROW.matcher(printed).results().map(row -> row.group(1)).toList();
    assertEquals(20, outcomes.size(), printed);
    assertTrue(outcomes.contains("200"), printed);
    assertTrue(printed.contains("Threads that ran the fetching: 1."), printed);
  }

  private List<String> modules() throws IOException, InterruptedException {
    return image("java")
        .and("--list-modules")
        .run()
        .orFail()
        .lines()
        .map(module -> module.replaceFirst("@.*", ""))
        .sorted()
        .toList();
  }

  private Command image(String program) {
    Path path = quickstart.folder().resolve("image/bin").resolve(program);
    return Command.in(quickstart.folder(), path.toString());
  }
}
