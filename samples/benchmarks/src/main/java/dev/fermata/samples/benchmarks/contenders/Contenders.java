package dev.fermata.samples.benchmarks.contenders;

import dev.fermata.samples.benchmarks.contenders.hand.HandWritten;

/** Those that are compared, in the order in which reports name them. */
public enum Contenders {
  PLAIN("plain calls"),
  HAND("hand-written machine"),
  FERMATA("Fermata"),
  FUTURES("CompletableFuture");

  private final String title;

  Contenders(String title) {
    this.title = title;
  }

  /** {@return what reports call it} */
  public String title() {
    return title;
  }

  /** {@return a new one; no class of another contender is loaded for it} */
  public Contender create() {
    return switch (this) {
      case PLAIN -> new PlainCalls();
      case HAND -> new HandWritten();
      case FERMATA -> new Fermata();
      case FUTURES -> new CompletableFutures();
    };
  }
}
