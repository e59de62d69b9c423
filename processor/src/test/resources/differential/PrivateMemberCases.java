package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Private members of the class and its nest, used from awaiting code. */
final class PrivateMemberCases {
  private static int counter;
  private int field = 3;
  private static final String CONSTANT = "constant";
  private static final Object NOT_CONSTANT = new StringBuilder("object");

  private PrivateMemberCases() {}

  private PrivateMemberCases(int field) {
    this.field = field;
  }

  private static int secret(int x) {
    return x + 1;
  }

  private static String secret(long x) {
    return "long " + x;
  }

  private int instanceSecret() {
    return field;
  }

  @Async
  static Task<?> staticMethod(Probe p) {
    return Task.fromResult(secret(await(p.task(1))) + secret(await(p.task(1L))));
  }

  @Async
  static Task<?> staticField(Probe p) {
    counter = 0;
    counter += await(p.task(5));
    counter++;
    PrivateMemberCases.counter = counter * await(p.task(2));
    return Task.fromResult(counter);
  }

  @Async
  static Task<?> constants(Probe p) {
    await(p.task("gap"));
    return Task.fromResult(CONSTANT + NOT_CONSTANT);
  }

  @Async
  static Task<?> constructors(Probe p) {
    PrivateMemberCases a = new PrivateMemberCases();
    PrivateMemberCases b = new PrivateMemberCases(await(p.task(8)));
    return Task.fromResult(a.field + b.instanceSecret());
  }

  @Async
  static Task<?> fieldOfOther(Probe p) {
    PrivateMemberCases a = new PrivateMemberCases();
    a.field = await(p.task(4));
    a.field <<= await(p.task(1));
    return Task.fromResult(a.field-- + a.field);
  }

  private static class Nested {
    private int x = 1;
    private static int y = 2;

    private Nested() {}

    private int get() {
      return x;
    }

    private static int getStatic() {
      return y;
    }

    private class Inner {
      private int z = x + 10;

      private int sum() {
        return x + z;
      }
    }
  }

  @Async
  static Task<?> nestedMembers(Probe p) {
    Nested n = new Nested();
    n.x = await(p.task(5));
    n.x += Nested.y * await(p.task(2));
    return Task.fromResult(n.get() + Nested.getStatic());
  }

  @Async
  static Task<?> innerOfNested(Probe p) {
    Nested n = new Nested();
    Nested.Inner i = n.new Inner();
    i.z += await(p.task(100));
    return Task.fromResult(i.sum());
  }

  @Async
  static Task<?> fromNestedAsync(Probe p) {
    return new Deep().run(p);
  }

  private static final class Deep {
    private int own = 1;

    @Async
    private Task<String> run(Probe p) {
      PrivateMemberCases host = new PrivateMemberCases(await(p.task(9)));
      own += host.field + secret(host.instanceSecret());
      Nested n = new Nested();
      n.x = own;
      await(p.task("gap"));
      return Task.fromResult(n.get() + CONSTANT);
    }
  }

  @Async
  static Task<?> privateMethodNotPreferredOverPublic(Probe p) {
    Overloads o = new Overloads();
    return o.call(p);
  }

  private static final class Overloads {
    private String f(int i) {
      return "private int";
    }

    public String f(long l) {
      return "public long";
    }

    public String f(Object o) {
      return "public object";
    }

    @Async
    private Task<String> call(Probe p) {
      return Task.fromResult(f(await(p.task(1))) + f(await(p.task(1L))) + f(await(p.task("s"))));
    }
  }

  @Async
  static Task<?> privateFieldHiding(Probe p) {
    Sub s = new Sub();
    await(p.task("gap"));
    Super asSuper = s;
    return Task.fromResult(s.hidden + ((Super) s).hidden + asSuper.hidden);
  }

  private static class Super {
    private String hidden = "super";

    private String secret() {
      return "super secret";
    }
  }

  private static final class Sub extends Super {
    private String hidden = "sub";

    private String secret() {
      return "sub secret";
    }
  }

