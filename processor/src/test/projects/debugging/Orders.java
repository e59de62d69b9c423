import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.TaskCompletionSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

public class Orders {
  private final int factor;
  private final Queue<TaskCompletionSource<Void>> pauses = new ArrayDeque<>();

  Orders(int factor) {
    this.factor = factor;
  }

  public static void main(String[] args) throws InterruptedException {
    Orders orders = new Orders(10);
    Task<Integer> total = orders.total(List.of(1, 2, 3)); // main: total
    orders.print(total); // main: behind
    orders.print(orders.known());
    orders.print(orders.poll(3));
    orders.print(orders.find(-1));
  }

  /** Ends one pause after another on a thread of its own, so that each await has suspended. */
  private void print(Task<Integer> task) throws InterruptedException {
    Thread shop =
        new Thread(
            () -> {
              while (!pauses.isEmpty()) {
                pauses.remove().setResult(null);
              }
            },
            "shop");
    shop.start();
    shop.join();
    System.out.println(task.result());
  }

  @Async
  Task<Integer> total(List<Integer> ids) {
    int sum = 0; // total: first
    for (int id : ids) { // total: header
      int price = await(price(id)); // total: await
      sum += price; // total: add
    }
    return Task.fromResult(sum); // total: last
  }

  @Async
  Task<Integer> known() {
    int first = await(Task.fromResult(1)); // known: first
    int second = await(Task.fromResult(2)); // known: second
    return Task.fromResult(first + second); // known: last
  }

  @Async
  Task<Integer> poll(int times) {
    int count = 0; // poll: first
    while (count < times) { // poll: header
      await(pause()); // poll: await
      count++; // poll: count
    }
    if (count > 2) { // poll: branch
      await(pause()); // poll: second await
    }
    return Task.fromResult(count); // poll: last
  }

  @Async
  Task<Integer> find(int id) {
    int found; // find: declaration
    try { // find: try
      found = await(price(id)); // find: await
    } catch (NoSuchElementException e) { // find: catch
      found = e.getMessage().length(); // find: handler
      await(pause()); // find: await in the handler
    } finally {
      System.out.println("searched"); // find: finally
    }
    return Task.fromResult(found); // find: last
  }

  @Async
  private Task<Integer> price(int id) {
    await(pause()); // price: await
    if (id < 0) { // price: check
      throw new NoSuchElementException("no order " + id); // price: throw
    }
    return Task.fromResult(factor * id); // price: last
  }

  private Task<Void> pause() {
    TaskCompletionSource<Void> pause = new TaskCompletionSource<>();
    pauses.add(pause);
    return pause.task();
  }
}
