package dev.fermata.processor.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The generated source of characteristic methods, whole, as a user would open it. */
class GoldenTest {
  @TestFactory
  Stream<DynamicTest> generatedSourceIsAsExpected(@TempDir Path outputs) {
    return Goldens.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> run(golden, outputs)));
  }

  private static void run(GoldenCase golden, Path outputs) throws IOException {
    Path output = Files.createDirectory(outputs.resolve(golden.name()));
    if (Goldens.isUpdate()) {
      golden.update(output);
    } else {
      golden.verify(output);
    }
  }
}
