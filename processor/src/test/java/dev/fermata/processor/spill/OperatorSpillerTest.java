package dev.fermata.processor.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class OperatorSpillerTest {
  @Test
  void evaluatesTheRightOperandOfAndOnlyIfTheLeftIsTrue() {
    assertEquals(
        """
        boolean test = n > 1;
        if (test) {
          suspend test = await<Boolean>(flag);
        }
        use(test);
        """,
        lowered(
            """
            use(n > 1 && await(flag));
            """));
  }

  @Test
  void evaluatesTheRightOperandOfOrOnlyIfTheLeftIsFalse() {
    assertEquals(
        """
        boolean test = n > 1;
        if (!test) {
          suspend test = await<Boolean>(flag);
        }
        use(test);
        """,
        lowered(
            """
            use(n > 1 || await(flag));
            """));
  }

  @Test
  void keepsAConditionalWhoseConditionAloneAwaits() {
    assertEquals(
        """
        suspend value = await<Boolean>(flag);
        use(value ? id(1) : id(2));
        """,
        lowered(
            """
            use(await(flag) ? id(1) : id(2));
            """));
  }

  @Test
  void choosesByStatementsWhereABranchAwaits() {
    assertEquals(
        """
        Object choice;
        if (n > 1) {
          suspend choice = await<Integer>(a);
        }
        else {
          choice = id(2);
        }
        use(choice);
        """,
        lowered(
            """
            use(n > 1 ? await(a) : id(2));
            """));
  }

  @Test
  void nestsChoices() {
    assertEquals(
        """
        Object choice;
        if (n > 1) {
          suspend choice = await<Integer>(a);
        }
        else {
          Object choice';
          if (n > 0) {
            suspend choice' = await<Integer>(b);
          }
          else {
            choice' = 3;
          }
          choice = choice';
        }
        use(choice);
        """,
        lowered(
            """
            use(n > 1 ? await(a) : n > 0 ? await(b) : 3);
            """));
  }

  @Test
  void keepsWhatComesBeforeAChoice() {
    assertEquals(
        """
        int kept = id(1);
        Object choice;
        if (n > 1) {
          suspend choice = await<Integer>(a);
        }
        else {
          choice = id(2);
        }
        use(kept, choice);
        """,
        lowered(
            """
            use(id(1), n > 1 ? await(a) : id(2));
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.SPILL);
  }
}
