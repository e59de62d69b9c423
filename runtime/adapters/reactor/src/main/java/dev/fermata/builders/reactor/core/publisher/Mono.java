package dev.fermata.builders.reactor.core.publisher;

import dev.fermata.AsyncMethodBuilder;
import dev.fermata.reactor.MonoBuilder;

/** Announces the builder of what it is named after. */
@AsyncMethodBuilder(MonoBuilder.class)
final class Mono {
  private Mono() {}
}
