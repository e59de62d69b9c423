/** Netty's {@code Future} and event loops in async methods. */
module dev.fermata.netty {
  requires transitive dev.fermata;
  requires transitive io.netty.common;

  exports dev.fermata.netty;
}
