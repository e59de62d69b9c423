package dev.fermata.processor.ir;

import static dev.fermata.processor.ir.Trees.await;
import static dev.fermata.processor.ir.Trees.block;
import static dev.fermata.processor.ir.Trees.declare;
import static dev.fermata.processor.ir.Trees.eval;
import static dev.fermata.processor.ir.Trees.lambda;
import static dev.fermata.processor.ir.Trees.loop;
import static dev.fermata.processor.ir.Trees.resume;
import static dev.fermata.processor.ir.Trees.suspend;
import static dev.fermata.processor.ir.Trees.truth;
import static dev.fermata.processor.ir.Trees.tryFinally;
import static dev.fermata.processor.ir.Trees.use;
import static dev.fermata.processor.ir.Trees.variable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.processor.diagnostics.InternalFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each promise, broken by hand; what {@link ReentryInvariantsTest} has no part in. */
class IrInvariantsTest {
  private final Label label = new Label("loop");
  private final Local x = variable("x");

  @Test
  void namesThePhaseThePromiseAndThePlace() {
    InternalFailure failure =
        assertThrows(
            InternalFailure.class, () -> IrInvariants.check(Phase.SPILL, block(eval(await()))));
    assertEquals(
        "after phase SPILL, an await is a statement of its own; found: await(null)",
        failure.getMessage());
  }

  @Test
  void acceptsEachNodeInItsTime() {
    assertDoesNotThrow(() -> IrInvariants.check(Phase.DESUGAR, block(eval(await()))));
    assertDoesNotThrow(() -> IrInvariants.check(Phase.HOIST, block(suspend())));
  }

  @Test
  void refusesNodesOfOtherPhases() {
    breaks(Phase.TRANSLATE, "a suspend stands only between spill and re-entry", suspend());
    breaks(Phase.REENTRY, "a suspend stands only between spill and re-entry", suspend());
    breaks(
        Phase.TRANSLATE,
        "statements stand in an expression only between desugar and spill",
        eval(new Expr.Sequence(List.of(), truth())));
    breaks(Phase.HOIST, "only re-entry makes this statement", resume());
    breaks(
        Phase.HOIST,
        "only re-entry asks for the state",
        eval(new Expr.StateIs(Expr.Comparison.EQUAL, 0, null)));
  }

  @Test
  void refusesAwaitsThatAMonitorOrALambdaSurrounds() {
    Stmt inMonitor = new Stmt.Synchronized(truth(), block(eval(await())), 0);
    breaks(Phase.TRANSLATE, "no await stands inside synchronized", inMonitor);
    breaks(Phase.TRANSLATE, "no await stands in a lambda body", eval(lambda(eval(await()))));
  }

  @Test
  void refusesAwaitsInLoopHeaders() {
    String promise = "no await in a loop's header";
    breaks(Phase.DESUGAR, promise, new Stmt.While(label, await(), block(), 0));
    breaks(Phase.DESUGAR, promise, new Stmt.DoWhile(label, block(), await(), 0));
    breaks(
        Phase.DESUGAR, promise, new Stmt.For(label, List.of(), null, List.of(await()), block(), 0));
  }

  @Test
  void refusesLoopsThatKeepTheirSugar() {
    Stmt body = block(eval(await()));
    breaks(Phase.DESUGAR, "no enhanced for suspends", new Stmt.ForEach(label, x, truth(), body, 0));
    breaks(
        Phase.DESUGAR,
        "a for that suspends declares nothing",
        new Stmt.For(label, List.of(declare(x)), truth(), List.of(), body, 0));
  }

  @Test
  void refusesPartsThatAreNoBlocks() {
    String promise = "what suspends in a statement is a block";
    breaks(Phase.SPILL, promise, new Stmt.If(truth(), suspend(), null, 0));
    breaks(Phase.SPILL, promise, loop(label, suspend()));
    breaks(Phase.SPILL, promise, new Stmt.Labeled(label, suspend(), 0));
    breaks(Phase.SPILL, promise, tryFinally(suspend(), block()));
    breaks(Phase.SPILL, "no block that suspends stands in a list", block(suspend()));
  }

  @Test
  void refusesSuspensionsWhereNoPhaseBehindHasARule() {
    SwitchCase group = new SwitchCase(List.of(), List.of(), true, null, List.of(eval(await())));
    breaks(
        Phase.DESUGAR,
        "no case of a switch suspends",
        new Stmt.Switch(label, truth(), List.of(group), false, true, 0));
    breaks(
        Phase.DESUGAR,
        "no resources suspend",
        new Stmt.Try(List.of(eval(truth())), block(eval(await())), List.of(), null, 0));
    Stmt awaiting = block(eval(await()));
    breaks(Phase.HANDLERS, "no finally block suspends", tryFinally(block(), awaiting));
    Stmt.Catch handler = new Stmt.Catch(x, List.of(), awaiting);
    breaks(
        Phase.HANDLERS,
        "no catch block suspends",
        new Stmt.Try(List.of(), block(), List.of(handler), null, 0));
  }

  @Test
  void refusesVariablesThatAreDeclaredTwiceOrNever() {
    breaks(Phase.TRANSLATE, "each variable is declared once", declare(x), declare(x));
    breaks(Phase.HOIST, "each variable is declared before it is mentioned", use(x), declare(x));
  }

  @Test
  void refusesLambdasThatCaptureWhatIsHoisted() {
    breaks(Phase.REENTRY, "a lambda captures a copy of a hoisted variable", eval(lambda(use(x))));
    assertDoesNotThrow(() -> IrInvariants.check(Phase.REENTRY, block(use(x))));
  }

  @Test
  void refusesJumpsToElsewhere() {
    Stmt exit = new Stmt.Break(label, 0);
    Stmt next = new Stmt.Continue(label, 0);
    breaks(Phase.TRANSLATE, "a break goes to a statement around it", loop(label, block()), exit);
    breaks(
        Phase.TRANSLATE, "a break goes to a statement around it", loop(label, eval(lambda(exit))));
    breaks(
        Phase.TRANSLATE, "a continue goes to a loop around it", new Stmt.Labeled(label, next, 0));
    assertDoesNotThrow(() -> IrInvariants.check(Phase.TRANSLATE, block(loop(label, next))));
  }

  private static void breaks(Phase phase, String promise, Stmt... statements) {
    Invariants.assertBroken(phase, promise, block(statements));
  }
}
