/** Guava's {@code ListenableFuture} in async methods. */
module dev.fermata.guava {
  requires transitive com.google.common;
  requires transitive dev.fermata;

  exports dev.fermata.guava;
}
