package dev.fermata.samples.bookshop;

import static dev.fermata.Await.await;
import static io.netty.handler.codec.http.HttpResponseStatus.BAD_REQUEST;
import static io.netty.handler.codec.http.HttpResponseStatus.METHOD_NOT_ALLOWED;
import static io.netty.handler.codec.http.HttpResponseStatus.NOT_FOUND;
import static io.netty.handler.codec.http.HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE;

import dev.fermata.Async;
import dev.fermata.CancellationToken;
import dev.fermata.Task;
import dev.fermata.vertx.VertxContext;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;

/** The shop over HTTP: which request is which of its methods. */
final class Api {
  private static final int LARGEST_BODY = 16 * 1024;

  private static final List<HttpResponseStatus> REFUSED_BY_ROUTER =
      List.of(BAD_REQUEST, NOT_FOUND, METHOD_NOT_ALLOWED, REQUEST_ENTITY_TOO_LARGE);

  private final Shop shop;
  private final Exchange exchange;

  Api(Shop shop, Exchange exchange) {
    this.shop = shop;
    this.exchange = exchange;
  }

  void addTo(Router router) {
    serve(router.get("/books"), this::books);
    serve(router.get("/books/:id"), this::book);
    serve(router.get("/orders/:id"), this::order);
    serve(
        router.post("/orders").handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY)),
        this::buy);
    for (HttpResponseStatus status : REFUSED_BY_ROUTER) {
      Answer answer = Answer.error(status.code(), status.reasonPhrase());
      router.errorHandler(status.code(), request -> answer.send(request.response()));
    }
  }

  private void serve(Route route, Exchange.Endpoint endpoint) {
    route.handler(
        request ->
            VertxContext.call( // what awaits in there comes back to the request's event loop
                () -> {
                  exchange.handle(request, endpoint);
                  return null;
                }));
  }

  @Async
  private Task<Answer> books(RoutingContext request, CancellationToken token) {
    return Task.fromResult(Answer.ofAll(await(shop.books(token)), Book::toJson));
  }

  @Async
  private Task<Answer> book(RoutingContext request, CancellationToken token) {
    return Task.fromResult(Answer.of(200, await(shop.book(id(request), token)).toJson()));
  }

  @Async
  private Task<Answer> order(RoutingContext request, CancellationToken token) {
    return Task.fromResult(Answer.of(200, await(shop.order(id(request), token)).toJson()));
  }

  @Async
  private Task<Answer> buy(RoutingContext request, CancellationToken token) {
    Order order = await(shop.buy(Purchase.of(body(request)), token));
    return Task.fromResult(Answer.of(201, order.toJson()));
  }

  private static long id(RoutingContext request) {
    try {
      return Long.parseLong(request.pathParam("id"));
    } catch (NumberFormatException e) {
      throw Refusal.unknown("not a number: " + request.pathParam("id"));
    }
  }

  private static JsonObject body(RoutingContext request) {
    try {
      JsonObject body = request.body().asJsonObject();
      if (body != null) {
        return body;
      }
    } catch (DecodeException | ClassCastException e) {
      throw Refusal.malformed("the body is not a JSON object");
    }
    throw Refusal.malformed("the body is empty");
  }
}
