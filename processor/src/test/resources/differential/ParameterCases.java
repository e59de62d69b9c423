package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parameters of the async method: assigned, updated, captured, kept across awaits. */
final class ParameterCases {
  @Async
  private static Task<String> assigned(Probe p, String s) {
    s = await(p.task("a"));
    s = await(p.task(s + "b"));
    return Task.fromResult(s);
  }

  @Async
  static Task<String> assignedByAwait(Probe p) {
    return Task.fromResult(await(assigned(p, "x")));
  }

  @Async
  private static Task<String> assignedInBranch(Probe p, String s, int n) {
    if (await(p.task(n)) > 1) {
      s = await(p.task("long"));
    } else {
      n = await(p.task(7));
    }
    return Task.fromResult(s + n);
  }

  @Async
  static Task<String> assignedByAwaitInBranch(Probe p) {
    return Task.fromResult(
        await(assignedInBranch(p, "x", 1)) + await(assignedInBranch(p, "y", 2)));
  }

  @Async
  private static Task<Integer> assignedInLoop(Probe p, int from, int to) {
    int sum = 0;
    while (from < to) {
      sum += from;
      from = await(p.task(from + 1));
    }
    for (to = await(p.task(3)); to > 0; to = await(p.task(to - 1))) {
      sum += 100 * to;
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<Integer> assignedByAwaitInLoop(Probe p) {
    return Task.fromResult(await(assignedInLoop(p, 1, 4)));
  }

  @Async
  private static Task<String> assignedInHandlers(Probe p, String s) {
    try {
      s = await(p.task("try"));
      if (s.length() == 3) {
        throw new IllegalStateException(s);
      }
    } catch (IllegalStateException e) {
      s = await(p.task(s + "catch"));
    } finally {
      s = await(p.task(s + "finally"));
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<String> assignedByAwaitInHandlers(Probe p) {
    return Task.fromResult(await(assignedInHandlers(p, "x")));
  }

  @Async
  private static Task<String> updated(Probe p, int i, long l, byte b, char c, Integer boxed) {
    i += await(p.task(2));
    l *= await(p.task(3));
    b += await(p.task(200));
    c++;
    boxed += await(p.task(i));
    i = boxed++ + (i = await(p.task(5))) + i--;
    return Task.fromResult(i + "," + l + "," + b + "," + c + "," + boxed);
  }

  @Async
  static Task<String> updatedByAwait(Probe p) {
    return Task.fromResult(await(updated(p, 1, 2L, (byte) 3, 'c', 5)));
  }

  @Async
  private static Task<String> operands(Probe p, int i, int[] a) {
    a[i] = i + (i = await(p.task(1))) * 10 + i;
    a[i] = a[0] + (a = await(p.task(new int[] {7, 8})))[i] + a[0];
    return Task.fromResult(i + "," + a[0] + "," + a[1]);
  }

  @Async
  static Task<String> assignedAmongOperands(Probe p) {
    int[] array = {1, 2, 3};
    return Task.fromResult(await(operands(p, 2, array)) + array[1] + array[2]);
  }

  @Async
  private static Task<List<String>> captured(Probe p, String s, int... numbers) {
    List<Supplier<String>> suppliers = new ArrayList<>();
    for (int n : numbers) {
      suppliers.add(() -> s + n + numbers.length);
      await(p.task(n));
    }
    return Task.fromResult(suppliers.stream().map(Supplier::get).toList());
  }

  @Async
  static Task<List<String>> capturedAcrossAwaits(Probe p) {
    return Task.fromResult(await(captured(p, "s", 1, 2)));
  }

  @Async
  private static <T extends Comparable<T>> Task<T> largest(Probe p, List<? extends T> list, T t) {
    for (T other : list) {
      t = await(p.task(other)).compareTo(t) > 0 ? await(p.task(other)) : t;
    }
    return Task.fromResult(t);
  }

  @Async
  static Task<Integer> assignedOfTypeVariable(Probe p) {
    return Task.fromResult(await(largest(p, List.of(3, 9), 5)));
  }

  @Async
  private static Task<String> shadowing(Probe p, String state, Object self, int frame) {
    state = await(p.task("s"));
    self = await(p.task(state + frame));
    frame = await(p.task(frame + 1));
    return Task.fromResult(state + self + frame);
  }

  @Async
  static Task<String> assignedNamedLikeGenerated(Probe p) {
    return Task.fromResult(await(shadowing(p, "a", "b", 1)));
  }

  @Async
  private static Task<String> overloaded(Probe p, String s) {
    return Task.fromResult(await(p.task(s)));
  }

  @Async
  private static Task<String> overloaded(Object p, Integer n, String s) {
    return Task.fromResult(s + await(((Probe) p).task(n)));
  }

  @Async
  private static Task<String> overloaded(Object p, Integer n) {
    await(((Probe) p).task(n));
    return Task.fromResult("n");
  }

  @Async
  private static <T extends Number> Task<String> overloaded(Probe p, List<T> n) {
    await(p.task(n.get(0)));
    return Task.fromResult("list");
  }

  @Async
  static Task<String> deadInOverloads(Probe p) {
    return Task.fromResult(
        await(overloaded(p, "s"))
            + await(overloaded(p, 1, "t"))
            + await(overloaded(p, 2))
            + await(overloaded(p, List.of(3))));
  }

  /** Each is assigned in one place only, without an await, and lives across every await. */
  @Async
  private static Task<String> changedBetweenAwaits(
      Probe p, String same, int step, int compound, int loop, int choice, String[] items, long w) {
    for (int i = await(p.task(0)); i < 3; i = await(p.task(i + 1))) {
      (step)++;
      compound += i > 0 ? (w = w * 2) : 1;
      while (loop < 10 * i) {
        loop += 3;
      }
      int chosen = switch (i) {
        case 0 -> choice = 5;
        default -> {
          choice -= i;
          yield choice;
        }
      };
      if (i == 1) {
        items = new String[] {same + chosen};
      }
      p.trace(same + step + compound + loop + choice + items[0] + w);
    }
    return Task.fromResult(same + step + compound + loop + choice + items[0] + w);
  }

  @Async
  static Task<String> assignedBetweenAwaitsInALoop(Probe p) {
    return Task.fromResult(
        await(changedBetweenAwaits(p, "s", 1, 2, 3, 4, new String[] {"t"}, 1L)));
  }
}
