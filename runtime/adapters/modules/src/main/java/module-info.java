/** A program that uses all adapters. */
@SuppressWarnings("requires-automatic")
module dev.fermata.adapters {
  requires dev.fermata.guava;
  requires dev.fermata.netty;
  requires dev.fermata.reactor;
  requires dev.fermata.rxjava;
  requires dev.fermata.vertx;
}
