package dev.fermata.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
  @Test
  void filesStandForTheirLines(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("pages.txt"), "http://b/\n\n# not this one\n http://c/ \n");

    assertEquals(
        List.of("http://a/", "http://b/", "http://c/", "http://d/"),
        Addresses.read(List.of("http://a/", file.toString(), "http://d/")));
  }

  @Test
  void whatIsNoFileIsAnAddress() throws IOException {
    assertEquals(List.of("no\0path", "nowhere"), Addresses.read(List.of("no\0path", "nowhere")));
  }
}
