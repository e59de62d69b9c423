package shop;

import static dev.fermata.Await.await;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.fermata.Async;
import dev.fermata.Task;
import java.time.Duration;
import javax.inject.Inject;
import lombok.val;
import org.mapstruct.factory.Mappers;

/** Dagger makes its factory. */
public class Shop {
  private final Lines lines;

  @Inject
  Shop(Lines lines) {
    this.lines = lines;
  }

  public static void main(String[] args) {
    System.out.println(DaggerShop_Town.create().sold().result());
  }

  @Async
  private Task<String> sell(Order order) {
    val line = await(lines.lineOf(order.doubled()));
    val price = await(await(Price.of(7)).times(line.getAmount()));
    int basket = await(new Basket(2).sample());
    return Task.fromResult(line.getName() + " " + price.cents() + " " + basket);
  }

  @Component(modules = Wiring.class)
  interface Town {
    Shop shop();

    @Async
    default Task<String> sold() {
      await(Task.delay(Duration.ofMillis(1)));
      return shop().sell(Order.builder().item("tea").amount(3).build());
    }
  }

  @Module
  static final class Wiring {
    private Wiring() {}

    @Provides
    static Lines lines() {
      return later().result();
    }

    @Async
    private static Task<Lines> later() {
      await(Task.delay(Duration.ofMillis(1)));
      return Task.fromResult(Mappers.getMapper(Lines.class));
    }
  }
}
