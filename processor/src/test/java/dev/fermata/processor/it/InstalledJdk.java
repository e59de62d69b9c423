package dev.fermata.processor.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK of this machine that Fermata has to work with.
 *
 * @param major 17 or later
 */
record InstalledJdk(Path home, int major) {
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");
  private static final int OLDEST = 17;

  /** The JDK that runs these tests. */
  static InstalledJdk running() {
    return new InstalledJdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** The running JDK, and those in the folders beside it. */
  static List<InstalledJdk> all() {
    Path running = realPath(running().home());
    try (Stream<Path> beside = Files.list(running.getParent())) {
      return Stream.concat(Stream.of(running), beside)
          .map(InstalledJdk::realPath)
          .distinct()
          .flatMap(home -> at(home).stream())
          .filter(jdk -> jdk.major >= OLDEST)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An executable of this JDK, {@code javac} for instance. */
  String tool(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  @Override
  public String toString() {
    return "JDK " + major;
  }

  private static Optional<InstalledJdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.isRegularFile(release)) {
      return Optional.empty();
    }
    return version(release).map(found -> new InstalledJdk(home, Integer.parseInt(found.group(1))));
  }

  private static Optional<MatchResult> version(Path release) {
    try {
      return VERSION.matcher(Files.readString(release)).results().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
