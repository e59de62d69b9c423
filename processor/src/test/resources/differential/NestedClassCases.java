package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/**
 * @Async methods of nested classes of every depth.
 */
final class NestedClassCases {
  @Async
  static Task<?> staticNested(Probe p) {
    return new A().run(p);
  }

  static class A {
    int x = 1;

    @Async
    Task<Integer> run(Probe p) {
      x += await(p.task(2));
      return Task.fromResult(x);
    }

    static class B {
      @Async
      static Task<String> run(Probe p) {
        String s = await(p.task("b"));
        return Task.fromResult(s + await(C.run(p)));
      }

      private static final class C {
        @Async
        private static Task<String> run(Probe p) {
          return Task.fromResult("c" + await(p.task("gap")));
        }
      }
    }
  }

  @Async
  static Task<?> deepNested(Probe p) {
    return A.B.run(p);
  }

  @Async
  static Task<?> sameMethodNameInOuterAndNested(Probe p) {
    return Task.fromResult(await(same(p)) + await(Same.same(p)));
  }

  @Async
  private static Task<String> same(Probe p) {
    return Task.fromResult("outer" + await(p.task(1)));
  }

  private static final class Same {
    @Async
    static Task<String> same(Probe p) {
      return Task.fromResult("nested" + await(p.task(2)));
    }
  }

  @Async
  static Task<?> genericNested(Probe p) {
    return Task.fromResult(await(new G<>("t").twice(p)).size());
  }

  static class G<T> {
    final T t;

    G(T t) {
      this.t = t;
    }

    @Async
    Task<List<T>> twice(Probe p) {
      T first = t;
      T second = await(p.task(t));
      return Task.fromResult(List.of(first, second));
    }
  }

  @Async
  static Task<?> nestedInInterface(Probe p) {
    return Holder.Impl.run(p);
  }

  interface Holder {
    int CONSTANT = 5;

    class Impl {
      @Async
      static Task<Integer> run(Probe p) {
        return Task.fromResult(CONSTANT + await(p.task(1)));
      }
    }
  }

  @Async
  static Task<?> abstractBase(Probe p) {
    return new Concrete().template(p);
  }

  abstract static class Template {
    @Async
    Task<String> template(Probe p) {
      String a = await(step(p, "a"));
      String b = await(step(p, "b"));
      return Task.fromResult(a + b);
    }

    abstract Task<String> step(Probe p, String s);
  }

  static final class Concrete extends Template {
    @Override
    @Async
    Task<String> step(Probe p, String s) {
      return Task.fromResult(s + await(p.task(s)));
    }
  }

  @Async
  static Task<?> staticNestedUsesOuterStatics(Probe p) {
    outerState = 1;
    return User.use(p);
  }

  private static int outerState;

  private static int bump() {
    return ++outerState;
  }

  static final class User {
    @Async
    static Task<Integer> use(Probe p) {
      outerState += await(p.task(10));
      int r = bump() * 100;
      NestedClassCases.outerState++;
      return Task.fromResult(r + NestedClassCases.outerState);
    }
  }

  @Async
  static Task<?> nestedHidesOuterName(Probe p) {
    return Hiding.run(p);
  }

  static final class Hiding {
    private static int outerState = 50;

    @Async
    static Task<String> run(Probe p) {
      outerState = 50;
      NestedClassCases.outerState = 7;
      outerState += await(p.task(1));
      return Task.fromResult(outerState + " " + NestedClassCases.outerState);
    }
  }
}
