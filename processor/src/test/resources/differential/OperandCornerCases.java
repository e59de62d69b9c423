package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Operands whose own conversions, checks and side effects stand next to an await (JLS 15.7). */
final class OperandCornerCases {
  static class Counter {
    static int made;
    int value;
    Counter next;

    Counter(int value) {
      this.value = value;
      made++;
    }

    Counter bump(Probe p) {
      p.trace("bump " + value++);
      return this;
    }

    static String shared(int a, Object... rest) {
      return a + Arrays.toString(rest);
    }

    final class Inner {
      final int sum;

      Inner(int x) {
        sum = value + x;
      }
    }
  }

  @Async
  static Task<?> updatesInOneExpression(Probe p) {
    int x = 1;
    x = x++ + await(p.task(10)) + x;
    int y = x-- - await(p.task(x)) - --x;
    int z = (y = await(p.task(3))) + y * (y += await(p.task(4))) + y;
    return Task.fromResult(x + "," + y + "," + z);
  }

  @Async
  static Task<?> indexesWithSideEffects(Probe p) {
    int[] a = {1, 2, 3, 4};
    int i = 0;
    a[i++] += await(p.task(10)) + i;
    a[i = 2] = a[i] + await(p.task(i)) * a[i - 1];
    a[i++]++;
    a[i] <<= await(p.task(2L));
    a[await(p.task(1))] = i = a[0];
    int[][] b = {a, null, {5}};
    b[i - i][await(p.task(0))] -= b[2][0]--;
    return Task.fromResult(Arrays.toString(a) + i + b[2][0]);
  }

