package shop;

import static dev.fermata.Await.await;
import static shop.Later.later;

import base.Base;
import dev.fermata.Async;
import dev.fermata.Task;
import java.io.IOException;

/** An async method that calls what it overrides, and what only its class inherits. */
class Inheriting extends Base<String> implements Named {
  Inheriting() {
    held = "h";
  }

  @Override
  protected String greet(String guest) {
    return "overridden";
  }

  @Override
  public String title() {
    return "inheriting";
  }

  @Async
  Task<String> all() {
    String greeting;
    try {
      greeting = super.greet(await(later("guest")));
    } catch (IOException e) {
      greeting = "none";
    }
    String titles = Named.super.title() + " " + this.title() + await(later(1));
    String fields = held + count + (held = "z") + (count = count + 2) + held + this.held.length();
    return Task.fromResult(greeting + ", " + titles + ", " + shared() + ", " + fields);
  }
}
