package com.example;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Greets everybody at the same time, each after a moment. */
public final class App {
  private final Duration moment;

  App(Duration moment) {
    this.moment = moment;
  }

  /** Greets those who are named in the arguments. */
  public static void main(String[] names) throws Exception {
    App app = new App(Duration.ofMillis(500));
    List<String> greetings = AsyncContext.run(() -> app.greetAll(List.of(names)));
    greetings.forEach(System.out::println);
  }

  @Async
  Task<List<String>> greetAll(List<String> names) {
    List<Task<String>> greetings = new ArrayList<>();
    for (String name : names) {
      greetings.add(greet(name));
    }
    return Task.fromResult(await(Task.whenAll(greetings)));
  }

  @Async
  private Task<String> greet(String name) {
    await(Task.delay(moment)); // suspends here; no thread waits
    return Task.fromResult("Hello, " + name + "!");
  }
}
