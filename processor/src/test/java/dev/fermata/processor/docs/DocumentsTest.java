package dev.fermata.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  @Test
  void linksLeadToFiles() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Document document : Document.all()) {
      document.links().stream()
          .filter(link -> !Files.exists(link))
          .forEach(link -> broken.add(document.path() + " -> " + link));
    }
    assertEquals(List.of(), broken);
  }
}
