package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/** super calls with a variable number of arguments. */
final class SuperVarargsCases {
  static class Base {
    protected int sum(int... xs) {
      int n = 0;
      for (int x : xs) n += x;
      return n;
    }

    @SafeVarargs
    protected final <T> List<T> list(String name, T... all) {
      return List.of(all);
    }
  }

  static class Derived extends Base {
    @Override
    protected int sum(int... xs) {
      return -1;
    }

    @Async
    Task<Integer> varargs(Probe p) {
      return Task.fromResult(
          super.sum(p.id(1), await(p.task(2)), p.id(3))
              + super.sum()
              + super.sum(await(p.task(new int[] {10, 20}))));
    }

    @Async
    Task<String> generic(Probe p) {
      return Task.fromResult(
          super.list("n", p.id("a"), await(p.task("b"))) + "" + super.list(await(p.task("m"))));
    }
  }

  @Async
  static Task<?> varargs(Probe p) {
    return new Derived().varargs(p);
  }

  @Async
  static Task<?> genericVarargs(Probe p) {
    return new Derived().generic(p);
  }
}
