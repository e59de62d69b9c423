package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project that users copy to start: {@code samples/template}. */
class TemplateIT {
  private static final Path TEMPLATE = Path.of("../samples/template");
  private static final Pattern VERSION =
      Pattern.compile("<([\\w.-]+)\\.version>([^<]+)</\\1\\.version>");

  @Test
  void isBuiltTestedAndRun(@TempDir Path folder) throws Exception {
    InstalledJdk jdk = InstalledJdk.running();
    LocalRepository repository = LocalRepository.named("template", LocalRepository.version());
    UserProject project = UserProject.copyOf(TEMPLATE, folder);
    project.mvn(jdk, "verify").and(repository.option()).run().orFail();
    String report =
        Files.readString(
            project.folder().resolve("target/surefire-reports/TEST-com.example.AppTest.xml"));
    assertTrue(report.contains("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\""), report);

    String classPath = Jars.path("target/my-app-1.0-SNAPSHOT.jar", Jars.RUNTIME);
    String printed =
        Command.in(project.folder(), jdk.tool("java"), "-cp", classPath, "com.example.App")
            .and("Ada", "Grace")
            .run()
            .orFail();
    assertEquals("Hello, Ada!\nHello, Grace!\n", printed);
  }

  @Test
  void versionsAreThoseOfThisBuild() throws IOException {
    String parent = Files.readString(Path.of("../pom.xml"));
    String template = Files.readString(TEMPLATE.resolve("pom.xml"));
    List<MatchResult> versions = VERSION.matcher(template).results().toList();
    assertEquals("fermata", versions.get(0).group(1));
    assertEquals(LocalRepository.version(), versions.get(0).group(2));
    for (MatchResult version : versions.subList(1, versions.size())) {
      assertTrue(parent.contains(version.group()), version.group());
    }
  }
}
