package dev.fermata.processor.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java file of the project. */
record SourceFile(Path path, List<String> lines) {
  private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)");
  private static final Pattern PACKAGE_OF_NAME =
      Pattern.compile("^((?:[a-z]\\w*\\.)*[a-z]\\w*)\\.");

  /** All files of a folder, seen from the module's own. */
  static List<SourceFile> in(String folder) {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      return paths
          .filter(p -> p.toString().endsWith(".java"))
          .sorted()
          .map(SourceFile::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile of(Path path) {
    try {
      return new SourceFile(path, Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names that the file imports. */
  List<String> imports() {
    return lines.stream()
        .flatMap(line -> IMPORT.matcher(line).results())
        .map(match -> match.group(1))
        .toList();
  }

  /** The package that the file declares; empty for a module descriptor. */
  String packageName() {
    return lines.stream()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length(), line.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  /** The packages whose types the file imports. */
  List<String> importedPackages() {
    return imports().stream()
        .flatMap(name -> PACKAGE_OF_NAME.matcher(name).results())
        .map(MatchResult::group)
        .map(prefix -> prefix.substring(0, prefix.length() - 1))
        .toList();
  }
}
