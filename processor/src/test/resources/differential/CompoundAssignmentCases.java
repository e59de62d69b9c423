package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.Arrays;

/** Compound assignments around awaits (JLS 15.26.2). */
final class CompoundAssignmentCases {
  static final class Box {
    int x;
    long l;
    byte b;
    String s = "";
    Integer boxed;
    Box next;
    int[] array = {10, 20, 30};

    Box() {}

    Box(int x) {
      this.x = x;
    }
  }

  static int shared;

  private static Box box(Probe p, Box box) {
    p.trace("box");
    return box;
  }

  private static <T> T array(Probe p, T array) {
    p.trace("array");
    return array;
  }

  private static int index(Probe p, int index) {
    p.trace("index");
    return index;
  }

  @Async
  static Task<?> localKeepsOldValue(Probe p) {
    int x = 1;
    x += await(p.task(x = 10));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> allOperatorsOnLocal(Probe p) {
    int x = 100;
    x += await(p.task(7));
    p.trace(x);
    x -= await(p.task(3));
    p.trace(x);
    x *= await(p.task(5));
    p.trace(x);
    x /= await(p.task(2));
    p.trace(x);
    x %= await(p.task(97));
    p.trace(x);
    x <<= await(p.task(3));
    p.trace(x);
    x >>= await(p.task(1));
    p.trace(x);
    x = -x;
    x >>>= await(p.task(20));
    p.trace(x);
    x &= await(p.task(0xff));
    p.trace(x);
    x |= await(p.task(0x100));
    p.trace(x);
    x ^= await(p.task(0x111));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> narrowingByte(Probe p) {
    byte b = 100;
    b += await(p.task(100));
    return Task.fromResult(b);
  }

  @Async
  static Task<?> narrowingShortCharFloatLong(Probe p) {
    short s = 30000;
    char c = 'a';
    float f = 1.5f;
    long l = 7;
    int i = 10;
    s += await(p.task(30000));
    c += await(p.task(1));
    f += await(p.task(1e10));
    l *= await(p.task(2.5));
    i /= await(p.task(0.3));
    return Task.fromResult(s + " " + c + " " + f + " " + l + " " + i);
  }

  @Async
  static Task<?> shiftDoesNotPromoteToTheRight(Probe p) {
    int i = 1;
    i <<= await(p.task(33L));
    byte b = -8;
    b >>>= await(p.task(1));
    return Task.fromResult(i + " " + b);
  }

  @Async
  static Task<?> bool(Probe p) {
    boolean z = true;
    z &= await(p.task(true));
    z ^= await(p.task(true));
    z |= await(p.task(false));
    return Task.fromResult(z);
  }

  @Async
  static Task<?> booleanAndEvaluatesItsRightSide(Probe p) {
    boolean z = false;
    z &= await(p.task(true));
    z |= p.id(true) | await(p.task(false));
    return Task.fromResult(z);
  }

  @Async
  static Task<?> field(Probe p) {
    Box b = new Box(5);
    box(p, b).x += await(p.task(3));
    return Task.fromResult(b.x);
  }

  @Async
  static Task<?> fieldOldValueIsReadBeforeTheAwait(Probe p) {
    Box b = new Box(1);
    b.x += await(p.effect("set", () -> b.x = 100));
    return Task.fromResult(b.x);
  }

  @Async
  static Task<?> fieldReceiverReassigned(Probe p) {
    Box a = new Box(1);
    Box b = a;
    b.x += await(p.task((b = new Box(50)).x));
    return Task.fromResult(a.x + " " + b.x);
  }

  @Async
  static Task<?> nullReceiverIsFoundBeforeTheRightSide(Probe p) {
    Box b = null;
    try {
      box(p, b).x += await(p.task(1));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> staticField(Probe p) {
    shared = 4;
    shared *= await(p.effect("set", () -> shared = 10));
    return Task.fromResult(shared);
  }

  @Async
  static Task<?> arrayElement(Probe p) {
    int[] a = {1, 2, 3};
    array(p, a)[index(p, 1)] += await(p.task(10));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayElementOldValueIsReadBeforeTheAwait(Probe p) {
    int[] a = {1, 2, 3};
    a[1] -= await(p.effect("set", () -> a[1] = 50));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayAndIndexAwaited(Probe p) {
    int[] a = {1, 2, 3};
    await(p.task(a))[await(p.task(2))] *= await(p.task(5));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayAndIndexReassignedOnTheRight(Probe p) {
    int[] a = {1, 2, 3};
    int[] first = a;
    int i = 0;
    a[i] += (a = new int[] {0, 0, 0}).length + (i = 2) + await(p.task(100));
    return Task.fromResult(Arrays.toString(first) + Arrays.toString(a) + i);
  }

  @Async
  static Task<?> indexWithSideEffect(Probe p) {
    int[] a = {1, 2, 3};
    int i = 0;
    a[i++] += await(p.task(i)) * 10;
    a[i++] <<= await(p.task(i));
    return Task.fromResult(Arrays.toString(a) + i);
  }

  @Async
  static Task<?> nullArrayIsFoundBeforeTheRightSide(Probe p) {
    int[] a = null;
    try {
      array(p, a)[index(p, 0)] += await(p.task(1));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> indexOutOfBoundsIsFoundBeforeTheRightSide(Probe p) {
    int[] a = new int[1];
    try {
      array(p, a)[index(p, -1)] += await(p.task(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      p.trace(e);
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> byteArrayElementNarrows(Probe p) {
    byte[] a = {127, 1};
    a[index(p, 0)] += await(p.task(1));
    a[index(p, 1)] <<= await(p.task(8));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> stringLocal(Probe p) {
    String s = "a";
    s += await(p.task("b"));
    s += await(p.task(1));
    s += await(p.task('c'));
    s += await(p.task(null));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> stringLocalKeepsOldValue(Probe p) {
    String s = "a";
    s += await(p.task(s = "b"));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> stringField(Probe p) {
    Box b = new Box();
    b.s = "x";
    box(p, b).s += await(p.effect("set", () -> b.s = "y")) + 1;
    return Task.fromResult(b.s);
  }

  @Async
  static Task<?> stringArrayElement(Probe p) {
    String[] a = {"a", null};
    array(p, a)[index(p, 0)] += await(p.task(1)) + await(p.task(2));
    a[index(p, 1)] += await(p.task("z"));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> stringElementOfObjectArray(Probe p) {
    Object[] a = new Object[] {"x"};
    a[index(p, 0)] += await(p.task("y"));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> charSequenceAppended(Probe p) {
    CharSequence c = "x";
    c += await(p.task("y"));
    return Task.fromResult(c.toString());
  }

  @Async
  static Task<?> boxedLocal(Probe p) {
    Integer i = 5;
    i += await(p.task(3));
    Character c = 'a';
    Long l = 3L;
    l <<= await(p.task(2));
    return Task.fromResult(i + " " + c + " " + l);
  }

  @Async
  static Task<?> boxedField(Probe p) {
    Box b = new Box();
    b.boxed = 1;
    b.boxed += await(p.effect("set", () -> b.boxed = 10));
    return Task.fromResult(b.boxed);
  }

  @Async
  static Task<?> boxedNull(Probe p) {
    Box b = new Box();
    try {
      box(p, b).boxed += await(p.task(1));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> rightSideNullUnboxed(Probe p) {
    int x = 3;
    try {
      x += await(p.<Integer>task(null));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> valueOfCompoundAssignment(Probe p) {
    int x = 1;
    byte b = 120;
    return Task.fromResult((x += await(p.task(2))) * 10 + (b += await(p.task(10))) + x);
  }

  @Async
  static Task<?> nestedCompoundAssignments(Probe p) {
    int x = 1;
    x += x += await(p.task(x += 5)) + x;
    return Task.fromResult(x);
  }

  @Async
  static Task<?> divisionByZero(Probe p) {
    int x = 6;
    int[] a = {6};
    try {
      x /= await(p.task(0));
    } catch (ArithmeticException e) {
      p.trace(x);
    }
    try {
      a[0] %= await(p.task(0));
    } catch (ArithmeticException e) {
      p.trace(a);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> loopSum(Probe p) {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += await(p.task(i)) * (sum + 1);
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> rightSideIsCompoundWithoutParentheses(Probe p) {
    int x = 10;
    x -= await(p.task(3)) - 2;
    x *= await(p.task(2)) + 1;
    return Task.fromResult(x);
  }

  @Async
  static Task<?> unchangedWhenRightSideFails(Probe p) {
    int x = 1;
    Box b = new Box(1);
    int[] a = {1};
    try {
      x += await(p.<Integer>fail(new IllegalStateException("x")));
    } catch (IllegalStateException e) {
      p.trace(x);
    }
    try {
      b.x += await(p.<Integer>fail(new IllegalStateException("b")));
    } catch (IllegalStateException e) {
      p.trace(b.x);
    }
    try {
      a[0] += await(p.<Integer>fail(new IllegalStateException("a")));
    } catch (IllegalStateException e) {
      p.trace(a);
    }
    return Task.fromResult("end");
  }
}
