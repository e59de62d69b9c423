package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The harness tells a method from what a wrong lowering would make of it. */
class WrongLoweringTest {
  @TempDir private Path folder;

  /** A body and the same body as a faulty processor would run it. */
  private enum Fault {
    OPERANDS_SWAPPED(
        "return Task.fromResult(p.id(1) + await(p.task(2)));",
        "int right = await(p.task(2)); return Task.fromResult(p.id(1) + right);"),
    OPERAND_NOT_SPILLED(
        "int[] a = {1}; return Task.fromResult(a[0] + await(p.effect(\"set\", () -> a[0] = 5)));",
        "int[] a = {1}; int r = await(p.effect(\"set\", () -> a[0] = 5));"
            + " return Task.fromResult(a[0] + r);"),
    OPERAND_SPILLED_TOO_FAR(
        "return Task.fromResult(await(p.task(1)) + p.id(2));",
        "Task<Integer> t = p.task(1); int two = p.id(2); return Task.fromResult(await(t) + two);"),
    FINALLY_RUN_TWICE(
        "try { await(p.task(1)); } finally { p.trace(\"finally\"); } return Task.fromResult(1);",
        "try { await(p.task(1)); } finally { p.trace(\"finally\"); p.trace(\"finally\"); }"
            + " return Task.fromResult(1);"),
    FINALLY_NOT_RUN_AFTER_FAULT(
        "try { await(p.task(1)); } finally { p.trace(\"finally\"); } return Task.fromResult(1);",
        "await(p.task(1)); p.trace(\"finally\"); return Task.fromResult(1);"),
    ASSIGNMENT_LOST(
        "int x = 1; x = await(p.task(2)); await(p.task(3)); return Task.fromResult(x);",
        "int x = 1; await(p.task(2)); await(p.task(3)); return Task.fromResult(x);"),
    STALE_LOCAL(
        "int x = await(p.task(1)); x++; await(p.task(2)); return Task.fromResult(x);",
        "int x = await(p.task(1)); int y = x; x++; await(p.task(2)); return Task.fromResult(y);"),
    EXCEPTION_SWALLOWED(
        "await(p.task(1)); return Task.fromResult(1);",
        "try { await(p.task(1)); } catch (IllegalStateException e) { } return Task.fromResult(1);"),
    CANCELLATION_TURNED_TO_FAULT(
        "await(p.task(1)); return Task.fromResult(1);",
        "try { await(p.task(1)); } catch (dev.fermata.OperationCanceledException e) {"
            + " throw new IllegalStateException(e); } return Task.fromResult(1);"),
    EXCEPTION_WRAPPED(
        "await(p.task(1)); return Task.fromResult(1);",
        "try { await(p.task(1)); } catch (IllegalStateException e) {"
            + " throw new IllegalStateException(e.getMessage(), e); }"
            + " return Task.fromResult(1);"),
    SUPPRESSED_LOST(
        "Exception e = new Exception(\"e\"); e.addSuppressed(new Exception(\"s\"));"
            + " await(p.fail(e)); return null;",
        "await(p.fail(new Exception(\"e\"))); return null;"),
    WIDENED_RESULT("return Task.fromResult(await(p.task(1)));", "return Task.fromResult(1L);"),
    AWAITER_ASKED_FOR_TWICE(
        "return Task.fromResult(await(p.awaitable(1)));",
        "var a = p.awaitable(1); a.awaiter(); return Task.fromResult(await(a));"),
    ENDLESS_LOOP(
        "while (await(p.task(false))) { } return null;",
        "await(p.task(false)); while (true) { p.trace(\"again\"); }"),
    NOBODY_COMPLETES(
        "await(p.task(1)); return null;",
        "await(p.task(1)); return new dev.fermata.TaskCompletionSource<>().task();");

    private final String right;
    private final String wrong;

    Fault(String right, String wrong) {
      this.right = right;
      this.wrong = wrong;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isCaught(Fault fault) throws Throwable {
    Optional<Mismatch> mismatch = compare(fault.right, fault.wrong);

    assertTrue(mismatch.isPresent());
    assertTrue(mismatch.get().report().contains("≠"), mismatch.get().report());
  }

  @ParameterizedTest
  @EnumSource
  void sameBodyIsNotBlamed(Fault fault) throws Throwable {
    assertFalse(compare(fault.right, fault.right).isPresent());
  }

  @Test
  void methodThatThrowsAtItsCallerIsCaught() throws Throwable {
    Method method = compile("right", "throw new IllegalStateException(\"thrown\");");

    Comparison comparison = new Comparison(method, method, Side.TRANSFORMED, 1);

    assertTrue(comparison.firstMismatch().isPresent());
  }

  private Optional<Mismatch> compare(String right, String wrong) {
    return new Comparison(compile("right", right), compile("wrong", wrong), Side.BLOCKING, 1)
        .firstMismatch();
  }

  private Method compile(String name, String body) {
    CaseSource source =
        new CaseSource(
            "FaultyCases",
            """
            package differential;
            import static dev.fermata.Await.await;
            import dev.fermata.Task;
            import dev.fermata.processor.differential.Probe;
            final class FaultyCases {
              static Task<?> body(Probe p) { %s }
            }
            """
                .formatted(body));
    List<Case> cases = CaseParser.cases(source);
    Map<Case, Compilation> compiled = BlockingCompiler.into(folder.resolve(name)).compile(cases);
    Case only = cases.get(0);
    return assertInstanceOf(Compilation.Succeeded.class, compiled.get(only)).method(only);
  }
}
