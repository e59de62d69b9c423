/** Vert.x's {@code Future} and contexts in async methods. */
module dev.fermata.vertx {
  requires transitive dev.fermata;
  requires transitive io.vertx.core;

  exports dev.fermata.vertx;
}
