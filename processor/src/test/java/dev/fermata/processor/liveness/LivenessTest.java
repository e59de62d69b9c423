package dev.fermata.processor.liveness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivenessTest {
  private static final List<String> NOTHING = List.of();

  @Test
  void savesWhatIsReadBehind() {
    assertEquals(List.of(List.of("b", "n"), List.of("n")), saved("await(a); await(b); use(n);"));
  }

  @Test
  void savesNothingThatIsAssignedBeforeItIsRead() {
    assertEquals(
        List.of(List.of("b"), List.of("x")),
        saved("int x = 1; await(a); x = 2; await(b); use(x);"));
  }

  @Test
  void savesNoResultThatTheAwaitItselfAssigns() {
    assertEquals(List.of(NOTHING), saved("int x = 1; x = await(a); use(x);"));
  }

  @Test
  void savesWhatEitherBranchReads() {
    assertEquals(
        List.of(List.of("n", "object", "x")),
        saved("int x = 1; await(a); if (n > 1) use(x); else use(object);"));
  }

  @Test
  void savesWhatTheNextIterationReads() {
    assertEquals(
        List.of(List.of("a", "array", "n")), saved("while (n > 1) { use(array); await(a); }"));
  }

  @Test
  void savesNothingThatEachIterationAssignsAnew() {
    assertEquals(
        List.of(List.of("a", "n")),
        saved("int x = 0; while (n > 1) { x = id(n); use(x); await(a); }"));
  }

  @Test
  void savesWhatIsReadBehindALoopThatEnds() {
    assertEquals(
        List.of(List.of("a", "flag", "object")),
        saved("while (true) { if (await(flag)) break; id(1); use(a); } use(object);"));
  }

  @Test
  void savesNothingForAnEndThatAnEndlessLoopHasNot() {
    assertEquals(List.of(List.of("a", "n")), saved("use(object); while (n > 0) { await(a); }"));
  }

  @Test
  void savesWhatAHandlerReads() {
    assertEquals(
        List.of(List.of("b", "object"), NOTHING),
        saved("try { await(a); } catch (IllegalStateException e) { use(object); } await(b);"));
  }

  @Test
  void savesWhatAFinallyBlockReads() {
    assertEquals(List.of(List.of("object")), saved("try { await(a); } finally { use(object); }"));
  }

  @Test
  void savesWhatIsReadWhereABreakLeadsThroughAFinallyBlock() {
    assertEquals(
        List.of(List.of("a", "array", "flag", "n", "object")),
        saved(
            """
            while (n > 1) {
              try {
                if (await(flag)) break;
                use(a);
              } finally {
                use(array);
              }
            }
            use(object);
            """));
  }

  @Test
  void savesWhatAContinueLeadsTo() {
    assertEquals(
        List.of(List.of("array", "flag", "n", "object")),
        saved("for (; n > 1; use(object)) { if (await(flag)) continue; use(array); break; }"));
  }

  @Test
  void savesWhatALambdaCaptures() {
    assertEquals(List.of(List.of("n")), saved("await(a); run(() -> use(n));"));
  }

  private static List<List<String>> saved(String statements) {
    return Lowering.ofBody(statements + "\nreturn Task.fromResult(0);").saved();
  }
}
