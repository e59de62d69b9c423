package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lombok, MapStruct, Dagger, AutoValue and Fermata on one processor path: async methods of classes
 * that the others work on use what the others make.
 */
class OtherProcessorsTogetherIT {
  private final InstalledJdk jdk = InstalledJdk.running();

  @Test
  void fermataFirstAndLast(@TempDir Path folder) throws Exception {
    UserProject project = UserProject.copyOf("together", folder);
    LocalRepository repository = LocalRepository.named("together", "1");
    // Not offline: nothing else of this build needs these processors.
    project.mvn(jdk, "compile").and(repository.option()).run().orFail();
    assertEquals("tea 42 14\n", run(project.folder().resolve("first"), repository));
    assertEquals("tea 42 14\n", run(project.folder().resolve("last"), repository));
  }

  private String run(Path module, LocalRepository repository) throws Exception {
    String classPath =
        Jars.path(
            "target/classes",
            Jars.RUNTIME,
            repository.jarOf("javax.inject", "javax.inject"),
            repository.jarOf("jakarta.inject", "jakarta.inject-api"),
            repository.jarOf("com.google.dagger", "dagger"),
            repository.jarOf("org.mapstruct", "mapstruct"));
    return Command.in(module, jdk.tool("java"), "-cp", classPath, "shop.Shop").run().orFail();
  }
}
