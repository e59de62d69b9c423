package dev.fermata.builders.io.vertx.core;

import dev.fermata.AsyncMethodBuilder;
import dev.fermata.vertx.VertxFutureBuilder;

/** Announces the builder of what it is named after. */
@AsyncMethodBuilder(VertxFutureBuilder.class)
final class Future {
  private Future() {}
}
