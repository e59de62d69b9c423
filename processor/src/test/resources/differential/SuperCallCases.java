package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** super calls and inherited members in async methods. */
final class SuperCallCases {
  static class Base {
    protected int state = 1;
    protected static int shared = 5;

    protected String name() {
      return "base";
    }

    @Async
    protected Task<String> load(Probe p) {
      return Task.fromResult("base " + await(p.task(state)));
    }

    protected <T> List<T> twice(T t) {
      return List.of(t, t);
    }

    protected int sum(int... xs) {
      int n = 0;
      for (int x : xs) n += x;
      return n;
    }

    void fails() throws IOException {
      throw new IOException("base fails");
    }
  }

  static class Derived extends Base {
    protected int state = 2;

    @Override
    protected String name() {
      return "derived";
    }

    @Override
    @Async
    protected Task<String> load(Probe p) {
      String before = super.name() + name() + this.name();
      String loaded = await(super.load(p));
      return Task.fromResult(before + loaded + super.name());
    }

    @Async
    Task<String> fields(Probe p) {
      super.state = await(p.task(10));
      super.state += await(p.task(5));
      super.state++;
      shared = state;
      return Task.fromResult(super.state + " " + state + " " + ((Base) this).state + " " + shared);
    }

    @Async
    Task<Object> generic(Probe p) {
      return Task.fromResult(super.twice(await(p.task("t"))) + "" + super.<Object>twice(1).size());
    }

    @Async
    Task<String> inLambda(Probe p) {
      Supplier<String> s = () -> super.name() + name();
      Supplier<String> r = super::name;
      await(p.task("gap"));
      return Task.fromResult(s.get() + r.get());
    }

    @Async
    Task<String> checked(Probe p) {
      try {
        await(p.task(1));
        super.fails();
      } catch (IOException e) {
        return Task.fromResult(e.getMessage());
      }
      return Task.fromResult("no");
    }

    @Async
    Task<String> objectMethods(Probe p) {
      int h = await(p.task(0));
      return Task.fromResult(
          (super.hashCode() == System.identityHashCode(this)) + "" + super.equals(this) + h);
    }
  }

  static final class Third extends Derived {
    @Override
    protected String name() {
      return "third";
    }

    @Override
    @Async
    protected Task<String> load(Probe p) {
      await(p.task("third"));
      return Task.fromResult("third " + await(super.load(p)));
    }
  }

  @Async
  static Task<?> overridden(Probe p) {
    return new Derived().load(p);
  }

  @Async
  static Task<?> threeLevels(Probe p) {
    return new Third().load(p);
  }

  @Async
  static Task<?> superFields(Probe p) {
    return new Derived().fields(p);
  }

  @Async
  static Task<?> genericSuperMethod(Probe p) {
    return new Derived().generic(p);
  }

  @Async
  static Task<?> superInLambda(Probe p) {
    return new Third().inLambda(p);
  }

  @Async
  static Task<?> checkedSuperMethod(Probe p) {
    return new Derived().checked(p);
  }

  @Async
  static Task<?> superOfObject(Probe p) {
    return new Derived().objectMethods(p);
  }

  private static final class Numbers extends AbstractList<Integer> {
    private final List<Integer> removed = new ArrayList<>();

    @Override
    public Integer get(int i) {
      return i * i;
    }

    @Override
    public int size() {
      return 4;
    }

    @Async
    Task<String> protectedOfOtherPackage(Probe p) {
      modCount = modCount + await(p.task(1));
      int m = modCount;
      try {
        removeRange(0, await(p.task(1)));
      } catch (UnsupportedOperationException e) {
        p.trace("unsupported");
      }
      return Task.fromResult(m + " " + this.modCount + " " + super.isEmpty());
    }
  }

  @Async
  static Task<?> protectedListMembers(Probe p) {
    return new Numbers().protectedOfOtherPackage(p);
  }

  @Async
  static Task<?> protectedMembersOfOtherPackage(Probe p) {
    return Task.fromResult(await(new Fields().run(p)));
  }

  private static final class Fields extends java.util.TimerTask {
    @Override
    public void run() {}

    @Async
    Task<String> run(Probe p) {
      Object clone;
      try {
        clone = super.clone();
      } catch (CloneNotSupportedException e) {
        clone = await(p.task("not cloneable"));
      }
      return Task.fromResult(clone + "" + await(p.task(1)));
    }
  }

  @Async
  static Task<?> bridged(Probe p) {
    Supplier<Task<Integer>> s = new Covariant();
    return Task.fromResult(await(s.get()));
  }

  private static final class Covariant implements Supplier<Task<Integer>> {
    private Probe p;

    @Override
    @Async
    public Task<Integer> get() {
      int x = await(Task.fromResult(4));
      return Task.fromResult(x * 2);
    }
  }
}
