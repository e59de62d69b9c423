package dev.fermata.samples.benchmarks.contenders;

import dev.fermata.samples.benchmarks.contenders.hand.HandWritten;
import java.util.List;
import java.util.stream.Stream;

/** Those that are compared, in the order in which reports name them. */
public enum Contenders {
  PLAIN("plain calls"),
  HAND("hand-written machine"),
  FERMATA("Fermata"),
  FUTURES("CompletableFuture"),
  COROUTINES("Kotlin coroutines"),
  VIRTUAL_THREADS("virtual threads");

  private final String title;

  Contenders(String title) {
    this.title = title;
  }

  /** {@return what reports call it} */
  public String title() {
    return title;
  }

  /** {@return whether this JDK can run it} */
  public boolean isAvailable() {
    return this != VIRTUAL_THREADS || Runtime.version().feature() >= 21;
  }

  /** {@return those that this JDK can run} */
  public static List<Contenders> available() {
    return Stream.of(values()).filter(Contenders::isAvailable).toList();
  }

  /** {@return a new one; no class of another contender is loaded for it} */
  public Contender create() {
    return switch (this) {
      case PLAIN -> new PlainCalls();
      case HAND -> new HandWritten();
      case FERMATA -> new Fermata();
      case FUTURES -> new CompletableFutures();
      case COROUTINES -> new Coroutines();
      case VIRTUAL_THREADS -> new VirtualThreads();
    };
  }
}
