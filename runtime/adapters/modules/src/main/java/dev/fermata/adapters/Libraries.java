package dev.fermata.adapters;

import static dev.fermata.guava.GuavaAwait.await;
import static dev.fermata.netty.NettyAwait.await;
import static dev.fermata.reactor.ReactorAwait.await;
import static dev.fermata.rxjava.RxJavaAwait.await;
import static dev.fermata.vertx.VertxAwait.await;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import dev.fermata.Async;
import dev.fermata.Task;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.vertx.core.Future;
import reactor.core.publisher.Mono;

/** Each method awaits the one above it, of another library. */
final class Libraries {
  private Libraries() {}

  @Async
  static ListenableFuture<String> guava() {
    String before = await(ImmediateEventExecutor.INSTANCE.newSucceededFuture("netty"));
    return Futures.immediateFuture(before + " guava");
  }

  @Async
  static Mono<String> reactor() {
    return Mono.just(await(guava()) + " reactor");
  }

  @Async
  static Single<String> single() {
    return Single.just(await(reactor()) + " single");
  }

  @Async
  static Maybe<String> maybe() {
    return Maybe.just(await(single()) + " maybe");
  }

  @Async
  static Completable completable(StringBuilder seen) {
    seen.append(await(maybe())).append(" completable");
    return Completable.complete();
  }

  @Async
  static Future<String> vertx() {
    StringBuilder seen = new StringBuilder();
    await(completable(seen));
    return Future.succeededFuture(seen + " vertx");
  }

  @Async
  static Task<String> all() {
    return Task.fromResult(await(vertx()));
  }
}
