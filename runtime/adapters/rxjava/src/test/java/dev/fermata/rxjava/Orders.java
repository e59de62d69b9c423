package dev.fermata.rxjava;

import static dev.fermata.rxjava.RxJavaAwait.await;

import dev.fermata.Async;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.util.function.IntFunction;

/** A service as {@code runtime/docs/adapters.md} shows it. */
final class Orders {
  private final IntFunction<Maybe<Integer>> stored;
  private final IntFunction<Single<Integer>> computed;

  Orders(IntFunction<Maybe<Integer>> stored, IntFunction<Single<Integer>> computed) {
    this.stored = stored;
    this.computed = computed;
  }

  // region rxjava
  @Async
  Single<Integer> price(int id) {
    Integer known = await(stored.apply(id));
    return known == null ? computed.apply(id) : Single.just(known);
  }
  // endregion
}
