package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;

/** Awaits as operands of unary and binary operators. */
final class OperatorCases {
  @Async
  static Task<?> leftToRight(Probe p) {
    return Task.fromResult(p.id(1) + await(p.task(2)) * p.id(3) - await(p.task(4)) / p.id(5));
  }

  @Async
  static Task<?> allArithmetic(Probe p) {
    int a = 17;
    return Task.fromResult(
        (a + await(p.task(3)))
            + " "
            + (a - await(p.task(3)))
            + " "
            + (a * await(p.task(3)))
            + " "
            + (a / await(p.task(3)))
            + " "
            + (a % await(p.task(3))));
  }

  @Async
  static Task<?> bitwiseAndShift(Probe p) {
    int a = 0b1100;
    return Task.fromResult(
        new int[] {
          a & await(p.task(0b1010)),
          a | await(p.task(0b1010)),
          a ^ await(p.task(0b1010)),
          -a << await(p.task(2)),
          -a >> await(p.task(2)),
          -a >>> await(p.task(2)),
        });
  }

  @Async
  static Task<?> shiftOfLongByLong(Probe p) {
    return Task.fromResult(
        (await(p.task(1L)) << await(p.task(40L))) + (await(p.task(-1)) >>> await(p.task(60L))));
  }

  @Async
  static Task<?> comparison(Probe p) {
    int a = 5;
    return Task.fromResult(
        (a < await(p.task(6)))
            + ""
            + (a <= await(p.task(5)))
            + (a > await(p.task(6)))
            + (a >= await(p.task(5)))
            + (a == await(p.task(5)))
            + (a != await(p.task(5))));
  }

  @Async
  static Task<?> numericPromotion(Probe p) {
    byte b = 100;
    char c = 'a';
    return Task.fromResult(
        List.of(
            b + await(p.task((byte) 100)),
            c + await(p.task(1)),
            b * await(p.task(2L)),
            b / await(p.task(8.0f)),
            c / await(p.task(2.0))));
  }

  @Async
  static Task<?> booleanLogicWithoutShortCircuit(Probe p) {
    return Task.fromResult(
        (p.id(false) & await(p.task(true)))
            + ""
            + (p.id(true) | await(p.task(false)))
            + (p.id(true) ^ await(p.task(true))));
  }

  @Async
  static Task<?> unary(Probe p) {
    int a = await(p.task(5));
    boolean z = !await(p.task(true));
    return Task.fromResult(-await(p.task(1)) + +await(p.task(2)) + ~await(p.task(3)) + " " + a + z);
  }

  @Async
  static Task<?> unaryPromotesChar(Probe p) {
    return Task.fromResult(-await(p.task('a')) + (+await(p.task((short) 3))));
  }

  @Async
  static Task<?> leftLocalKeepsOldValue(Probe p) {
    int x = 1;
    int r = x + (x = await(p.task(10)));
    return Task.fromResult(r + " " + x);
  }

  @Async
  static Task<?> leftFieldKeepsOldValue(Probe p) {
    int[] a = {1};
    int r = a[0] + await(p.effect("set", () -> a[0] = 10)) + a[0];
    return Task.fromResult(r);
  }

  @Async
  static Task<?> leftIncrementBeforeAwait(Probe p) {
    int x = 1;
    int r = x++ * 100 + await(p.task(x)) * 10 + x--;
    return Task.fromResult(r + " " + x);
  }

  @Async
  static Task<?> divisionByZeroAfterAwait(Probe p) {
    try {
      return Task.fromResult(p.id(1) / await(p.task(0)) + p.id(2));
    } catch (ArithmeticException e) {
      p.trace(e);
      return Task.fromResult("caught");
    }
  }

  @Async
  static Task<?> divisionByZeroOnTheLeftFirst(Probe p) {
    try {
      return Task.fromResult(p.id(1) / p.id(0) + await(p.task(2)));
    } catch (ArithmeticException e) {
      return Task.fromResult("caught");
    }
  }

  @Async
  static Task<?> referenceEquality(Probe p) {
    String s = new String("a");
    Object o = s;
    return Task.fromResult(
        (o == await(p.task(s)))
            + ""
            + (o != await(p.task(new String("a"))))
            + (null == await(p.task(null))));
  }

  @Async
  static Task<?> boxedEqualityIsIdentity(Probe p) {
    Integer a = new ArrayList<>(List.of(100000)).get(0);
    Integer b = Integer.valueOf(a + 0);
    return Task.fromResult(
        (a == await(p.task(b))) + "" + (a == 0 + await(p.task(b))) + (a.equals(await(p.task(b)))));
  }

  @Async
  static Task<?> boxedComparedWithPrimitive(Probe p) {
    int i = 1000;
    return Task.fromResult(i == await(p.task(1000)));
  }

  @Async
  static Task<?> nanAndNegativeZero(Probe p) {
    return Task.fromResult(
        (Double.NaN == await(p.task(Double.NaN)))
            + ""
            + (0.0 == await(p.task(-0.0)))
            + (1 / await(p.task(-0.0))));
  }

  @Async
  static Task<?> integerOverflow(Probe p) {
    return Task.fromResult(
        Integer.MAX_VALUE + await(p.task(1)) + (Long.MIN_VALUE - await(p.task(1L))));
  }

  @Async
  static Task<?> deepLeftTree(Probe p) {
    return Task.fromResult(
        await(p.task(1))
            + await(p.task(2))
            + await(p.task(3))
            + await(p.task(4))
            + await(p.task(5))
            + await(p.task(6)));
  }

  @Async
  static Task<?> deepRightTree(Probe p) {
    return Task.fromResult(
        await(p.task(1)) - (await(p.task(2)) - (await(p.task(3)) - (await(p.task(4)) - p.id(5)))));
  }

  @Async
  static Task<?> parenthesesKeepGrouping(Probe p) {
    return Task.fromResult((p.id(8) - await(p.task(3))) - (p.id(2) - await(p.task(1))));
  }

  @Async
  static Task<?> floatingPointAssociativity(Probe p) {
    double big = 1e308;
    return Task.fromResult(big + await(p.task(1e308)) - await(p.task(1e308)));
  }

  @Async
  static Task<?> mixedConstantFolding(Probe p) {
    return Task.fromResult(2 * 3 + await(p.task(1)) + 4 * 5 + "x" + 1 + 2 + await(p.task(3)));
  }

  @Async
  static Task<?> evaluationStopsAtFailingLeft(Probe p) {
    try {
      return Task.fromResult(
          await(p.<Integer>fail(new IllegalArgumentException("left"))) + p.id(1));
    } catch (IllegalArgumentException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> evaluationStopsAtFailingRight(Probe p) {
    try {
      return Task.fromResult(
          p.id(1) + await(p.<Integer>fail(new IllegalArgumentException("right"))) + p.id(2));
    } catch (IllegalArgumentException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> nullLeftOperandIsUnboxed(Probe p) {
    Integer left = null;
    try {
      return Task.fromResult(left + await(p.task(1)));
    } catch (NullPointerException e) {
      p.trace("npe");
      return Task.fromResult("caught");
    }
  }

  @Async
  static Task<?> longAndIntMixed(Probe p) {
    long l = 1L << 40;
    int i = 3;
    return Task.fromResult(l + i * await(p.task(2)) + await(p.task(1L)) * i);
  }

  @Async
  static Task<?> charPlusInt(Probe p) {
    char c = (char) (await(p.task('a')) + p.id(1));
    return Task.fromResult(c);
  }
}
