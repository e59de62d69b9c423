package dev.fermata.builders.io.reactivex.rxjava3.core;

import dev.fermata.AsyncMethodBuilder;
import dev.fermata.rxjava.CompletableBuilder;

/** Announces the builder of what it is named after. */
@AsyncMethodBuilder(CompletableBuilder.class)
final class Completable {
  private Completable() {}
}
