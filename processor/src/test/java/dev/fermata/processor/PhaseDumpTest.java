package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.Trees;
import dev.fermata.processor.ir.Phase;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.AsyncMethods;
import dev.fermata.processor.testing.AnalyzedSource;
import dev.fermata.processor.unit.GeneratedUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

        static void count() {}
      }
      """;

  private static final String IN_A_MEMBER =
      """
      static class Ready {
        @dev.fermata.Async dev.fermata.Task<Void> nothing() {
          return dev.fermata.Task.completedTask();
        }
      }
      """;

  private static final String IN_ANOTHER =
      """
      static class Waiting {
        @dev.fermata.Async dev.fermata.Task<Integer> total() {
          return dev.fermata.Task.fromResult(
              dev.fermata.Await.await(dev.fermata.Task.fromResult(1)) + 1);
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
          Trees trees = Trees.instance(task);
          AsyncMethod method = AsyncMethods.in(topLevelClass, trees).get(0);
          PhaseDump dump = new PhaseDump(method);
          assertEquals("translate", dump.current());
          dump.add(Phase.TRANSLATE, new Stmt.Block(List.of(new Stmt.Empty(1)), 1));
          assertEquals("desugar", dump.current());
          String saved = dump.save(MethodPlace.of(method, trees), "");
          String start = "the method and its phases are in ";
          assertTrue(saved.startsWith(start), saved);
          String text = contentOf(Path.of(saved.substring(start.length())));
          assertTrue(text.contains("1 + await(net)"), text);
          assertTrue(text.contains("after translate:"), text);
        },
        List.of(),
        ORDERS);
  }

  @Test
  void aFailureBehindThePhasesSavesThemToo() {
    String saved = saved(changed("AsyncMethods.getResult(", "AsyncMethods.missing("), "compile");
    assertTrue(saved.contains("return Task.fromResult(1 + await(net));"), saved);
    assertTrue(saved.contains("after reentry:"), saved);
    assertTrue(saved.contains("final class Orders$Async {"), saved);
  }

  @Test
  void aFailureOfLinkingSavesThePhasesToo() {
    assertTrue(
        saved(changed("case 1:", "case 1: Orders.count();"), "link").contains("after spill:"));
  }

  @Test
  void aFailureNamesTheMethodOfTheClassThatFailed() {
    JavacRun run =
        changed("AsyncMethods.getResult(", "AsyncMethods.missing(")
            .source("Orders.java", "class Orders { %s %s }".formatted(IN_A_MEMBER, IN_ANOTHER));
    String error = run.compile().messages(Diagnostic.Kind.ERROR).get(0);
    assertTrue(error.contains("could not transform Orders.Waiting.total()"), error);
  }

  /** A processor that generates something else than it should. */
  private JavacRun changed(String generated, String wrong) {
    return JavacRun.onRuntime(folder)
        .transformedBy(compilation -> new Faulty(new Pipeline(compilation), generated, wrong))
        .source("Orders.java", ORDERS);
  }

  private static String saved(JavacRun faulty, String phase) {
    List<String> errors = faulty.compile().messages(Diagnostic.Kind.ERROR);
    assertEquals(1, errors.size(), faulty.log());
    Matcher report =
        Pattern.compile("Orders\\.total\\(.*\\(phase (.*); .* phases are in (.*\\.txt)\\)")
            .matcher(errors.get(0));
    assertTrue(report.find(), errors.get(0));
    assertEquals(phase, report.group(1));
    return contentOf(Path.of(report.group(2)));
  }

  private record Faulty(Pipeline pipeline, String generated, String wrong) implements Transformer {
    @Override
    public List<GeneratedUnit> transform(List<AsyncMethod> methods) {
      return pipeline.transform(methods).stream()
          .map(unit -> unit.withSource(unit.source().replace(generated, wrong)))
          .toList();
    }

    @Override
    public String saveDump(MethodPlace method, GeneratedUnit unit) {
      return pipeline.saveDump(method, unit);
    }
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
