package dev.fermata.builders.com.google.common.util.concurrent;

import dev.fermata.AsyncMethodBuilder;
import dev.fermata.guava.ListenableFutureBuilder;

/** Announces the builder of what it is named after. */
@AsyncMethodBuilder(ListenableFutureBuilder.class)
final class ListenableFuture {
  private ListenableFuture() {}
}
