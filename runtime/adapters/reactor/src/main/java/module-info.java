/** Reactor's {@code Mono} in async methods. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.fermata.reactor {
  requires transitive dev.fermata;
  requires transitive reactor.core;

  exports dev.fermata.reactor;
}
