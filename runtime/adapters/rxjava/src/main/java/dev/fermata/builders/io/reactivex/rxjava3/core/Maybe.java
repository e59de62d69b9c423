package dev.fermata.builders.io.reactivex.rxjava3.core;

import dev.fermata.AsyncMethodBuilder;
import dev.fermata.rxjava.MaybeBuilder;

/** Announces the builder of what it is named after. */
@AsyncMethodBuilder(MaybeBuilder.class)
final class Maybe {
  private Maybe() {}
}
