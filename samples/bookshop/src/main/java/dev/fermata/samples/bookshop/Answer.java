package dev.fermata.samples.bookshop;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/**
 * What a request gets.
 *
 * @param status the HTTP status
 * @param json the body
 */
record Answer(int status, String json) {
  static Answer of(int status, JsonObject json) {
    return new Answer(status, json.encode());
  }

  static <T> Answer ofAll(List<T> values, Function<T, JsonObject> toJson) {
    return new Answer(200, new JsonArray(values.stream().map(toJson).toList()).encode());
  }

  static Answer error(int status, String message) {
    return of(status, new JsonObject().put("error", message));
  }

  void send(HttpServerResponse response) {
    response.setStatusCode(status).putHeader("Content-Type", "application/json");
    response.end(json);
  }
}