  @Async
  static Task<?> privateMethodIsNotOverridden(Probe p) {
    Sub s = new Sub();
    Super asSuper = s;
    await(p.task("gap"));
    return Task.fromResult(s.secret() + asSuper.secret());
  }

  @Async
  static Task<?> privateEnumAndRecord(Probe p) {
    Kind k = await(p.task(Kind.B));
    Pair pair = new Pair(await(p.task(1)), k.label);
    return Task.fromResult(pair.toString() + pair.a + pair.b() + k.describe());
  }

  private enum Kind {
    A("a"),
    B("b");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    private String describe() {
      return name() + label;
    }
  }

  private record Pair(int a, String b) {}

  @Async
  static Task<?> privateInterface(Probe p) {
    Shape s = await(p.task(new Square(3)));
    return Task.fromResult(s.area() + ((Square) s).side);
  }

  private interface Shape {
    int area();
  }

  @Async
  private static Task<Shape> shape(Probe p, int kind) {
    int n = await(p.task(kind));
    if (kind == 0) {
      return Task.fromResult(() -> n + 7);
    }
    return kind == 1
        ? Task.fromResult(p.toString()::length)
        : Task.fromResult(kind == 2 ? () -> n : kind == 3 ? new Square(n) : p::hashCode);
  }

  @Async
  static Task<?> lambdasOfPrivateInterfaces(Probe p) {
    Shape s = await(shape(p, 0));
    p.trace(s.area());
    p.trace(await(shape(p, 2)).area());
    return Task.fromResult(await(shape(p, 3)).area());
  }

  private static final class Square implements Shape {
    private final int side;

    private Square(int side) {
      this.side = side;
    }

    @Override
    public int area() {
      return side * side;
    }
  }

  @Async
  static Task<?> privateTypesInLocalsArraysAndGenerics(Probe p) {
    Nested[] array = {new Nested(), new Nested()};
    java.util.List<Nested> list = new java.util.ArrayList<>();
    list.add(array[0]);
    array[1].x = await(p.task(6));
    list.add(await(p.task(array[1])));
    for (Nested n : list) {
      p.trace(n.x + await(p.task(1)));
    }
    return Task.fromResult(list.get(1).x);
  }

  @Async
  static Task<?> privateInLambda(Probe p) {
    PrivateMemberCases a = new PrivateMemberCases(2);
    java.util.function.IntSupplier s = () -> a.field + secret(a.field) + counter * 0;
    await(p.task("gap"));
    a.field = 5;
    return Task.fromResult(s.getAsInt());
  }

  @Async
  static Task<?> privateMethodReference(Probe p) {
    java.util.function.IntUnaryOperator f = PrivateMemberCases::secret;
    java.util.function.Supplier<Nested> n = Nested::new;
    await(p.task("gap"));
    return Task.fromResult(f.applyAsInt(1) + n.get().x);
  }

  @Async
  static Task<?> privateException(Probe p) {
    try {
      if (await(p.task(true))) throw new Failure("private", 7);
    } catch (Failure e) {
      p.trace(e.getMessage() + e.code);
    }
    return Task.fromResult("end");
  }

  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int code;

    private Failure(String message, int code) {
      super(message);
      this.code = code;
    }
  }

  @Async
  static Task<?> privateGenericMethod(Probe p) {
    return Task.fromResult(
        PrivateMemberCases.<String>echo(await(p.task("e"))) + echo(await(p.task(1))));
  }

  private static <T> T echo(T t) {
    return t;
  }

  @Async
  static Task<?> privateAsyncParameterTypes(Probe p) {
    return Task.fromResult(await(take(p, new Nested(), new Pair(1, "x"), new Nested[1])));
  }

  @Async
  private static Task<String> take(Probe p, Nested n, Pair pair, Nested[] more) {
    n.x += await(p.task(1));
    return Task.fromResult(n.x + pair.b + more.length);
  }

  @Async
  static Task<?> privateVarargs(Probe p) {
    return Task.fromResult(sum(1, await(p.task(2)), 3) + sum());
  }

  private static int sum(int... all) {
    int n = 0;
    for (int i : all) n += i;
    return n;
  }
}
