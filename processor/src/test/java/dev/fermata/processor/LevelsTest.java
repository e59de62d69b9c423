package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels that options choose, and annotations that silence findings. */
class LevelsTest {
  @TempDir Path folder;

  private JavacRun dropping(String annotation, String... options) {
    String source =
        """
        import dev.fermata.*;
        %s
        @ConfigureAwait(false)
        class Mail {
          void drop() {
            Task.from(null);
          }
        }
        """;
    return JavacRun.transforming(folder)
        .source("Mail.java", source.formatted(annotation))
        .options(options)
        .compile();
  }

  @Test
  void aWarningCanBecomeAnError() {
    JavacRun run = dropping("", "-Afermata.FER101=error");
    assertFalse(run.success());
    assertFound(run, Diagnostic.Kind.ERROR, "Mail.java:6: [FER101]");
  }

  @Test
  void aWarningCanBeSwitchedOff() {
    assertEquals("", dropping("", "-Afermata.FER101=off").log());
  }

  @Test
  void anAnnotationSilencesOneIdOrAll() {
    assertFound(dropping(""), Diagnostic.Kind.WARNING, "Mail.java:6: [FER101]");
    for (String silencing : List.of("fermata:FER101", "fermata", "all")) {
      assertEquals("", dropping("@SuppressWarnings({\"x\", \"%s\"})".formatted(silencing)).log());
    }
    JavacRun other = dropping("@SuppressWarnings(\"fermata:FER102\")");
    assertFound(other, Diagnostic.Kind.WARNING, "Mail.java:6: [FER101]");
  }

  @Test
  void anAnnotationSilencesWhatAnOptionHasMadeAnError() {
    JavacRun run = dropping("@SuppressWarnings(\"fermata:FER101\")", "-Afermata.FER101=error");
    assertTrue(run.success(), run.log());
  }

  @Test
  void voidMethodsAreForgottenWhereTheUserSaysSo() {
    String source =
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Mail {
          @Async void onClick(Task<String> text) { await(text); }
        }
        """;
    JavacRun run =
        JavacRun.transforming(folder)
            .source("Mail.java", source)
            .options("-Afermata.FER002=warning")
            .compile();
    assertTrue(run.success(), run.log());
    assertFound(run, Diagnostic.Kind.WARNING, "Mail.java:4: [FER002]");
    assertTrue(Files.exists(run.classFile("Mail$Async")));
  }

  @Test
  void fixedErrorsCannotBeLowered() {
    JavacRun run = dropping("", "-Afermata.FER003=warning");
    assertFound(run, Diagnostic.Kind.ERROR, "-Afermata.FER003=warning: this error cannot be");
  }

  @Test
  void levelsThatDoNotExistAreReported() {
    JavacRun run = dropping("", "-Afermata.FER101=loud");
    String complaint = "-Afermata.FER101=loud: write error, warning, off";
    assertFound(run, Diagnostic.Kind.ERROR, complaint);
  }

  private static void assertFound(JavacRun run, Diagnostic.Kind kind, String start) {
    List<String> found = run.messages(kind);
    assertEquals(1, found.size(), run.log());
    assertTrue(found.get(0).startsWith(start), run.log());
  }
}
