package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;

class Shapes {
  @Async
  static Task<Double> area(Object shape, Task<Double> scale) {
    if (!(shape instanceof Circle circle)) {
      return Task.fromResult(0.0);
    }
    double factor = await(scale);
    return Task.fromResult(
        shape instanceof Circle same && await(scale) > 1 ? same.radius() : circle.radius() * factor);
  }

  record Circle(double radius) {}
}
