package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Increments and decrements around awaits. */
final class IncrementCases {
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
  static Task<?> localAroundAwait(Probe p) {
    int i = 0;
    int r = i++ + await(p.task(i)) + ++i;
    return Task.fromResult(r + " " + i);
  }

  @Async
  static Task<?> ofAwaitedField(Probe p) {
    Box b = new Box(5);
    p.trace(await(p.task(b)).x++);
    p.trace(--await(p.task(b)).x);
    await(p.task(b)).x++;
    return Task.fromResult(b.x);
  }

  @Async
  static Task<?> ofAwaitedArrayElement(Probe p) {
    int[] a = {1, 2};
    p.trace(await(p.task(a))[await(p.task(1))]++);
    p.trace(--a[await(p.task(0))]);
    return Task.fromResult(a);
  }

  @Async
  static Task<?> narrowTypes(Probe p) {
    byte b = Byte.MAX_VALUE;
    char c = 'a';
    short s = Short.MIN_VALUE;
    p.trace(b++);
    await(p.task(1));
    p.trace(++c);
    await(p.task(2));
    p.trace(s--);
    return Task.fromResult(b + " " + c + " " + s);
  }

  @Async
  static Task<?> byteArrayElement(Probe p) {
    byte[] a = {127};
    p.trace(a[await(p.task(0))]++);
    return Task.fromResult(a);
  }

  @Async
  static Task<?> boxed(Probe p) {
    Integer i = 127;
    p.trace(i++);
    await(p.task(1));
    p.trace(++i);
    Character c = 'x';
    c++;
    await(p.task(2));
    return Task.fromResult(i + " " + c);
  }

  @Async
  static Task<?> boxedNull(Probe p) {
    Box b = new Box();
    try {
      await(p.task(b)).boxed++;
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> inIndex(Probe p) {
    int[] a = {10, 20, 30};
    int i = 0;
    return Task.fromResult(a[i++] + await(p.task(100)) + a[i++] + await(p.task(200)) + a[i]);
  }

  @Async
  static Task<?> floating(Probe p) {
    double d = 0.5;
    float f = 1f;
    d++;
    await(p.task(1));
    --f;
    return Task.fromResult(d + f);
  }

  @Async
  static Task<?> staticField(Probe p) {
    shared = 7;
    int r = shared++ * await(p.effect("set", () -> shared = 100)) + shared--;
    return Task.fromResult(r + " " + shared);
  }

  @Async
  static Task<?> inWhileCondition(Probe p) {
    int i = 3;
    int n = 0;
    while (i-- > await(p.task(0))) {
      n += i;
    }
    return Task.fromResult(n + " " + i);
  }

  @Async
  static Task<?> ofNullReceiver(Probe p) {
    Box b = null;
    try {
      box(p, b).x++;
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    await(p.task(1));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> parenthesised(Probe p) {
    int i = 1;
    (i)++;
    await(p.task(1));
    int r = ((i))-- + await(p.task(2));
    return Task.fromResult(r + i);
  }
}
