package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Awaits on the right and within the target of simple assignments (JLS 15.26.1). */
final class AssignmentCases {
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
  static Task<?> local(Probe p) {
    int x;
    x = await(p.task(1));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> chained(Probe p) {
    int x;
    int y;
    Box b = new Box();
    x = y = b.x = await(p.task(7));
    return Task.fromResult(x + y + b.x);
  }

  @Async
  static Task<?> chainedWithWidening(Probe p) {
    double d;
    long l;
    int i;
    d = l = i = await(p.task(7));
    return Task.fromResult(d + " " + l + " " + i);
  }

  @Async
  static Task<?> valueOfAssignment(Probe p) {
    int x;
    return Task.fromResult((x = await(p.task(3))) + x);
  }

  @Async
  static Task<?> staticField(Probe p) {
    shared = 0;
    shared = await(p.task(5));
    return Task.fromResult(shared);
  }

  @Async
  static Task<?> staticFieldQualified(Probe p) {
    AssignmentCases.shared = await(p.task(6));
    return Task.fromResult(AssignmentCases.shared);
  }

  @Async
  static Task<?> field(Probe p) {
    Box b = new Box();
    box(p, b).x = await(p.task(1));
    return Task.fromResult(b.x);
  }

  @Async
  static Task<?> fieldReceiverIsEvaluatedFirst(Probe p) {
    Box a = new Box();
    Box b = a;
    b.x = await(p.task((b = new Box()).x + 1));
    return Task.fromResult(a.x + " " + b.x);
  }

  @Async
  static Task<?> fieldReceiverChangedByAwait(Probe p) {
    Box a = new Box();
    a.next = new Box(1);
    Box first = a.next;
    a.next.x = await(p.effect("replace", () -> (a.next = new Box(2)).x + 40));
    return Task.fromResult(first.x + " " + a.next.x);
  }

  @Async
  static Task<?> nullReceiverIsFoundAfterTheRightSide(Probe p) {
    Box b = null;
    try {
      box(p, b).x = await(p.task(1));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> nullReceiverAndFailingRightSide(Probe p) {
    Box b = null;
    try {
      b.x = await(p.<Integer>fail(new IllegalArgumentException("right")));
    } catch (NullPointerException | IllegalArgumentException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> receiverIsAwaited(Probe p) {
    Box b = new Box();
    await(p.task(b)).x = p.id(4);
    await(p.task(b)).next = new Box(await(p.task(5)));
    return Task.fromResult(b.x + b.next.x);
  }

  @Async
  static Task<?> arrayElement(Probe p) {
    int[] a = new int[3];
    array(p, a)[index(p, 1)] = await(p.task(5));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayAndIndexAwaited(Probe p) {
    int[] a = new int[3];
    await(p.task(a))[await(p.task(2))] = await(p.task(9));
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayLocalReassignedOnTheRight(Probe p) {
    int[] a = {1, 2};
    int[] first = a;
    a[0] = (a = new int[] {8, 9})[1] + await(p.task(100));
    return Task.fromResult(first[0] + " " + a[0]);
  }

  @Async
  static Task<?> indexLocalIncrementedOnTheRight(Probe p) {
    int[] a = new int[3];
    int i = 0;
    a[i++] = i++ + await(p.task(10)) + i;
    a[i] = i = await(p.task(1));
    return Task.fromResult(java.util.Arrays.toString(a) + i);
  }

  @Async
  static Task<?> nullArrayIsFoundAfterTheRightSide(Probe p) {
    int[] a = null;
    try {
      array(p, a)[index(p, 0)] = await(p.task(1));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> indexOutOfBoundsIsFoundAfterTheRightSide(Probe p) {
    int[] a = new int[1];
    try {
      array(p, a)[index(p, 5)] = await(p.task(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      p.trace(e);
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> failingIndexStopsTheRightSide(Probe p) {
    int[] a = new int[1];
    try {
      array(p, a)[index(p, 1 / p.id(0))] = await(p.task(1));
    } catch (ArithmeticException e) {
      p.trace(e);
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayStoreIsCheckedAfterTheRightSide(Probe p) {
    Object[] a = new String[1];
    try {
      a[index(p, 0)] = await(p.<Object>task(1));
    } catch (ArrayStoreException e) {
      p.trace(e);
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> twoDimensionalArray(Probe p) {
    int[][] a = new int[2][2];
    a[index(p, 1)][index(p, 0)] = await(p.task(3));
    a[await(p.task(0))][await(p.task(1))] = p.id(4);
    return Task.fromResult(a);
  }

  @Async
  static Task<?> rowReplacedByAwait(Probe p) {
    int[][] a = {{1, 2}, {3, 4}};
    int[] row = a[0];
    a[0][1] = await(p.effect("replace", () -> (a[0] = new int[] {7, 8})[0]));
    return Task.fromResult(row[1] + " " + a[0][1]);
  }

  @Async
  static Task<?> boxing(Probe p) {
    Integer i;
    Object o;
    long l;
    i = await(p.task(1));
    o = await(p.task('c'));
    l = await(p.task(5));
    return Task.fromResult(i + " " + o + " " + l);
  }

  @Async
  static Task<?> unboxingNull(Probe p) {
    int x = 1;
    try {
      x = await(p.<Integer>task(null));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> assignmentAsArgument(Probe p) {
    Box b = new Box();
    int x;
    p.trace(b.x = x = await(p.task(1)));
    p.trace(b.array[1] = await(p.task(2)));
    return Task.fromResult(x + b.x + b.array[1]);
  }

  @Async
  static Task<?> assignmentAsCondition(Probe p) {
    boolean z;
    int n = 0;
    while (z = await(p.task(n < 3))) {
      n++;
    }
    return Task.fromResult(n + " " + z);
  }

  @Async
  static Task<?> notAssignedWhenRightSideFails(Probe p) {
    int x = 1;
    Box b = new Box(1);
    try {
      x = await(p.<Integer>fail(new IllegalStateException("no")));
    } catch (IllegalStateException e) {
      p.trace(x);
    }
    try {
      b.x = await(p.<Integer>fail(new IllegalStateException("no")));
    } catch (IllegalStateException e) {
      p.trace(b.x);
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> sideEffectsOfTargetStayWhenRightSideFails(Probe p) {
    int[] a = {1, 2, 3};
    int i = 0;
    try {
      a[i++] = await(p.<Integer>fail(new IllegalStateException("no")));
    } catch (IllegalStateException e) {
      p.trace(i);
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> fieldOfNewObject(Probe p) {
    int r = new Box().x = await(p.task(3));
    return Task.fromResult(r);
  }

  @Async
  static Task<?> swapByArrayAssignment(Probe p) {
    int[] a = {1, 2};
    a[0] = a[1] + 0 * (a[1] = a[0]) + 0 * await(p.task(1));
    return Task.fromResult(a);
  }
}
