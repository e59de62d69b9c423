package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.Trees;
import dev.fermata.processor.ir.Phase;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.AsyncMethods;
import dev.fermata.processor.testing.AnalyzedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phases as text: by option, and in the report of a failure. */
class PhaseDumpTest {
  private static final String ORDERS =
      """
      import static dev.fermata.Await.await;
      import dev.fermata.*;
      class Orders {
        @Async
        Task<Integer> total(Task<Integer> net) {
          return Task.fromResult(1 + await(net));
        }
      }
      """;

  @TempDir Path folder;

  private JavacRun orders(String option) {
    return JavacRun.transforming(folder).source("Orders.java", ORDERS).options(option).compile();
  }

  @Test
  void anOptionPrintsPhases() {
    JavacRun run = orders("-Afermata.dump=translate,reentry");
    String text = run.messages(Diagnostic.Kind.NOTE).get(0);
    assertTrue(run.success(), run.log());
    assertTrue(text.contains("after translate:"), text);
    assertTrue(text.contains("1 + await<java.lang.Integer>(net)"), text);
    assertTrue(text.contains("after reentry:"), text);
    assertEquals(-1, text.indexOf("after spill:"), text);
  }

  @Test
  void aPhaseThatDoesNotExistIsReported() {
    List<String> errors = orders("-Afermata.dump=spil").messages(Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size());
    assertTrue(errors.get(0).contains("no phase is called so; write translate, desugar"));
  }

  @Test
  void aReportNamesThePhaseAndTheFile() {
    AnalyzedSource.analyze(
        (topLevelClass, task) -> {
          PhaseDump dump =
              new PhaseDump(AsyncMethods.in(topLevelClass, Trees.instance(task)).get(0));
          assertEquals("translate", dump.current());
          dump.add(Phase.TRANSLATE, new Stmt.Block(List.of(new Stmt.Empty(1)), 1));
          assertEquals("desugar", dump.current());
          String saved = dump.save();
          String start = "the method and its phases are in ";
          assertTrue(saved.startsWith(start), saved);
          String text = contentOf(Path.of(saved.substring(start.length())));
          assertTrue(text.contains("1 + await(net)"), text);
          assertTrue(text.contains("after translate:"), text);
        },
        List.of(),
        ORDERS);
  }

  private static String contentOf(Path file) {
    try {
      String text = Files.readString(file);
      Files.delete(file);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
