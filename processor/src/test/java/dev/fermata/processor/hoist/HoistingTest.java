package dev.fermata.processor.hoist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoistingTest {
  @Test
  void hoistsWhatIsReadBehindAnAwait() {
    assertEquals(List.of("x"), hoisted("int x = id(1); await(a); use(x);"));
  }

  @Test
  void leavesWhatStaysBetweenTwoAwaits() {
    assertEquals(List.of(), hoisted("await(a); int x = id(1); use(x); await(b);"));
  }

  @Test
  void leavesTheResultOfAnAwaitThatIsReadBeforeTheNext() {
    assertEquals(List.of(), hoisted("int x = await(a); use(x); use(await(b));"));
  }

  @Test
  void leavesWhatOnlyAnAwaitableReads() {
    assertEquals(List.of(), hoisted("Task<Integer> task = a; await(task);"));
  }

  @Test
  void hoistsWhatALoopThatSuspendsMentions() {
    assertEquals(
        List.of("i"), hoisted("for (int i = 0; i < n; i++) { int x = i; use(x); await(a); }"));
  }

  @Test
  void hoistsWhatIsAssignedOnOneSideOnly() {
    assertEquals(List.of("x"), hoisted("int x = 1; await(a); x = 2; use(x);"));
  }

  @Test
  void hoistsOperandsThatAreKeptAcrossAnAwait() {
    assertEquals(List.of("kept"), hoisted("use(id(1), await(a));"));
  }

  @Test
  void hoistsAnAwaitedOperandThatTheNextAwaitOutlives() {
    assertEquals(List.of("value"), hoisted("use(await(a), await(b));"));
  }

  @Test
  void hoistsAVariableThatAConditionAndABranchWithAnAwaitMention() {
    assertEquals(List.of("x"), hoisted("int x = id(1); if (x > 1) { await(a); }"));
  }

  @Test
  void leavesVariablesOfBlocksWithoutAwait() {
    assertEquals(List.of(), hoisted("await(a); if (n > 1) { int x = 1; use(x); } await(b);"));
  }

  private static List<String> hoisted(String statements) {
    return Lowering.ofStatements(statements).hoisted();
  }
}
