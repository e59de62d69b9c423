package dev.fermata.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    assertEquals(List.of(), brokenLinks(Document.all()));
  }

  @Test
  void linksFromPagesElsewhereLeadToFiles() throws IOException {
    List<Document> pages = new ArrayList<>();
    for (Path page : pagesElsewhere()) {
      pages.add(Document.at(page));
    }
    assertFalse(pages.isEmpty());
    assertEquals(List.of(), brokenLinks(pages));
  }

  @Test
  void eachTreatmentOfAConstructHasARow() throws IOException {
    List<Path> documented = Document.read("constructs.md").links();
    List<Path> missing =
        treatments().stream().filter(treatment -> !documented.contains(treatment)).toList();
    assertEquals(List.of(), missing);
  }

  private static List<String> brokenLinks(List<Document> documents) {
    List<String> broken = new ArrayList<>();
    for (Document document : documents) {
      document.links().stream()
          .filter(link -> !Files.exists(link))
          .forEach(link -> broken.add(document.path() + " -> " + link));
    }
    return broken;
  }

  /** Those of the repository, the runtime and the samples, but not what builds have left there. */
  private static List<Path> pagesElsewhere() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("..", "../runtime/docs", "../samples")) {
      int depth = folder.equals("../samples") ? 2 : 1;
      try (Stream<Path> files = Files.find(Path.of(folder), depth, (file, about) -> isPage(file))) {
        files.forEach(pages::add);
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
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
