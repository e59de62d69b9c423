package dev.fermata.processor.ir;

import static dev.fermata.processor.ir.Trees.block;
import static dev.fermata.processor.ir.Trees.declare;
import static dev.fermata.processor.ir.Trees.dispatch;
import static dev.fermata.processor.ir.Trees.leave;
import static dev.fermata.processor.ir.Trees.loop;
import static dev.fermata.processor.ir.Trees.resume;
import static dev.fermata.processor.ir.Trees.section;
import static dev.fermata.processor.ir.Trees.tryFinally;
import static dev.fermata.processor.ir.Trees.use;
import static dev.fermata.processor.ir.Trees.variable;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The promises of the last phase, broken by hand. */
class ReentryInvariantsTest {
  private static final Stmt ENDLESS = new Stmt.LeaveFurther(null, false, 0);

  private final Label label = new Label("loop");
  private final Label exit = new Label("exit");
  private final Local x = variable("x");
  private final Stmt.Block once =
      dispatch(section(List.of(0), leave(1, null)), section(List.of(1), resume()));
  private final Stmt.Block onceByExit =
      dispatch(section(List.of(0), leave(1, exit)), section(List.of(1), resume()));
  private final Stmt.Block passedBy = block(new Stmt.UnlessLeaving(block(), 0));

  @Test
  void acceptsSectionsInSections() {
    assertHolds(once);
    assertHolds(dispatch(section(List.of(0, 1), loop(label, once))));
  }

  @Test
  void refusesADispatchBesideOtherStatements() {
    Stmt.Dispatch dispatch = (Stmt.Dispatch) once.statements().get(0);
    breaks("a dispatch is all of its block", block(dispatch, use(x)));
  }

  @Test
  void refusesLeavesThatDoNotEndASection() {
    breaks("a leave ends a section", block(leave(1, null)));
    breaks(
        "a leave ends a section",
        dispatch(section(List.of(0), leave(1, null), use(x)), section(List.of(1), resume())));
  }

  @Test
  void refusesLeavesWithoutAResume() {
    String promise = "a resume stands behind each leave";
    breaks(promise, dispatch(section(List.of(0), leave(1, null))));
    breaks(promise, dispatch(section(List.of(0), leave(1, null)), section(List.of(1), use(x))));
    breaks("a resume stands first behind a leave", dispatch(section(List.of(0), resume())));
  }

  @Test
  void refusesNumbersThatDoNotLeadToTheirPlace() {
    String promise = "a section has the numbers of the places in it";
    breaks(promise, dispatch(section(List.of(0), loop(label, once))));
    breaks(promise, dispatch(section(List.of(0, 1, 2), loop(label, once))));
    breaks(promise, dispatch(section(List.of(1), loop(label, once))));
    breaks(
        "states are numbered in the order of the source",
        dispatch(section(List.of(0), leave(2, null)), section(List.of(2), resume())));
  }

  @Test
  void refusesVariablesOfOtherSections() {
    breaks(
        "a variable is mentioned only in the section that declares it",
        dispatch(
            section(List.of(0), declare(x), leave(1, null)),
            section(List.of(1), resume(), use(x))));
  }

  @Test
  void acceptsAFinallyBlockThatIsPassedBy() {
    Stmt.Block body = block(new Stmt.Labeled(exit, onceByExit, 0));
    assertHolds(dispatch(section(List.of(0, 1), tryFinally(body, passedBy), ENDLESS)));
  }

  @Test
  void refusesSuspensionsThatWouldRunAFinallyBlock() {
    Stmt.Block byReturn = block(new Stmt.Labeled(exit, once, 0));
    breaks("a leave goes to the innermost exit", guarded(byReturn, passedBy));
    breaks("a try block that suspends has an exit at its end", guarded(once, passedBy));
    Stmt.Block body = block(new Stmt.Labeled(exit, onceByExit, 0));
    breaks("a suspension passes the finally block by", guarded(body, block(use(x))));
    breaks(
        "a leave goes on behind the statement",
        dispatch(section(List.of(0, 1), tryFinally(body, passedBy))));
    breaks("only a finally block is passed by", passedBy);
  }

  private static Stmt.Block guarded(Stmt body, Stmt finallyBlock) {
    return dispatch(section(List.of(0, 1), tryFinally(body, finallyBlock), ENDLESS));
  }

  private static void assertHolds(Stmt.Block tree) {
    assertDoesNotThrow(() -> IrInvariants.check(Phase.REENTRY, tree));
  }

  private static void breaks(String promise, Stmt.Block tree) {
    Invariants.assertBroken(Phase.REENTRY, promise, tree);
  }
}
