package dev.fermata.processor.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class AssignmentSpillerTest {
  @Test
  void assignsAVariableDirectly() {
    assertEquals(
        """
        int x;
        suspend x = await<Integer>(a);
        use(x);
        """,
        lowered(
            """
            int x;
            x = await(a);
            use(x);
            """));
  }

  @Test
  void evaluatesTheTargetFirst() {
    assertEquals(
        """
        suspend value = await<Integer>(a);
        other.field = value;
        int kept = id(1);
        suspend value' = await<Integer>(b);
        array[kept] = value';
        """,
        lowered(
            """
            other.field = await(a);
            array[id(1)] = await(b);
            """));
  }

  @Test
  void keepsTheOldValueOfACompoundAssignment() {
    assertEquals(
        """
        int x = 1;
        suspend value = await<Integer>(a);
        x = x + value;
        int kept = id(1);
        int kept' = array[kept];
        suspend value' = await<Integer>(b);
        array[kept] = kept' - value';
        """,
        lowered(
            """
            int x = 1;
            x += await(a);
            array[id(1)] -= await(b);
            """));
  }

  @Test
  void narrowsTheResultOfACompoundAssignment() {
    assertEquals(
        """
        byte x = 1;
        suspend value = await<Integer>(a);
        x = (byte) (x * value);
        use(x);
        """,
        lowered(
            """
            byte x = 1;
            x *= await(a);
            use(x);
            """));
  }

  @Test
  void concatenatesToTheOldString() {
    assertEquals(
        """
        String text = "";
        suspend value = await<Integer>(a);
        text = text + value;
        """,
        lowered(
            """
            String text = "";
            text += await(a);
            """));
  }

  @Test
  void evaluatesTheArrayOfAnIncrementOnce() {
    assertEquals(
        """
        suspend value = await<Integer>(a);
        array[(int) value]++;
        """,
        lowered(
            """
            array[await(a)]++;
            """));
  }

  @Test
  void evaluatesOnlyOnceWhereTheValueIsUsed() {
    assertEquals(
        """
        int x;
        suspend value = await<Integer>(a);
        int kept = x = value;
        suspend value' = await<Integer>(b);
        use(kept, count = value');
        """,
        lowered(
            """
            int x;
            use(x = await(a), count = await(b));
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.SPILL);
  }
}
