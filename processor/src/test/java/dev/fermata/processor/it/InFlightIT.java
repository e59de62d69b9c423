package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What is in flight, as programs print it and as the flight recorder records it. */
class InFlightIT {
  private UserProject project;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    project = UserProject.copyOf("inflight", folder);
  }

  @EveryJdk
  void dumpsShowWhoWaitsForWhom(InstalledJdk jdk) throws Exception {
    project.javacWithFermata(jdk).run().orFail();
    String printed = project.java(jdk, "Shop").run().orFail();
    String expected =
        """
        Shop.report(Shop.java:%1$d) for # s
          Shop.total(Shop.java:%2$d) for # s
            Task.whenAll
              Shop.row(Shop.java:%3$d) for # s
                Task@#
              Shop.row(Shop.java:%3$d) for # s
                Task@#, as above
        Shop.fetch(Shop.java:%4$d) for # s, waits for java.util.concurrent.CompletableFuture@#

        [
          {"id":1,"method":"Shop.report","file":"Shop.java","line":%1$d,"ageMillis":#,"waitsFor":[#]},
        """
            .formatted(line("// report"), line("// total"), line("// row"), line("// fetch"));
    String withoutTimes =
        printed
            .replaceAll("for [0-9.]+ s", "for # s")
            .replaceAll("@[0-9a-f]+(\\[[^]]*])?", "@#")
            .replaceAll("ageMillis\":\\d+", "ageMillis\":#")
            .replaceAll("waitsFor\":\\[\\d+]", "waitsFor\":[#]");
    assertTrue(withoutTimes.startsWith(expected), printed);
    assertTrue(printed.contains("4\n()\nrefused\n"), printed);
  }

  @EveryJdk
  void theFlightRecorderShowsAwaitsAndMishaps(InstalledJdk jdk) throws Exception {
    project.javacWithFermata(jdk).run().orFail();
    project
        .java(jdk, "Shop")
        .with("JDK_JAVA_OPTIONS", "-XX:StartFlightRecording:filename=shop.jfr")
        .run()
        .orFail();
    String events =
        Command.in(project.folder(), jdk.tool("jfr"), "print", "--categories", "Fermata")
            .and("shop.jfr")
            .run()
            .orFail();
    assertTrue(count(events, "dev.fermata.Await {.*?method = \"Shop.pause\".*?}") > 0, events);
    assertTrue(events.contains("line = " + line("// pause")), events);
    assertTrue(count(events, "dev.fermata.DeadlockRefused {") > 0, events);
    assertTrue(count(events, "dev.fermata.UnobservedException {.*?lost\"") > 0, events);
    assertTrue(count(events, "dev.fermata.SuspendedMethod {.*?Shop.waitFor\"") > 0, events);
  }

  private int line(String comment) throws Exception {
    return project.lineOf(comment, "Shop.java");
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern.replace("{", "\\{").replace("}", "\\}"), Pattern.DOTALL)
        .matcher(text)
        .results()
        .count();
  }
}
