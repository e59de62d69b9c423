package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.Arrays;
import java.util.List;

/** Array creation, initialisers and access with awaits. */
final class ArrayCases {
  @Async
  static Task<?> initialiser(Probe p) {
    int[] a = {p.id(1), await(p.task(2)), p.id(3)};
    return Task.fromResult(a);
  }

  @Async
  static Task<?> initialiserAllAwait(Probe p) {
    return Task.fromResult(new String[] {await(p.task("a")), await(p.task("b"))});
  }

  @Async
  static Task<?> nestedInitialiser(Probe p) {
    int[][] a = {{p.id(1), await(p.task(2))}, {}, {await(p.task(3)), p.id(4)}, null};
    return Task.fromResult(a);
  }

  @Async
  static Task<?> nestedCreation(Probe p) {
    return Task.fromResult(
        new int[][] {{p.id(1)}, new int[] {await(p.task(2))}, new int[await(p.task(2))]});
  }

  @Async
  static Task<?> dimension(Probe p) {
    return Task.fromResult(new int[await(p.task(3))].length);
  }

  @Async
  static Task<?> dimensions(Probe p) {
    return Task.fromResult(new String[p.id(2)][await(p.task(1))][]);
  }

  @Async
  static Task<?> threeDimensions(Probe p) {
    int[][][] a = new int[await(p.task(1))][p.id(2)][await(p.task(3))];
    return Task.fromResult(a.length + a[0].length * 10 + a[0][1].length * 100);
  }

  @Async
  static Task<?> negativeDimensionAfterAllDimensions(Probe p) {
    try {
      return Task.fromResult(new int[p.id(-1)][await(p.task(2))]);
    } catch (NegativeArraySizeException e) {
      p.trace(e);
      return Task.fromResult("negative");
    }
  }

  @Async
  static Task<?> elementConversion(Probe p) {
    long[] a = {await(p.task(1)), await(p.task('a'))};
    byte[] b = {1, (byte) (int) await(p.task(300))};
    Object[] c = {await(p.task(1)), p.id(2), 'c', await(p.task("s"))};
    double[] d = {await(p.task(1)), 2f};
    await(p.task("gap"));
    return Task.fromResult(Arrays.asList(a, b, c, d));
  }

  @Async
  static Task<?> accessAwaitedIndex(Probe p) {
    int[] a = {10, 20, 30};
    return Task.fromResult(a[await(p.task(1))] + a[p.id(2)]);
  }

  @Async
  static Task<?> accessAwaitedArray(Probe p) {
    return Task.fromResult(await(p.task(new int[] {5, 6}))[p.id(1)]);
  }

  @Async
  static Task<?> accessBoth(Probe p) {
    return Task.fromResult(await(p.task(new String[] {"a", "b"}))[await(p.task(1))]);
  }

  @Async
  static Task<?> arrayVariableReassignedInIndex(Probe p) {
    int[] a = {1, 2};
    int r = a[(a = new int[] {8, 9})[0] - 8 + await(p.task(0))];
    return Task.fromResult(r + a[0]);
  }

  @Async
  static Task<?> elementChangedByLaterOperand(Probe p) {
    int[] a = {1, 2};
    return Task.fromResult(a[0] + (a[0] = await(p.task(10))) + a[0]);
  }

  @Async
  static Task<?> twoDimensionalAccess(Probe p) {
    int[][] a = {{1, 2}, {3, 4}};
    return Task.fromResult(a[await(p.task(1))][await(p.task(0))] + a[0][await(p.task(1))]);
  }

  @Async
  static Task<?> rowIsReadBeforeTheSecondIndex(Probe p) {
    int[][] a = {{1, 2}, {3, 4}};
    return Task.fromResult(
        a[0][await(p.effect("replace", () -> (a[0] = new int[] {7, 8})[0] - 6))]);
  }

  @Async
  static Task<?> nullArrayWithAwaitedIndex(Probe p) {
    int[] a = null;
    try {
      return Task.fromResult(a[await(p.task(0))]);
    } catch (NullPointerException e) {
      p.trace("npe");
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> outOfBounds(Probe p) {
    int[] a = {1};
    try {
      return Task.fromResult(a[await(p.task(4))] + p.id(1));
    } catch (ArrayIndexOutOfBoundsException e) {
      p.trace(e);
      return Task.fromResult("out");
    }
  }

  @Async
  static Task<?> outOfBoundsBeforeLaterAwait(Probe p) {
    int[] a = {1};
    try {
      return Task.fromResult(a[p.id(4)] + await(p.task(1)));
    } catch (ArrayIndexOutOfBoundsException e) {
      return Task.fromResult("out");
    }
  }

  @Async
  static Task<?> lengthOfAwaited(Probe p) {
    return Task.fromResult(
        await(p.task(new int[3])).length + await(p.task(new int[2][4]))[0].length);
  }

  @Async
  static Task<?> cloneOfAwaited(Probe p) {
    int[] a = {1, 2};
    int[] b = await(p.task(a)).clone();
    b[0] = await(p.task(9));
    return Task.fromResult(a[0] + b[0]);
  }

  @Async
  static Task<?> arrayOfTasks(Probe p) {
    @SuppressWarnings("unchecked")
    Task<Integer>[] tasks = new Task[] {p.task(1), p.task(2)};
    int n = 0;
    for (int i = tasks.length - 1; i >= 0; i--) {
      n = n * 10 + await(tasks[i]);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> arrayInLoop(Probe p) {
    int[] a = new int[4];
    for (int i = 0; i < a.length; i++) {
      a[i] = await(p.task(i * i));
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> arrayAsArgumentWithInitialiser(Probe p) {
    return Task.fromResult(Arrays.stream(new int[] {p.id(1), await(p.task(2))}).sum());
  }

  @Async
  static Task<?> genericArrayField(Probe p) {
    List<Integer>[] lists = lists(2);
    lists[0] = List.of(await(p.task(1)));
    lists[1] = await(p.task(lists[0]));
    return Task.fromResult(lists[1].get(0));
  }

  @SuppressWarnings("unchecked")
  private static List<Integer>[] lists(int n) {
    return new List[n];
  }

  @Async
  static Task<?> booleanAndCharElements(Probe p) {
    boolean[] z = new boolean[2];
    char[] c = {'a', 'b'};
    z[1] = await(p.task(true));
    z[0] |= await(p.task(true));
    c[0] += await(p.task(2));
    c[1]++;
    return Task.fromResult(z[0] + "" + z[1] + c[0] + c[1]);
  }

  @Async
  static Task<?> earlierElementsAreEvaluatedBeforeAFailure(Probe p) {
    try {
      return Task.fromResult(
          new int[] {p.id(1), await(p.<Integer>fail(new IllegalStateException("2"))), p.id(3)});
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> varargsAfterAwait(Probe p) {
    return Task.fromResult(String.format(await(p.task("%s-%s")), p.id("a"), await(p.task("b"))));
  }
}
