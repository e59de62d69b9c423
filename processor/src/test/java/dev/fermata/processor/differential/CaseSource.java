package dev.fermata.processor.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case class: the cases of one construct and what they share.
 *
 * @param name the simple name, {@code WhileCases}
 * @param text the Java source
 */
record CaseSource(String name, String text) {
  static final String PACKAGE = "differential";
  private static final String SUFFIX = "Cases";
  private static final int OLDEST_RELEASE = 17;

  /**
   * The case classes in a directory, by name, and those in its subdirectories {@code java21} and so
   * on that the running JDK can compile.
   */
  static List<CaseSource> in(Path directory) {
    Stream<Path> newer =
        IntStream.rangeClosed(OLDEST_RELEASE, Runtime.version().feature())
            .mapToObj(release -> directory.resolve("java" + release))
            .filter(Files::isDirectory);
    return Stream.concat(Stream.of(directory), newer)
        .flatMap(folder -> directlyIn(folder).stream())
        .toList();
  }

  private static List<CaseSource> directlyIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX + ".java"))
          .sorted()
          .map(CaseSource::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaseSource read(Path file) {
    try {
      String name = file.getFileName().toString().replace(".java", "");
      return new CaseSource(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the class is about, {@code While}. */
  String construct() {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  String qualifiedName() {
    return PACKAGE + "." + name;
  }

  /** The source without the other cases; what is left stays on its line. */
  String textOfOnly(Collection<Case> wanted) {
    StringBuilder remaining = new StringBuilder(text);
    for (Case other : CaseParser.cases(this)) {
      if (!wanted.contains(other)) {
        for (int i = other.start(); i < other.end(); i++) {
          if (text.charAt(i) != '\n') {
            remaining.setCharAt(i, ' ');
          }
        }
      }
    }
    return remaining.toString();
  }
}
