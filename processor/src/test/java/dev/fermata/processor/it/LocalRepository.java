package dev.fermata.processor.it;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A local Maven repository that has this build's jars, as if they were installed, and the rest by
 * links into the one that Maven uses: so nothing is left in that.
 */
record LocalRepository(Path folder) {
  private static final Path REAL = Path.of(System.getProperty("maven.repo.local"));
  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>dev.fermata</groupId>
        <artifactId>%s</artifactId>
        <version>%s</version>
      </project>
      """;

  /**
   * One for each name, which is kept with what else the build makes.
   *
   * @param version the version that the jars have in it
   */
  static LocalRepository named(String name, String version) throws IOException {
    LocalRepository repository =
        new LocalRepository(Path.of("target/repositories", name).toAbsolutePath());
    linkAll(REAL, repository.folder, "dev");
    linkAll(REAL.resolve("dev"), repository.folder.resolve("dev"), "fermata");
    repository.install(Jars.RUNTIME, "fermata-runtime", version);
    repository.install(Jars.PROCESSOR, "fermata-processor", version);
    return repository;
  }

  /** The version of this build. */
  static String version() {
    return Jars.PROCESSOR.getFileName().toString().replaceAll("fermata-processor-|\\.jar", "");
  }

  /** The option that makes Maven and Gradle use it. */
  String option() {
    return "-Dmaven.repo.local=" + folder;
  }

  /** The jar of an artifact, in the newest version that is there. */
  Path jarOf(String group, String artifact) throws IOException {
    try (Stream<Path> files = Files.walk(folderOf(group, artifact))) {
      return files
          .filter(file -> file.getFileName().toString().matches(artifact + "-[0-9.]+[.]jar"))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private Path folderOf(String group, String artifact) {
    return folder.resolve(group.replace('.', '/')).resolve(artifact);
  }

  private void install(Path jar, String artifact, String version) throws IOException {
    Path place = folderOf("dev.fermata", artifact).resolve(version);
    Files.createDirectories(place);
    String name = artifact + "-" + version;
    Files.copy(jar, place.resolve(name + ".jar"), REPLACE_EXISTING);
    Files.writeString(place.resolve(name + ".pom"), POM.formatted(artifact, version));
  }

  private static void linkAll(Path from, Path to, String except) throws IOException {
    Files.createDirectories(to);
    if (!Files.isDirectory(from)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().equals(except)) {
          link(to.resolve(entry.getFileName()), entry);
        }
      }
    }
  }

  /** Anew, if it is there already; what Maven has put into its place stays. */
  private static void link(Path link, Path target) throws IOException {
    if (Files.isSymbolicLink(link)) {
      Files.delete(link);
    }
    if (!Files.exists(link)) {
      Files.createSymbolicLink(link, target.toAbsolutePath());
    }
  }
}
