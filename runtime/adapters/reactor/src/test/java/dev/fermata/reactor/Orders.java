package dev.fermata.reactor;

import static dev.fermata.reactor.ReactorAwait.await;

import dev.fermata.Async;
import java.util.List;
import java.util.function.IntFunction;
import reactor.core.publisher.Mono;

/** A service as {@code runtime/docs/adapters.md} shows it. */
final class Orders {
  private final IntFunction<Mono<Integer>> prices;

  Orders(IntFunction<Mono<Integer>> prices) {
    this.prices = prices;
  }

  // region reactor
  @Async
  Mono<Integer> total(List<Integer> ids) {
    int sum = 0;
    for (int id : ids) {
      sum += await(prices.apply(id));
    }
    return Mono.just(sum);
  }
  // endregion
}
