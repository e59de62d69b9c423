package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Classes, records, enums and interfaces declared in the body of an async method. */
final class LocalClassCases {
  private int count = 3;
  private static final boolean DEBUG = false;

  @Async
  static Task<?> capturesBeforeAwaitIsCreatedAfter(Probe p) {
    int x = await(p.task(1));
    String s = "s" + x;
    class Local {
      final int own;

      Local(int own) {
        this.own = own;
      }

      String show() {
        return s + own + x;
      }
    }
    int y = await(p.task(2));
    Local local = new Local(y);
    await(p.task("gap"));
    return Task.fromResult(local.show() + local.own);
  }

  @Async
  static Task<?> createdInALoopAroundAwaits(Probe p) {
    int factor = await(p.task(10));
    class Cell {
      int value;

      Cell(int value) {
        this.value = value * factor;
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Cell cell = new Cell(p.id(i) + await(p.task(1)));
      cell.value++;
      cells.add(cell);
    }
    int sum = 0;
    for (Cell cell : cells) {
      sum += cell.value + await(p.task(0));
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> eachRoundDeclaresAndCapturesItsOwn(Probe p) {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int before = i;
      long after = await(p.task(i * 10L));
      class Row implements Supplier<String> {
        @Override
        public String get() {
          return before + ":" + after;
        }
      }
      all.add(new Row());
      await(p.task("gap"));
      all.add(new Row());
    }
    StringBuilder out = new StringBuilder();
    for (Supplier<String> one : all) out.append(one.get()).append(' ');
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> localRecordAcrossAwaits(Probe p) {
    record Pair(String name, int number) {
      static int made = 0;

      Pair {
        made++;
        if (number < 0) throw new IllegalArgumentException("negative " + number);
      }

      Pair(String name) {
        this(name, 7);
      }

      Pair next() {
        return new Pair(name + "'", number + 1);
      }

      static Pair zero() {
        return new Pair("zero", 0);
      }
    }
    Pair.made = 0;
    Pair pair = new Pair(p.id("a"), await(p.task(5)));
    Pair next = pair.next();
    await(p.task("gap"));
    Pair third = new Pair(await(p.task("b")));
    Object o = third;
    String matched = "";
    if (o instanceof Pair q && await(p.task(true)) && q.number() == 7) {
      matched = q.name();
    }
    return Task.fromResult(
        pair + "" + next + third.equals(new Pair("b", 7)) + Pair.zero() + Pair.made + matched);
  }

  @Async
  static Task<?> recordConstructorThrows(Probe p) {
    record Positive(int value) {
      Positive {
        if (value <= 0) throw new IllegalArgumentException("not positive: " + value);
      }
    }
    try {
      Positive one = new Positive(await(p.task(1)));
      Positive zero = new Positive(await(p.task(0)));
      return Task.fromResult(one + "" + zero);
    } catch (IllegalArgumentException e) {
      await(p.task("handled"));
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> localEnum(Probe p) {
    enum Color {
      RED,
      GREEN {
        @Override
        int weight() {
          return 20;
        }
      },
      BLUE;

      static final Color DEFAULT = BLUE;

      int weight() {
        return ordinal();
      }
    }
    Map<Color, Integer> counts = new EnumMap<>(Color.class);
    for (Color color : Color.values()) {
      counts.put(color, color.weight() + await(p.task(1)));
    }
    Color color = Color.valueOf(await(p.task("GREEN")));
    String text;
    switch (color) {
      case RED:
        text = "r";
        break;
      case GREEN:
        text = "g" + await(p.task(1));
        break;
      default:
        text = "?";
    }
    int weight =
        switch (await(p.task(Color.DEFAULT))) {
          case RED -> 1;
          case GREEN -> 2;
          case BLUE -> 3;
        };
    return Task.fromResult(counts + text + weight + color.compareTo(Color.RED));
  }

  @Async
  static Task<?> localInterface(Probe p) {
    interface Shape {
      int SIDES = 4;

      int area();

      default String describe() {
        return "area " + area();
      }

      static Shape unit() {
        return () -> 1;
      }
    }
    record Square(int side) implements Shape {
      @Override
      public int area() {
        return side * side;
      }
    }
    int n = await(p.task(3));
    Shape lambda = () -> n;
    Shape square = new Square(n);
    Shape anonymous =
        new Shape() {
          @Override
          public int area() {
            return n + 100;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(
        lambda.describe()
            + square.describe()
            + anonymous.describe()
            + Shape.unit().describe()
            + Shape.SIDES);
  }

  @Async
  static Task<?> localClassExtendsLocalClass(Probe p) {
    int a = await(p.task(1));
    int b = await(p.task(2));
    abstract class Base {
      abstract int value();

      int twice() {
        return 2 * value() + b;
      }
    }
    long c = await(p.task(3L));
    class Derived extends Base {
      private final int plus;

      Derived(int plus) {
        this.plus = plus;
      }

      Derived() {
        this(1000);
      }

      @Override
      int value() {
        return a + plus + (int) c;
      }
    }
    await(p.task("gap"));
    Base derived = new Derived(await(p.task(10)));
    Base anonymous =
        new Base() {
          @Override
          int value() {
            return new Derived().value();
          }
        };
    return Task.fromResult(derived.twice() + "," + anonymous.twice());
  }

  @Async
  static Task<?> recursiveClass(Probe p) {
    String mark = await(p.task("*"));
    class Node {
      final int value;
      final Node next;

      Node(int value, Node next) {
        this.value = value;
        this.next = next;
      }

      Node push(int value) {
        return new Node(value, this);
      }

      @Override
      public String toString() {
        return value + mark + (next == null ? "" : next);
      }
    }
    Node node = null;
    for (int i = 0; i < 3; i++) {
      node = node == null ? new Node(await(p.task(i)), null) : node.push(await(p.task(i)));
    }
    return Task.fromResult(node.toString() + node.next.next.value);
  }

  @Async
  static Task<?> variableArityAndOverloads(Probe p) {
    int x = await(p.task(1));
    class Sum {
      final String text;

      Sum(int... values) {
        text = "ints" + values.length + x;
      }

      Sum(Object one) {
        text = "object" + x;
      }

      Sum(long one) {
        text = "long" + one + x;
      }

      Sum(String first, Object... rest) {
        text = first + rest.length + x;
      }
    }
    return Task.fromResult(
        new Sum().text
            + new Sum(await(p.task(1)), 2).text
            + new Sum(3).text
            + new Sum(4, await(p.task(5)), 6).text
            + new Sum(new int[] {1}).text
            + new Sum('c').text
            + new Sum("s").text
            + new Sum("t", p.id("u"), await(p.task("v"))).text
            + new Sum("w", (Object[]) new String[] {"a", "b", "c"}).text);
  }

  @Async
  static Task<?> constructorReferences(Probe p) {
    int x = await(p.task(1));
    class Box {
      final Object content;

      Box(Object content) {
        this.content = content + "/" + x;
      }

      Box(String left, int right) {
        this(left + right);
      }

      Box() {
        this("empty");
      }
    }
    Function<String, Box> one = Box::new;
    BiFunction<String, Integer, Box> two = Box::new;
    Supplier<Box> none = Box::new;
    IntFunction<Box[]> array = Box[]::new;
    await(p.task("gap"));
    Box[] boxes = array.apply(3);
    boxes[0] = one.apply("a");
    boxes[1] = two.apply("b", await(p.task(2)));
    boxes[2] = none.get();
    String all = "";
    for (Box box : boxes) all += box.content + " ";
    return Task.fromResult(all);
  }

  @Async
  static Task<?> createdInLambdas(Probe p) {
    int x = await(p.task(1));
    class Box {
      int get() {
        return x;
      }
    }
    Supplier<Box> direct = () -> new Box();
    Supplier<Supplier<Box>> nested = () -> () -> new Box();
    await(p.task("gap"));
    return Task.fromResult(direct.get().get() + nested.get().get().get());
  }

  @Async
  static Task<?> declaredInALambda(Probe p) {
    int x = await(p.task(1));
    Function<Integer, Supplier<String>> make =
        n -> {
          int doubled = n * 2;
          class Row implements Supplier<String> {
            @Override
            public String get() {
              return x + ":" + n + ":" + doubled;
            }
          }
          record Fixed(int value) {}
          return n > 5 ? new Row() : () -> new Row().get() + new Fixed(n);
        };
    await(p.task("gap"));
    return Task.fromResult(make.apply(7).get() + make.apply(3).get());
  }

  @Async
  static Task<?> sameNameInSiblingScopes(Probe p) {
    String out = "";
    {
      class Part {
        String text() {
          return "first";
        }
      }
      await(p.task("gap"));
      out += new Part().text();
    }
    {
      record Part(String text) {}
      out += new Part(await(p.task("second"))).text();
    }
    for (int i = 0; i < 2; i++) {
      int n = i;
      class Part {
        String text() {
          return "loop" + n;
        }
      }
      await(p.task("gap"));
      out += new Part().text();
    }
    return Task.fromResult(out);
  }

  @Async
  static Task<?> constantsAreNotCaptured(Probe p) {
    final int five = 5;
    final String text = "t";
    int x = await(p.task(1));
    class Local {
      String show() {
        return text + five + x;
      }
    }
    await(p.task("gap"));
    return Task.fromResult(new Local().show());
  }

  @Async
  static Task<?> manyCaptures(Probe p) {
    boolean z = await(p.task(true));
    byte b = await(p.task((byte) 1));
    short s = await(p.task((short) 2));
    char c = await(p.task('c'));
    int i = await(p.task(4));
    long l = await(p.task(5L));
    float f = await(p.task(6f));
    double d = await(p.task(7d));
    int[] array = await(p.task(new int[] {8}));
    List<String> list = await(p.task(List.of("nine")));
    class All {
      String show() {
        return list.get(0) + d + l + z + b + s + c + i + f + array[0];
      }
    }
    await(p.task("gap"));
    return Task.fromResult(new All().show());
  }

  @Async
  static Task<?> capturesInitializersAndArguments(Probe p) {
    int x = await(p.task(2));
    class Early {
      final int first = x + 1;
      final int second;

      {
        second = first * x;
      }

      Early(int third) {
        p.trace(first + second + third);
      }
    }
    await(p.task("gap"));
    Early early = new Early(p.id(x) + await(p.task(5)));
    return Task.fromResult(early.second);
  }

  @Async
  static Task<?> constructorFails(Probe p) {
    int x = await(p.task(0));
    class Failing {
      Failing(int by) {
        p.trace(by / x);
      }
    }
    try {
      new Failing(await(p.task(5)));
    } catch (ArithmeticException e) {
      return Task.fromResult("caught" + await(p.task(1)));
    }
    return Task.fromResult("none");
  }

  @Async
  static Task<?> localException(Probe p) {
    int code = await(p.task(42));
    class Failure extends Exception {
      private static final long serialVersionUID = 1;

      int code() {
        return code;
      }
    }
    try {
      if (await(p.task(true))) {
        throw new Failure();
      }
      return Task.fromResult("none");
    } catch (Failure e) {
      await(p.task("handled"));
      return Task.fromResult(e.code());
    }
  }

  @Async
  static Task<?> memberClassesOfLocalClasses(Probe p) {
    int x = await(p.task(3));
    class Outer {
      int y = 10;

      class Inner {
        int sum() {
          return x + y;
        }
      }

      static class Nested {
        int z = 5;
      }

      Inner inner() {
        return new Inner();
      }
    }
    Outer outer = new Outer();
    Outer.Inner made = outer.inner();
    Outer.Inner created = outer.new Inner();
    outer.y += await(p.task(1));
    Outer.Nested nested = new Outer.Nested();
    return Task.fromResult(made.sum() + created.sum() + nested.z);
  }

  @Async
  static Task<?> arraysInstanceofAndLiterals(Probe p) {
    int x = await(p.task(3));
    class Item {
      final int n = x;
    }
    Item[] items = {new Item(), null};
    Item[][] grid = new Item[await(p.task(2))][1];
    grid[1][0] = items[0];
    Object o = grid[1][0];
    boolean is = o instanceof Item;
    Item cast = (Item) o;
    await(p.task("gap"));
    Class<?> type = Item.class;
    return Task.fromResult(
        is
            + ""
            + cast.n
            + type.getSimpleName()
            + type.isInstance(o)
            + Item[].class.getSimpleName()
            + o.getClass().getEnclosingMethod().getName()
            + type.isLocalClass());
  }

  @Async
  static Task<?> privateMembersOfLocalClasses(Probe p) {
    int x = await(p.task(3));
    class Hidden {
      private int value = x;

      private Hidden() {}

      private Hidden(int value) {
        this.value = value;
      }

      private int twice() {
        return value * 2;
      }

      private int twice(int by) {
        return value * by;
      }
    }
    Hidden one = new Hidden();
    Hidden two = new Hidden(await(p.task(10)));
    two.value += await(p.task(1));
    one.value++;
    return Task.fromResult(one.twice() + two.twice() + two.twice(100));
  }

  @Async
  static Task<?> constantBranchesThatJavacDrops(Probe p) {
    int x = await(p.task(1));
    if (DEBUG) {
      class Never {
        int get() {
          return x;
        }
      }
      return Task.fromResult(new Never().get() + await(p.task(1)));
    }
    Object o =
        DEBUG
            ? new Object() {
              @Override
              public String toString() {
                return "never" + x;
              }
            }
            : "always";
    boolean never = DEBUG && new Object() {}.equals(o);
    boolean always = !DEBUG || new Object() {}.equals(o);
    if (!DEBUG) {
      await(p.task("gap"));
    } else {
      p.trace(new Object() {});
    }
    return Task.fromResult(o + "" + never + always + x);
  }

  interface Source extends Serializable {
    String read();
  }

  @Async
  static Task<?> serializableLocalClass(Probe p) throws IOException, ClassNotFoundException {
    String text = await(p.task("text"));
    class Stored implements Source {
      private static final long serialVersionUID = 1;
      final int n;

      Stored(int n) {
        this.n = n;
      }

      @Override
      public String read() {
        return text + n;
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Stored(await(p.task(4))));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Source source = (Source) in.readObject();
      await(p.task("gap"));
      return Task.fromResult(source.read());
    }
  }

  @Async
  static Task<?> membersOfAnonymousClasses(Probe p) {
    int x = await(p.task(1));
    var point =
        new Object() {
          int left = x;
          int right;

          int sum() {
            return left + right;
          }

          private void reset() {
            left = 0;
          }
        };
    point.right = await(p.task(5));
    point.left += await(p.task(10));
    int sum = point.sum();
    Supplier<Integer> reference = point::sum;
    await(p.task("gap"));
    point.reset();
    int direct =
        new Object() {
          int n = x + 100;
        }.n;
    List<Integer> sums = new ArrayList<>();
    for (var each : List.of(point, point)) {
      sums.add(each.sum() + await(p.task(1)));
    }
    return Task.fromResult(sum + "," + reference.get() + "," + direct + sums);
  }

  @Async
  static Task<?> switchOverLocalTypes(Probe p) {
    record Leaf(int value) {}
    record Tree(Leaf left, Object right) {}
    List<Object> all = List.of(new Leaf(1), new Tree(new Leaf(2), "x"), "other");
    String out = "";
    for (Object o : all) {
      if (o instanceof Leaf leaf) {
        out += "leaf" + leaf.value() + await(p.task(1));
      } else if (o instanceof Tree tree && tree.left().value() == await(p.task(2))) {
        out += "tree" + tree.right();
      } else {
        out += o;
      }
    }
    return Task.fromResult(out);
  }

  // With an enclosing instance.

  private int bump() {
    return ++count;
  }

  @Async
  static Task<?> enclosingInstance(Probe p) {
    return new LocalClassCases().withInstance(p);
  }

  @Async
  private Task<?> withInstance(Probe p) {
    int x = await(p.task(1));
    class Counter {
      int next() {
        count += x;
        return bump();
      }

      LocalClassCases owner() {
        return LocalClassCases.this;
      }
    }
    Counter counter = new Counter();
    await(p.task("gap"));
    Supplier<Counter> make = Counter::new;
    int first = counter.next();
    int second = make.get().next() + await(p.task(0));
    return Task.fromResult(first + "," + second + "," + (counter.owner() == this) + count);
  }

  class Middle {
    int level = 50;

    @Async
    Task<?> run(Probe p) {
      int x = await(p.task(1));
      class Deep {
        int sum() {
          return x + level + count + bump();
        }
      }
      await(p.task("gap"));
      Object anonymous =
          new Object() {
            @Override
            public String toString() {
              return "" + (LocalClassCases.this.count + Middle.this.level + new Deep().sum());
            }
          };
      return Task.fromResult(new Deep().sum() + anonymous.toString());
    }
  }

  @Async
  static Task<?> outerOfOuter(Probe p) {
    return new LocalClassCases().new Middle().run(p);
  }

  class Part {
    final String name;

    Part(String name) {
      this.name = name + count;
    }

    String show() {
      return name;
    }
  }

  @Async
  static Task<?> anonymousSubclassOfInnerClass(Probe p) {
    LocalClassCases outer = new LocalClassCases();
    String suffix = await(p.task("!"));
    Part part =
        outer.new Part(p.id("a") + await(p.task("b"))) {
          @Override
          String show() {
            return super.show() + suffix;
          }
        };
    await(p.task("gap"));
    LocalClassCases none = null;
    String failed = "";
    try {
      none.new Part(await(p.task("never"))) {}.show();
    } catch (NullPointerException e) {
      failed = "npe";
    }
    return Task.fromResult(part.show() + failed);
  }

  private static final class Initialized {
    private final int held =
        switch ("a".length()) {
          default -> {
            record Inner(int a) {}
            yield new Inner(2).a();
          }
        };
  }

  @Async
  static Task<?> classInInitializerBesideMethod(Probe p) {
    return Task.fromResult(await(p.task(1)) + new Initialized().held);
  }

  @Async
  static Task<?> classInInitializerOfLocalClass(Probe p) {
    class Local {
      private final int held =
          switch ("a".length()) {
            default -> {
              record Inner(int a) {}
              yield new Inner(3).a();
            }
          };
    }
    return Task.fromResult(await(p.task(1)) + new Local().held);
  }
}
