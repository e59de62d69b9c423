package dev.fermata.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void eachTreatmentOfAConstructHasARow() throws IOException {
    List<Path> documented = Document.read("constructs.md").links();
    List<Path> missing =
        treatments().stream().filter(treatment -> !documented.contains(treatment)).toList();
    assertEquals(List.of(), missing);
  }

  /** The classes that are named after a construct, or refuse one. */
  private static List<Path> treatments() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> treatments = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean named = name.matches("\\w+(Desugar|Reentry|Handler|Handlers|Spiller)\\.java");
        boolean refuses =
            name.endsWith(".java") && Files.readString(file).contains("implements ConstructRule ");
        if (named || refuses) {
          treatments.add(file);
        }
      }
      return treatments;
    }
  }
}
