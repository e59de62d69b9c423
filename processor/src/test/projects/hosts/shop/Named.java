package shop;

import static dev.fermata.Await.await;
import static shop.Later.later;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.concurrent.CompletableFuture;

/** Async methods of an interface: default, static and private. */
interface Named {
  default String title() {
    return "named";
  }

  @Async
  default Task<String> twice() {
    String first = await(later(title()));
    return Task.fromResult(first + plus(first));
  }

  @Async
  default CompletableFuture<String> throughPrivate() {
    return CompletableFuture.completedFuture(await(hidden()));
  }

  @Async
  static Task<String> shared() {
    return Task.fromResult(await(later("static ")) + suffix());
  }

  @Async
  private Task<String> hidden() {
    return Task.fromResult(await(later("private")));
  }

  private String plus(String text) {
    return "+" + text;
  }

  private static String suffix() {
    return "suffix";
  }
}
