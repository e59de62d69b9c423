package dev.fermata.samples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The addresses that a user named: as arguments, or line by line in files. */
final class Addresses {
  private Addresses() {}

  /**
   * The addresses in the order of the arguments.
   *
   * @throws IOException if a file cannot be read
   */
  static List<String> read(List<String> args) throws IOException {
    List<String> addresses = new ArrayList<>();
    for (String arg : args) {
      if (namesFile(arg)) {
        addresses.addAll(readFile(Path.of(arg)));
      } else {
        addresses.add(arg);
      }
    }
    return addresses;
  }

  private static boolean namesFile(String arg) {
    try {
      return Files.isRegularFile(Path.of(arg));
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }

  /** Its lines, but for empty ones and those that start with {@code #}. */
  private static List<String> readFile(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
