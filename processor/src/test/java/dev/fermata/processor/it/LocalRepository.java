package dev.fermata.processor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local repository of Maven's that has what the user's has, and Fermata as this build has
 * packaged it: as if it had been installed, but the user's repository stays as it is.
 */
record LocalRepository(Path folder) {
  private static final Path GROUP = Path.of("dev", "fermata");

  /** Reads and downloads go to the user's repository by links. */
  static LocalRepository withFermata(Path folder) throws IOException {
    Path original = Path.of(System.getProperty("maven.repo.local"));
    Files.createDirectories(folder.resolve(GROUP));
    link(original, folder);
    link(original.resolve(GROUP.getParent()), folder.resolve(GROUP.getParent()));
    LocalRepository repository = new LocalRepository(folder);
    repository.install("fermata-parent", Path.of("../pom.xml"), List.of());
    repository.install("fermata-runtime", Path.of("../runtime/pom.xml"), List.of(Jars.RUNTIME));
    repository.install(
        "fermata-processor", Path.of("dependency-reduced-pom.xml"), List.of(Jars.PROCESSOR));
    return repository;
  }

  /** The version of Fermata. */
  static String version() {
    return Jars.PROCESSOR.getFileName().toString().replaceAll("fermata-processor-|\\.jar", "");
  }

  /** Makes links to all that is in a folder, and not in the other one. */
  private static void link(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        Path link = to.resolve(entry.getFileName());
        if (!Files.exists(link)) {
          Files.createSymbolicLink(link, entry.toAbsolutePath());
        }
      }
    }
  }

  private void install(String artifact, Path pom, List<Path> jars) throws IOException {
    Path target =
        Files.createDirectories(folder.resolve(GROUP).resolve(artifact).resolve(version()));
    String name = artifact + "-" + version();
    Files.copy(pom, target.resolve(name + ".pom"));
    for (Path jar : jars) {
      Files.copy(jar, target.resolve(name + ".jar"));
    }
  }
}
