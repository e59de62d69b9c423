package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.List;

class Orders {
  @Async
  Task<Integer> total(List<Integer> ids) {
    int sum = 0;
    for (int id : ids) {
      Order order = await(load(id));
      sum += order.price();
    }
    return Task.fromResult(sum);
  }

  @Async
  Task<Integer> totalOf(int[] ids) {
    int sum = 0;
    for (int id : ids) {
      sum += await(load(id)).price();
    }
    return Task.fromResult(sum);
  }

  Task<Order> load(int id) {
    return Task.fromResult(new Order(id));
  }

  record Order(int price) {}
}
