package com.example;

import static dev.fermata.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.Async;
import dev.fermata.AsyncContext;
import dev.fermata.Task;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppTest {
  private final App app = new App(Duration.ofMillis(1));

  @Test
  void greetsInOrder() throws Exception {
    AsyncContext.run(this::greetsBoth);
  }

  /** A test that awaits is an async method, too. */
  @Async
  private Task<Void> greetsBoth() {
    assertEquals(
        List.of("Hello, Ada!", "Hello, Grace!"), await(app.greetAll(List.of("Ada", "Grace"))));
    return Task.completedTask();
  }
}
