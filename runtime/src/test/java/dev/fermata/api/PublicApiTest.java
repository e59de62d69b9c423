package dev.fermata.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Nothing that others compile or link against changes unseen. */
class PublicApiTest {
  private static final Path EXPECTED = Path.of("src/test/resources/dev/fermata/public-api.txt");

  @Test
  void isWhatWasAgreed() throws IOException {
    String actual = PublicApi.of(Task.class, "dev.fermata", "dev.fermata.codegen");
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(EXPECTED, actual);
    }
    assertEquals(
        Files.readString(EXPECTED),
        actual,
        "if this change is meant, run the test with -Dapi.update=true and read the difference");
  }
}
