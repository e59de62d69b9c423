package shop;

import static dev.fermata.Await.await;
import static shop.Later.later;

import dev.fermata.Async;
import dev.fermata.Task;

/** Async methods of enums and records, and of a class whose nested types are private. */
final class Kinds {
  private Kinds() {}

  enum Color {
    RED,
    BLUE;

    private String tint() {
      return "tint";
    }

    @Async
    Task<String> paint() {
      Color color = this;
      return Task.fromResult(await(later(name())) + " " + tint() + " " + color.ordinal());
    }
  }

  record Point(int x, int y) {
    @Async
    static Task<Point> of(int x) {
      return Task.fromResult(new Point(await(later(x)), 1));
    }

    @Async
    Task<Integer> sum() {
      return Task.fromResult(await(later(x)) + y());
    }
  }

  private sealed interface Shape permits Circle, Square {}

  private record Circle(int radius) implements Shape {}

  private record Square(int side) implements Shape {
    private Square {
      side = Math.abs(side);
    }

    @Async
    private Task<Integer> doubled() {
      return Task.fromResult(await(later(side)) + new Square(-side).side);
    }
  }

  static String shapes() {
    return size(new Circle(4)).result() + " " + size(new Square(-3)).result();
  }

  @Async
  private static Task<Integer> size(Shape shape) {
    int factor = await(later(2));
    if (shape instanceof Circle circle && circle.radius > 1) {
      return Task.fromResult(circle.radius * await(later(factor)));
    }
    return Task.fromResult(shape instanceof Square square ? await(square.doubled()) : -1);
  }
}
