package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.Map;
import java.util.function.Supplier;

/**
 * @Async methods of inner classes, and inner classes made in them.
 */
final class InnerClassCases {
  private int outer = 1;
  private static int shared = 100;

  private InnerClassCases() {}

  class Inner {
    private int inner = 10;
    int outer = 1000;

    @Async
    Task<String> run(Probe p) {
      InnerClassCases.this.outer += await(p.task(1));
      inner += outer;
      int r = InnerClassCases.this.outer + this.inner + shared;
      await(p.task("gap"));
      return Task.fromResult(r + " " + bump() + " " + InnerClassCases.this.bump());
    }

    private int bump() {
      return -1;
    }

    class Deep {
      private int deep = 5;

      @Async
      private Task<Integer> run(Probe p) {
        deep += inner + InnerClassCases.this.outer + Inner.this.outer;
        int x = await(p.task(deep));
        Inner.this.inner = x;
        InnerClassCases.this.outer++;
        await(p.task("gap"));
        return Task.fromResult(x + inner + InnerClassCases.this.outer);
      }
    }

    @Async
    Task<Integer> makesDeep(Probe p) {
      Deep a = new Deep();
      Deep b = this.new Deep();
      b.deep = await(p.task(50));
      return Task.fromResult(await(a.run(p)) + await(b.run(p)));
    }
  }

  private int bump() {
    return ++outer;
  }

  @Async
  static Task<?> inner(Probe p) {
    return new InnerClassCases().new Inner().run(p);
  }

  @Async
  static Task<?> deep(Probe p) {
    return new InnerClassCases().new Inner().new Deep().run(p);
  }

  @Async
  static Task<?> makesInner(Probe p) {
    return new InnerClassCases().new Inner().makesDeep(p);
  }

  @Async
  static Task<?> qualifiedCreationAwaited(Probe p) {
    InnerClassCases o = new InnerClassCases();
    Inner i = await(p.task(o)).new Inner();
    i.inner = await(p.task(3));
    return Task.fromResult(i.inner + o.outer);
  }

  @Async
  static Task<?> qualifiedCreationWithArguments(Probe p) {
    InnerClassCases o = new InnerClassCases();
    WithArguments w = p.id(o).new WithArguments(p.id(1), await(p.task(2)));
    return Task.fromResult(w.sum());
  }

  class WithArguments {
    private final int a;
    private final int b;

    WithArguments(int a, int b) {
      this.a = a;
      this.b = b;
    }

    int sum() {
      return a + b + outer;
    }

    @Override
    public String toString() {
      return "with";
    }
  }

  @Override
  public String toString() {
    return "outer";
  }

  @Async
  static Task<?> nullOuter(Probe p) {
    InnerClassCases none = null;
    try {
      return Task.fromResult(none.new WithArguments(p.id(1), await(p.task(2))));
    } catch (NullPointerException e) {
      p.trace("npe");
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> createdFromInstanceMethod(Probe p) {
    return new InnerClassCases().create(p);
  }

  @Async
  private Task<String> create(Probe p) {
    Inner i = new Inner();
    i.inner = await(p.task(7));
    Inner j = this.new Inner();
    return Task.fromResult(i.inner + await(j.run(p)));
  }

  class Generic<T> {
    T value;

    Generic(T value) {
      this.value = value;
    }

    class Part {
      T part() {
        return value;
      }

      @Async
      <U> Task<Map<T, U>> pair(Probe p, U u) {
        T t = part();
        await(p.task(outer));
        return Task.fromResult(Map.of(t, u));
      }
    }
  }

  @Async
  static Task<?> genericInner(Probe p) {
    InnerClassCases o = new InnerClassCases();
    Generic<String> g = o.new Generic<>("g");
    Generic<String>.Part part = g.new Part();
    return Task.fromResult(await(part.pair(p, 1)) + part.part());
  }

  @Async
  static Task<?> lambdaInInnerUsesAllLevels(Probe p) {
    return new InnerClassCases().new Lambdas().run(p);
  }

  class Lambdas {
    private int level = 2;

    @Async
    Task<Integer> run(Probe p) {
      Supplier<Integer> s = () -> level + outer + InnerClassCases.this.bump() + this.level;
      await(p.task("gap"));
      level = 20;
      return Task.fromResult(s.get());
    }
  }
}
