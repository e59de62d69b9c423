package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.ValueTask;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * @Async methods that override, hide and overload others: by themselves, through bridge methods,
 * in sealed hierarchies.
 */
final class OverridingCases {
  private OverridingCases() {}

  interface Source<T> {
    Task<T> get(Probe p, T first);
  }

  static final class Strings implements Source<String> {
    private int calls;

    @Async
    @Override
    public Task<String> get(Probe p, String first) {
      calls++;
      return Task.fromResult(first.length() + await(p.task(first)) + calls);
    }
  }

  @Async
  static Task<String> throughGenericBridge(Probe p) {
    Strings strings = new Strings();
    Source<String> source = strings;
    String s = await(source.get(p, "a")) + await(strings.get(p, "b"));
    return Task.fromResult(s + await(call(p, source, "c")));
  }

  @Async
  private static <T> Task<T> call(Probe p, Source<T> source, T first) {
    await(p.task("before"));
    return source.get(p, first);
  }

  abstract static class Loader<T extends Number> {
    abstract CompletionStage<? extends Number> load(Probe p, T id);

    @Async
    protected Task<T> twice(Probe p, T id) {
      p.trace("twice");
      p.trace(await(load(p, id)));
      return Task.fromResult(id);
    }
  }

  static class IntLoader extends Loader<Integer> {
    @Async
    @Override
    public CompletableFuture<Integer> load(Probe p, Integer id) {
      return CompletableFuture.completedFuture(await(p.task(id)) + 1);
    }

    @Async
    @Override
    public Task<Integer> twice(Probe p, Integer id) {
      int once = await(super.twice(p, id));
      return Task.fromResult(once + await(super.twice(p, id + 1)));
    }
  }

  static final class LoudLoader extends IntLoader {
    @Async
    @Override
    public CompletableFuture<Integer> load(Probe p, Integer id) {
      int x = await(super.load(p, id));
      p.trace("loud" + x);
      return CompletableFuture.completedFuture(x * 10);
    }
  }

  @Async
  static Task<String> covariantReturns(Probe p) {
    Loader<Integer> loader = new LoudLoader();
    Number n = await(loader.load(p, 4));
    return Task.fromResult(n + " " + await(loader.twice(p, 7)));
  }

  sealed interface Shape permits Circle, Square, Empty {
    @Async
    default Task<Integer> area(Probe p) {
      return Task.fromResult(await(p.task(0)));
    }
  }

  record Circle(int radius) implements Shape {
    Circle {
      radius = Math.abs(radius);
    }

    @Async
    @Override
    public Task<Integer> area(Probe p) {
      return Task.fromResult(await(p.task(radius)) * radius() * 3);
    }
  }

  static non-sealed class Square implements Shape {
    final int side;

    Square(int side) {
      this.side = side;
    }

    @Async
    @Override
    public final Task<Integer> area(Probe p) {
      return Task.fromResult(side * await(width(p)));
    }

    @Async
    Task<Integer> width(Probe p) {
      return Task.fromResult(await(p.task(side)));
    }
  }

  static final class Wide extends Square {
    Wide(int side) {
      super(side);
    }

    @Async
    @Override
    Task<Integer> width(Probe p) {
      return Task.fromResult(await(super.width(p)) + side);
    }
  }

  enum Empty implements Shape {
    NONE,
    SOME {
      @Async
      @Override
      public Task<Integer> area(Probe p) {
        return Task.fromResult(await(super.area(p)) + await(p.task(ordinal())));
      }
    };

    @Async
    @Override
    public Task<Integer> area(Probe p) {
      return Task.fromResult(await(Shape.super.area(p)) - 1);
    }
  }

  @Async
  static Task<List<Integer>> sealedHierarchy(Probe p) {
    List<Integer> areas = new ArrayList<>();
    Shape[] shapes = {new Circle(-2), new Square(3), new Wide(2), Empty.NONE, Empty.SOME};
    for (Shape shape : shapes) {
      areas.add(await(shape.area(p)));
    }
    areas.sort(Comparator.reverseOrder());
    return Task.fromResult(areas);
  }

  static class Top {
    @Async
    private Task<String> name(Probe p) {
      return Task.fromResult("private " + await(p.task("top")));
    }

