package dev.fermata.processor.spill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class OperandOrderTest {
  @Test
  void keepsEarlierOperandsOfACallInTemporaries() {
    assertEquals(
        """
        int kept = id(1);
        suspend value = await<Integer>(a);
        use(kept, value, id(2));
        """,
        lowered(
            """
            use(id(1), await(a), id(2));
            """));
  }

  @Test
  void keepsTheReceiver() {
    assertEquals(
        """
        String kept = other.toString();
        suspend value = await<Integer>(a);
        use(kept.concat(value + ""));
        """,
        lowered(
            """
            use(other.toString().concat(await(a) + ""));
            """));
  }

  @Test
  void leavesWhatNothingCanChange() {
    assertEquals(
        """
        suspend value = await<Integer>(a);
        use(n, 1, Integer.class, value);
        """,
        lowered(
            """
            use(n, 1, Integer.class, await(a));
            """));
  }

  @Test
  void keepsAVariableThatALaterOperandAssigns() {
    assertEquals(
        """
        int kept = n;
        int kept' = n = 3;
        suspend value = await<Integer>(a);
        use(kept, kept', value);
        """,
        lowered(
            """
            use(n, n = 3, await(a));
            """));
  }

  @Test
  void keepsAFieldBecauseTheAwaitMayChangeIt() {
    assertEquals(
        """
        int kept = other.field;
        suspend value = await<Integer>(a);
        use(kept + value);
        """,
        lowered(
            """
            use(other.field + await(a));
            """));
  }

  @Test
  void awaitsInTheOrderOfTheOperands() {
    assertEquals(
        """
        suspend value = await<Integer>(a);
        int kept = id(1);
        suspend value' = await<Integer>(b);
        use(value, kept, value', id(2));
        """,
        lowered(
            """
            use(await(a), id(1), await(b), id(2));
            """));
  }

  @Test
  void awaitsTheOperandOfAnAwaitFirst() {
    assertEquals(
        """
        Task<Task<Integer>> outer = null;
        suspend value = await<Task<Integer>>(outer);
        suspend value' = await<Integer>(value);
        use(value');
        """,
        lowered(
            """
            Task<Task<Integer>> outer = null;
            use(await(await(outer)));
            """));
  }

  @Test
  void keepsElementsOfAnArrayInitializer() {
    assertEquals(
        """
        int kept = id(1);
        suspend value = await<Integer>(a);
        int[] kept' = new int[] {kept, (int) value, id(2)};
        suspend value' = await<Integer>(b);
        use(kept', array[value']);
        """,
        lowered(
            """
            use(new int[] {id(1), await(a), id(2)}, array[await(b)]);
            """));
  }

  @Test
  void keepsTheLeftOperandUnboxed() {
    assertEquals(
        """
        Integer boxed = 1;
        int kept = boxed;
        suspend value = await<Integer>(a);
        int kept' = kept + value;
        suspend value' = await<Integer>(b);
        use(kept', boxed == value');
        """,
        lowered(
            """
            Integer boxed = 1;
            use(boxed + await(a), boxed == await(b));
            """));
  }

  @Test
  void keepsTheLeftOperandOfAConcatenationAsString() {
    assertEquals(
        """
        String kept = object + ",";
        suspend value = await<Integer>(a);
        use(kept + value);
        """,
        lowered(
            """
            use(object + "," + await(a));
            """));
  }

  @Test
  void suspendsWithoutAResultWhereNobodyUsesIt() {
    assertEquals(
        """
        suspend await<Integer>(a);
        """,
        lowered(
            """
            await(a);
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.SPILL);
  }
}
