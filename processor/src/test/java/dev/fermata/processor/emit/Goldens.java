package dev.fermata.processor.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden cases, and how they are brought up to date. */
final class Goldens {
  static final String HOW_TO_UPDATE =
      "if this change is meant, run the test with -Dgoldens.update=true and read the difference";

  private static final Path FOLDER = Path.of("src/test/resources/goldens");

  private Goldens() {}

  static List<GoldenCase> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().map(GoldenCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isUpdate() {
    return Boolean.getBoolean("goldens.update");
  }
}
