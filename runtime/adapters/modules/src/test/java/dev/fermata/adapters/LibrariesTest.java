package dev.fermata.adapters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.AsyncContext;
import org.junit.jupiter.api.Test;

/** On the module path, all adapters and their builders are found, and all run together. */
class LibrariesTest {
  @Test
  void awaitEachOther() throws Exception {
    assertEquals("dev.fermata.adapters", Libraries.class.getModule().getName());
    assertEquals(
        "netty guava reactor single maybe completable vertx", AsyncContext.run(Libraries::all));
  }
}