  @Async
  static Task<?> checksComeWhereJavaHasThem(Probe p) {
    String s = "";
    int[] none = null;
    int[] one = {1};
    Counter nobody = null;
    Object[] strings = new String[1];
    int zero = 0;
    try {
      none[p.id(5)] = await(p.task(1));
    } catch (NullPointerException e) {
      s += "a";
    }
    try {
      one[p.id(5)] = await(p.task(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      s += "b";
    }
    try {
      one[p.id(5)] += await(p.task(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      s += "c";
    }
    try {
      nobody.value = await(p.task(1));
    } catch (NullPointerException e) {
      s += "d";
    }
    try {
      nobody.value += await(p.task(1));
    } catch (NullPointerException e) {
      s += "e";
    }
    try {
      strings[0] = await(p.task((Object) 1));
    } catch (ArrayStoreException e) {
      s += "f";
    }
    try {
      s += p.id(1) / zero + await(p.task(1));
    } catch (ArithmeticException e) {
      s += "g";
    }
    try {
      s += new int[p.id(-1)][await(p.task(2))].length;
    } catch (NegativeArraySizeException e) {
      s += "h";
    }
    try {
      s += nobody.bump(p).value + await(p.task(1));
    } catch (NullPointerException e) {
      s += "i";
    }
    try {
      s += nobody.new Inner(await(p.task(1))).sum;
    } catch (NullPointerException e) {
      s += "j";
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> unboxingAndCasts(Probe p) {
    String s = "";
    Integer nothing = null;
    Object text = "text";
    try {
      s += nothing + await(p.task(1));
    } catch (NullPointerException e) {
      s += "a";
    }
    try {
      s += (Integer) text + await(p.task(1));
    } catch (ClassCastException e) {
      s += "b";
    }
    try {
      int i = await(p.task(true)) ? nothing : await(p.task(1));
      s += i;
    } catch (NullPointerException e) {
      s += "c";
    }
    try {
      nothing += await(p.task(1));
    } catch (NullPointerException e) {
      s += "d";
    }
    try {
      nothing++;
      s += await(p.task("never"));
    } catch (NullPointerException e) {
      s += "e";
    }
    Integer big = 1000;
    boolean same = big == await(p.task((Integer) 1000)) + 0;
    boolean equal = big == (int) await(p.task(1000));
    long widened = (int) await(p.task(7)) + 1L;
    char c = (char) (int) await(p.task(66));
    double d = await(p.task(1)) / 2 + await(p.task(1)) / 2.0;
    return Task.fromResult(s + same + equal + widened + c + d + -await(p.task(3)) + ~await(p.task(4)));
  }

  @Async
  static Task<?> narrowingUpdates(Probe p) {
    byte b = 10;
    short h = 5;
    char c = 'a';
    float f = 1.5f;
    long l = 1;
    int i = 100;
    b += await(p.task(300));
    b >>>= await(p.task(1));
    h *= await(p.task(1000.5));
    c -= await(p.task(1L));
    f /= await(p.task(2));
    l <<= await(p.task(40));
    i ^= await(p.task('a'));
    i %= await(p.task(7L));
    Byte boxed = 3;
    boxed++;
    boolean t = true;
    t &= await(p.task(false));
    t |= p.id(true) ^ await(p.task(false));
    t ^= await(p.task(true));
    String s = null;
    s += await(p.task((String) null));
    s += await(p.task('x')) + 1;
    Object o = "o";
    o += s + await(p.task(1));
    return Task.fromResult(b + "," + h + "," + (int) c + f + l + i + boxed + t + s + o);
  }

  @Async
  static Task<?> staticMembersThroughInstances(Probe p) {
    Counter nobody = null;
    Counter[] counters = {new Counter(await(p.task(1))), null};
    String s = nobody.shared(await(p.task(1)), counters[0].bump(p).value, await(p.task("x")));
    s += counters[0].bump(p).made + await(p.task(1));
    s += nobody.made++ + await(p.task(1)) + nobody.made;
    counters[0].bump(p).made = await(p.task(40));
    s += nobody.made;
    Counter.made = 0;
    return Task.fromResult(s);
  }

  @Async
  static Task<?> chains(Probe p) {
    Counter a = new Counter(1);
    a.next = new Counter(await(p.task(2)));
    a.next.next = a.bump(p).next = new Counter(await(p.task(3)) + a.next.value);
    int sum = a.bump(p).bump(p).value + a.next.bump(p).value * await(p.task(2)) + a.next.value++;
    (await(p.task(true)) ? a : a.next).bump(p).value += await(p.task(100));
    sum += a.new Inner(await(p.task(1))).sum + (a = a.next).new Inner(a.value).sum;
    Counter.made = 0;
    return Task.fromResult(sum + "," + a.value);
  }

  @Async
  static Task<?> assignmentsAsOperands(Probe p) {
    int a;
    int b;
    int c = a = b = await(p.task(5));
    boolean flag;
    if ((flag = await(p.task(true))) && (b = await(p.task(6))) > c | (a += await(p.task(1))) > 0) {
      c += a * b;
    }
    int late;
    if (await(p.task(1)) > 5 || (late = await(p.task(9))) < 0) {
      late = -1;
    }
    String s = "" + (flag ? late : c) + (c = await(p.task(2))) + c;
    int[] array = new int[(a = await(p.task(2)))];
    array[a - 1] = a = await(p.task(8));
    return Task.fromResult(s + a + array[1]);
  }

  @Async
  static Task<?> arraysInArrays(Probe p) {
    int[][] a = {{await(p.task(1))}, {2, await(p.task(3)), p.id(4)}, null, new int[await(p.task(2))]};
    Object[] o = {p.id("x"), new Object[] {await(p.task("y")), a[1][2]}, await(p.task('z'))};
    long[] widened = {await(p.task(1)), 'c', p.id(3)};
    Supplier<?>[] suppliers = {() -> "s", await(p.effect("supplier", () -> (Supplier<?>) () -> "t")), String::new};
    String s = suppliers[0].get() + "" + suppliers[1].get() + suppliers[2].get();
    return Task.fromResult(Arrays.deepToString(a) + Arrays.deepToString(o) + widened[0] + s);
  }

  @Async
  static Task<?> functionsAsOperands(Probe p) {
    Supplier<String> s = await(p.task(true)) ? () -> "yes" : OperandCornerCases::no;
    Function<Integer, int[]> maker = int[]::new;
    IntFunction<List<String>> sized = await(p.task(false)) ? ArrayList::new : n -> List.of("" + n);
    Runnable r = (Runnable & Serializable) () -> p.trace("run");
    run((Runnable & Serializable) () -> p.trace("in"), await(p.task(1)), r);
    String text = "bound";
    Supplier<Integer> length = p.id(text)::length;
    text = await(p.task("other"));
    return Task.fromResult(
        s.get() + maker.apply(await(p.task(3))).length + sized.apply(2) + length.get() + text);
  }

  private static String no() {
    return "no";
  }

  private static void run(Runnable a, int n, Runnable b) {
    a.run();
    b.run();
  }

  private static String pick(long l) {
    return "long";
  }

  private static String pick(Integer i) {
    return "Integer";
  }

  private static String pick(Object o) {
    return "Object";
  }

  private static String pick(int... i) {
    return "ints";
  }

  private static String pick(int a, long b) {
    return "int,long";
  }

  private static String pick(Object a, Object b) {
    return "Object,Object";
  }

  @Async
  static Task<?> overloadsAreChosenOnce(Probe p) {
    int i = await(p.task(1));
    short h = 2;
    String s = pick(await(p.task(1))) + pick((int) await(p.task(1))) + pick(i) + pick(h);
    s += pick(i, (long) await(p.task(1))) + pick(await(p.task(1)), "s") + pick(h, (int) await(p.task(2)));
    s += pick() + pick(await(p.task(1)), 2, 3) + pick('c') + pick((Object) await(p.task(1)));
    s += pick(null == await(p.task("x")) ? 1 : 2) + pick(i > 0 ? 'a' : (int) await(p.task(1)));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> variableArity(Probe p) {
    String s = Counter.shared(await(p.task(1)));
    s += Counter.shared(1, (Object[]) null == null ? await(p.task("n")) : "");
    s += Counter.shared(2, new Object[] {await(p.task(3)), "spread"});
    s += Counter.shared(3, (Object) new Object[] {await(p.task(4))}.length);
    s += String.format("%s-%d", await(p.task("f")), await(p.task(5)));
    s += Arrays.asList(await(p.task("a")), await(p.task("b"))).indexOf(await(p.task("b")));
    return Task.fromResult(s);
  }
}
