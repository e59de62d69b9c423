package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two doors into javac: plugin and processor, and what is said when one stays shut. */
final class DoorsTest {
  private static final String NOT_STARTED = "annotation processor did not run";

  @TempDir Path folder;

  @Test
  void aProcessorThatIsKeptAwayIsReportedOnce() {
    JavacRun run = orders().options("-proc:none").compile();
    assertNotStarted(run);
  }

  @Test
  void aProcessorThatErrorsKeptAwayIsNotMissed() {
    JavacRun run =
        orders()
            .source("shop/Twice.java", "package shop; class Twice {} class Twice {}")
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .compile();
    assertEquals(1, run.messages(Diagnostic.Kind.ERROR).size(), run.log());
    assertTrue(run.log().contains("duplicate class"), run.log());
  }

  @Test
  void aProcessorThatClaimsEverythingIsReported() {
    JavacRun run =
        orders()
            .processor(new Claimer())
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .compile();
    assertNotStarted(run);
  }

  @Test
  void aMissingRuntimeIsSaidAtTheImport() {
    JavacRun run =
        orders()
            .options("-cp", folder.resolve("src").toString())
            .transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry()))
            .compile();
    List<String> errors = run.messages(Diagnostic.Kind.ERROR);
    List<String> ours = errors.stream().filter(text -> text.contains("Fermata")).toList();
    assertEquals(1, ours.size(), run.log());
    assertTrue(ours.get(0).startsWith("Orders.java:2: Fermata's runtime is missing"), ours.get(0));
  }

  @Test
  void codeThatDoesNotUseTheRuntimeNeedsNone() {
    JavacRun run =
        JavacRun.in(folder)
            .source("shop/Plain.java", "package shop; class Plain { java.util.List<String> l; }")
            .options("-cp", folder.resolve("src").toString())
            .transformedBy(FakeUnit.transformer())
            .compile();
    assertTrue(run.success(), run.log());
    assertEquals("", run.log());
  }

  @Test
  void oneThreadMayCompileAgainAndAgain() {
    for (int i = 0; i < 3; i++) {
      JavacRun run =
          orders().transformedBy(FakeUnit.transformer(Shop.orders(), Shop.entry())).compile();
      assertTrue(run.success(), run.log());
    }
  }

  private JavacRun orders() {
    return JavacRun.in(folder).source("shop/Orders.java", Shop.ORDERS);
  }

  private static void assertNotStarted(JavacRun run) {
    assertFalse(run.success());
    List<String> errors = run.messages(Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), run.log());
    assertTrue(errors.get(0).contains(NOT_STARTED), errors.get(0));
    int line = Shop.line("@Async public Task<Integer> total");
    assertTrue(errors.get(0).startsWith("Orders.java:" + line + ":"), errors.get(0));
    assertFalse(Files.exists(run.classFile("shop.Orders")));
    assertFalse(Files.exists(run.classFile("shop.Orders$Entry")));
  }

  @SupportedAnnotationTypes("*")
  private static final class Claimer extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return true;
    }
  }
}
