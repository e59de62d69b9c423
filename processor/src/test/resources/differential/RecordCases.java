package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/**
 * @Async methods of records, and records as values.
 */
final class RecordCases {
  record Point(int x, int y) {
    static int made;

    Point {
      made++;
      if (x < 0) throw new IllegalArgumentException("negative " + x);
    }

    @Async
    Task<Integer> length(Probe p) {
      return Task.fromResult(x + await(p.task(y)) + this.x() + y());
    }

    @Async
    static Task<Point> of(Probe p, int a, int b) {
      return Task.fromResult(new Point(await(p.task(a)), await(p.task(b))));
    }

    @Async
    <T> Task<Named<T>> named(Probe p, T name) {
      await(p.task("gap"));
      return Task.fromResult(new Named<>(name, this));
    }
  }

  record Named<T>(T name, Point point) {
    @Async
    Task<T> name(Probe p) {
      T n = name;
      await(p.task("gap"));
      return Task.fromResult(n);
    }
  }

  @Async
  static Task<?> instanceMethod(Probe p) {
    return new Point(3, 4).length(p);
  }

  @Async
  static Task<?> staticMethod(Probe p) {
    return Point.of(p, 1, 2);
  }

  @Async
  static Task<?> compactConstructorFails(Probe p) {
    return Point.of(p, -1, 2);
  }

  @Async
  static Task<?> genericRecord(Probe p) {
    Named<String> n = await(new Point(1, 2).named(p, "n"));
    return Task.fromResult(await(n.name(p)) + n.point().x());
  }

  @Async
  static Task<?> equality(Probe p) {
    Point a = await(Point.of(p, 1, 2));
    return Task.fromResult(
        a.equals(new Point(1, await(p.task(2))))
            + ""
            + (a.hashCode() == new Point(1, 2).hashCode()));
  }

  @Async
  static Task<?> accessorsAroundAwait(Probe p) {
    Point a = new Point(5, 6);
    return Task.fromResult(a.x() + await(p.task(a.y())) * a.x);
  }
}