    private String tag() {
      return "top";
    }

    @Async
    static Task<String> make(Probe p, Object o) {
      return Task.fromResult("Object" + await(p.task(o)));
    }

    @Async
    Task<String> show(Probe p) {
      Top other = new Below();
      String s = await(name(p)) + await(other.name(p)) + await(((Top) this).name(p));
      return Task.fromResult(s + tag() + other.tag() + new Below().tag());
    }
  }

  static class Below extends Top {
    @Async
    Task<String> name(Probe p) {
      return Task.fromResult("below " + await(((Top) this).name(p)) + tag() + super.tag());
    }

    String tag() {
      return "below";
    }

    @Async
    static Task<String> make(Probe p, Object o) {
      return Task.fromResult("hides" + await(Top.make(p, o)));
    }

    @Async
    static Task<String> make(Probe p, String... more) {
      return Task.fromResult("more" + more.length + await(make(p, more[0])));
    }

    @Async
    static Task<String> make(Probe p, CharSequence text) {
      return Task.fromResult("text" + await(Below.make(p, (Object) text)));
    }
  }

  @Async
  static Task<String> redeclaredPrivateMethods(Probe p) {
    Below below = new Below();
    String s = await(below.show(p)) + await(below.name(p)) + await(new Top().name(p));
    return Task.fromResult(s + below.tag() + ((Top) below).tag());
  }

  @Async
  static Task<String> hiddenAndOverloadedStatics(Probe p) {
    String s = await(Below.make(p, "a", "b")) + await(Below.make(p, "a"));
    return Task.fromResult(s + await(Below.make(p, 1)) + await(Top.make(p, "x")));
  }

  interface Left {
    @Async
    default ValueTask<String> side(Probe p) {
      return ValueTask.fromResult("left" + await(p.task(1)));
    }
  }

  interface Right {
    @Async
    default ValueTask<String> side(Probe p) {
      return ValueTask.fromResult("right" + await(p.task(2)));
    }
  }

  static final class Both implements Left, Right {
    @Async
    @Override
    public ValueTask<String> side(Probe p) {
      String left = await(Left.super.side(p));
      return ValueTask.fromResult(left + await(Right.super.side(p)));
    }
  }

  @Async
  static Task<String> inheritedFromTwoInterfaces(Probe p) {
    return Task.fromResult(await(new Both().side(p)));
  }

  abstract static class Node {
    final Node next;

    Node(Node next) {
      this.next = next;
    }

    abstract Task<Integer> even(Probe p, int n);

    @Async
    protected final Task<Integer> odd(Probe p, int n) {
      return n == 0 ? Task.fromResult(await(p.task(-1))) : next.even(p, n - 1);
    }
  }

  static final class Link extends Node {
    Link(Node next) {
      super(next);
    }

    @Async
    @Override
    Task<Integer> even(Probe p, int n) {
      if (n == 0) {
        return p.task(1);
      }
      await(p.task(n));
      return odd(p, n - 1);
    }
  }

  @Async
  static Task<Integer> mutualRecursionInTwoClasses(Probe p) {
    return new Link(new Link(null)).even(p, await(p.task(3)));
  }

  interface Maker {
    <T> Task<T> make(T value);
  }

  /** Where generated methods name it, this private class is a {@link Maker}, as a parameter is. */
  private static final class QuietMaker implements Maker {
    private int made;

    @Async
    @Override
    public <T> Task<T> make(T value) {
      made++;
      return Task.fromResult(await(Task.fromResult(value)));
    }

    @Async
    private static <T> CompletableFuture<T> make(Maker maker, T value) {
      return CompletableFuture.completedFuture(await(maker.make(value)));
    }

    @Async
    private static <T> ValueTask<T> make(QuietMaker maker, T value) {
      maker.made += 10;
      return ValueTask.fromResult(await(maker.make(value)));
    }
  }

  @Async
  static Task<String> sameParametersWhereTypesAreHidden(Probe p) {
    QuietMaker maker = new QuietMaker();
    String a = await(maker.make(await(p.task("a"))));
    String b = await(QuietMaker.make((Maker) maker, "b"));
    String c = await(QuietMaker.make(maker, await(p.task("c"))));
    return Task.fromResult(a + b + c + maker.made);
  }
}
