package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.ArrayList;
import java.util.List;

class Shop {
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String name, int price) {}

  @Async
  private Task<Entry> cheapest(Entry first, List<? extends Entry> others) {
    Entry best = first;
    for (Entry other : others) {
      if (await(price(other)) < best.price) {
        best = new Entry(other.name(), await(price(other)));
      }
    }
    entries.add(best);
    return Task.fromResult(best);
  }

  private static Task<Integer> price(Entry entry) {
    return Task.fromResult(entry.price());
  }
}
