package dev.fermata.builders.io.reactivex.rxjava3.core;

import dev.fermata.AsyncMethodBuilder;
import dev.fermata.rxjava.SingleBuilder;

/** Announces the builder of what it is named after. */
@AsyncMethodBuilder(SingleBuilder.class)
final class Single {
  private Single() {}
}
