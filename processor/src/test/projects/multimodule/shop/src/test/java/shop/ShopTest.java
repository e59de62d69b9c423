package shop;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.Async;
import dev.fermata.Task;
import org.junit.jupiter.api.Test;

class ShopTest {
  @Test
  void totals() {
    assertEquals("total 35", total().result());
  }

  @Async
  private Task<String> total() {
    return Task.fromResult("total " + await(new Shop().total(1, 2)));
  }
}
