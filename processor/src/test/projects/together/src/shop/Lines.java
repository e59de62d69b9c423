package shop;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** MapStruct makes its implementation, with what Lombok makes. */
@Mapper
public abstract class Lines {
  @Mapping(target = "name", source = "item")
  abstract Line line(Order order);

  @Async
  Task<Line> lineOf(Task<Order> order) {
    await(Task.delay(Duration.ofMillis(1)));
    return Task.fromResult(line(await(order)));
  }
}
