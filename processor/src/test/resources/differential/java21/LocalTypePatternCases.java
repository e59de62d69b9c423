package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/** Patterns over records, enums and interfaces that the method itself declares. */
final class LocalTypePatternCases {
  private LocalTypePatternCases() {}

  @Async
  static Task<?> localInterface(Probe p) {
    interface Shape {}
    record Circle(int radius) implements Shape {}
    record Square(int side) implements Shape {}
    record Pair(Shape left, Shape right) implements Shape {}
    List<Shape> shapes =
        List.of(
            new Circle(await(p.task(2))),
            new Pair(new Square(3), new Circle(4)),
            new Square(5),
            new Pair(new Circle(6), new Square(7)));
    int sum = 0;
    for (Shape shape : shapes) {
      sum +=
          switch (shape) {
            case Circle c -> c.radius() * await(p.task(10));
            case Square(int side) when side == await(p.task(5)) -> side * 1000;
            case Square s -> s.side();
            case Pair(Square(int side), Circle(var radius)) -> side + radius + await(p.task(100));
            case Pair(Shape left, Shape right) -> left.hashCode() == right.hashCode() ? 0 : 7;
            default -> 1;
          };
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> recordPatternAcrossAwaits(Probe p) {
    record Point(int x, int y) {}
    record Line(Point from, Point to) {}
    Object o = await(p.task((Object) new Line(new Point(1, 2), new Point(3, 4))));
    if (o instanceof Line(Point(int a, var b), Point to) && await(p.task(true))) {
      int sum = a + b + await(p.task(10));
      return Task.fromResult(sum + to.x());
    }
    return Task.fromResult("none");
  }

  @Async
  static Task<?> localEnumInPatternSwitch(Probe p) {
    enum Level {
      LOW,
      HIGH
    }
    Object o = await(p.task((Object) Level.HIGH));
    String text =
        switch (o) {
          case Level level when level == Level.LOW -> "low";
          case Level level -> level.name() + await(p.task("!"));
          default -> "other";
        };
    return Task.fromResult(text);
  }

  @Async
  static Task<?> localClassInAGenericMethod(Probe p) {
    return generic(p, "t");
  }

  @Async
  private static <T> Task<String> generic(Probe p, T value) {
    T kept = await(p.task(value));
    class Box {
      T content = kept;
    }
    Object o = new Box();
    T first =
        switch (o) {
          case Box box when await(p.task(true)) -> box.content;
          default -> null;
        };
    String second =
        switch (o) {
          case Box box -> {
            T content = box.content;
            yield content + "";
          }
          default -> "";
        };
    return Task.fromResult(first + second);
  }
}
