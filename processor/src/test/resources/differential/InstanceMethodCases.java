package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.function.Supplier;

/** Instance methods: this, fields and calls on them. */
final class InstanceMethodCases {
  private int count;
  private final String name;
  private InstanceMethodCases other;

  InstanceMethodCases(String name) {
    this.name = name;
  }

  private static InstanceMethodCases a() {
    return new InstanceMethodCases("a");
  }

  @Async
  static Task<?> readsField(Probe p) {
    return a().readField(p);
  }

  @Async
  private Task<String> readField(Probe p) {
    await(p.task("gap"));
    return Task.fromResult(name + this.name);
  }

  @Async
  static Task<?> writesField(Probe p) {
    return a().writeField(p);
  }

  @Async
  private Task<Integer> writeField(Probe p) {
    count = await(p.task(1));
    this.count += await(p.task(10));
    count++;
    --this.count;
    count *= await(p.effect("set", () -> count = 100));
    return Task.fromResult(count);
  }

  @Async
  static Task<?> oldFieldValueIsKept(Probe p) {
    return a().oldValue(p);
  }

  @Async
  private Task<Integer> oldValue(Probe p) {
    count = 1;
    return Task.fromResult(count + await(p.effect("set", () -> count = 10)) + count);
  }

  @Async
  static Task<?> callsOnThis(Probe p) {
    return a().calls(p);
  }

  private int next() {
    return ++count;
  }

  @Async
  private Task<String> calls(Probe p) {
    return Task.fromResult(next() + "," + await(p.task(next())) + "," + this.next() + "," + this);
  }

  @Override
  public String toString() {
    return "<" + name + count + ">";
  }

  @Async
  static Task<?> passesThis(Probe p) {
    return a().pass(p);
  }

  @Async
  private Task<Object> pass(Probe p) {
    Object self = await(p.task(this));
    await(p.task("gap"));
    return Task.fromResult(self == this);
  }

  @Async
  static Task<?> lambdaCapturesThis(Probe p) {
    return a().lambda(p);
  }

  @Async
  private Task<String> lambda(Probe p) {
    Supplier<String> s = () -> name + count + this.name;
    count = await(p.task(5));
    return Task.fromResult(s.get());
  }

  @Async
  static Task<?> methodReferenceToThis(Probe p) {
    return a().reference(p);
  }

  @Async
  private Task<Integer> reference(Probe p) {
    Supplier<Integer> s = this::next;
    await(p.task("gap"));
    return Task.fromResult(s.get() + s.get());
  }

  @Async
  static Task<?> asyncCallsAsync(Probe p) {
    return a().outer(p);
  }

  @Async
  private Task<String> outer(Probe p) {
    return Task.fromResult(await(inner(p, 1)) + await(this.inner(p, 2)));
  }

  @Async
  private Task<String> inner(Probe p, int i) {
    await(p.task(i));
    return Task.fromResult(name + i);
  }

  @Async
  static Task<?> otherInstance(Probe p) {
    return a().link(p);
  }

  @Async
  private Task<String> link(Probe p) {
    other = new InstanceMethodCases(await(p.task("b")));
    other.other = this;
    other.count = await(p.task(3));
    other.other.count = other.count + await(p.task(4));
    return Task.fromResult(other + "" + this);
  }

  @Async
  static Task<?> overriddenMethod(Probe p) {
    Base b = new Derived();
    return Task.fromResult(await(b.describe(p)) + await(new Base().describe(p)));
  }

  static class Base {
    @Async
    Task<String> describe(Probe p) {
      return Task.fromResult("base " + await(p.task(kind())));
    }

    String kind() {
      return "base";
    }
  }

  static final class Derived extends Base {
    @Override
    @Async
    Task<String> describe(Probe p) {
      await(p.task("gap"));
      return Task.fromResult("derived " + kind());
    }

    @Override
    String kind() {
      return "derived";
    }
  }

  @Async
  static Task<?> overloads(Probe p) {
    return Task.fromResult(
        await(a().over(p, 1)) + await(a().over(p, "s")) + await(a().over(p, 1L)));
  }

  @Async
  private Task<String> over(Probe p, int i) {
    await(p.task("gap"));
    return Task.fromResult("int ");
  }

  @Async
  private Task<String> over(Probe p, String s) {
    await(p.task("gap"));
    return Task.fromResult("string ");
  }

  @Async
  private Task<String> over(Probe p, long l) {
    await(p.task("gap"));
    return Task.fromResult("long ");
  }

  @Async
  static Task<?> overloadNotAsync(Probe p) {
    return Task.fromResult(await(a().half(p, 4)) + a().half(5));
  }

  @Async
  private Task<Integer> half(Probe p, int i) {
    return Task.fromResult(half(await(p.task(i))));
  }

  private int half(int i) {
    return i / 2;
  }

  @Async
  static Task<?> finalAndPublicMethods(Probe p) {
    return a().finalMethod(p);
  }

  @Async
  public final Task<String> finalMethod(Probe p) {
    String s = await(p.task(name));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> nullInstance(Probe p) {
    InstanceMethodCases none = null;
    try {
      return Task.fromResult(await(none.readField(p)));
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> fieldShadowedByLocal(Probe p) {
    return a().shadow(p);
  }

  @Async
  private Task<String> shadow(Probe p) {
    String name = await(p.task("local"));
    {
      int count = 7;
      await(p.task("gap"));
      this.count = count;
    }
    return Task.fromResult(name + this.name + count);
  }

  @Async
  static Task<?> parameterShadowsField(Probe p) {
    return a().shadowed(p, "parameter");
  }

  @Async
  private Task<String> shadowed(Probe p, String name) {
    await(p.task("gap"));
    name += this.name;
    return Task.fromResult(name);
  }

  @Async
  static Task<?> concurrentCallsOnOneInstance(Probe p) {
    InstanceMethodCases x = a();
    int first = await(x.add(p, 1));
    int second = await(x.add(p, 2));
    return Task.fromResult(first + " " + second + " " + x.count);
  }

  @Async
  private Task<Integer> add(Probe p, int n) {
    int before = count;
    count += n;
    await(p.task("gap"));
    count += n;
    return Task.fromResult(before);
  }

  @Async
  static Task<?> inheritedMembers(Probe p) {
    return new Child().use(p);
  }

  static class Parent {
    protected int inherited = 1;
    static int inheritedStatic = 2;

    protected int inc() {
      return ++inherited;
    }
  }

  static final class Child extends Parent {
    @Async
    Task<Integer> use(Probe p) {
      inherited += await(p.task(10));
      this.inherited++;
      inheritedStatic = 5;
      int r = inc() + await(p.task(inherited));
      return Task.fromResult(r * 10 + inheritedStatic);
    }
  }

  @Async
  static Task<?> interfaceTypedReceiver(Probe p) {
    Fetcher f = new FetcherOf("x");
    return Task.fromResult(await(f.fetch(p)) + await(f.fetch(p)));
  }

  interface Fetcher {
    Task<String> fetch(Probe p);
  }

  private static final class FetcherOf implements Fetcher {
    private String s;

    FetcherOf(String s) {
      this.s = s;
    }

    @Override
    @Async
    public Task<String> fetch(Probe p) {
      s += await(p.task("!"));
      return Task.fromResult(s);
    }
  }
}
