package dev.fermata.processor.differential;

import java.util.List;
import java.util.Optional;

/** Compiles bodies as blocking Java, and in the way that this is compared with. */
interface BodySides {

  /** What compiling some classes came to. */
  sealed interface Result {}

  /**
   * All of them compile.
   *
   * @param blocking the classes as blocking Java
   * @param other the classes that are compared with it
   */
  record Both(Compilation.Succeeded blocking, Compilation.Succeeded other) implements Result {

    /** Why the JVM refuses one of the classes. */
    Optional<Obstacle> refusal(CaseSource source) {
      try {
        blocking.verify(source);
      } catch (LinkageError e) {
        return Optional.of(new Obstacle(BodyFailure.Sort.TOO_MUCH_FOR_JAVAC, e.toString()));
      }
      try {
        other.verify(source);
      } catch (LinkageError e) {
        return Optional.of(new Obstacle(BodyFailure.Sort.NOT_TRANSFORMED, e.toString()));
      }
      return Optional.empty();
    }
  }

  /** One of them does not. */
  record Obstacle(BodyFailure.Sort sort, String report) implements Result {}

  /** How the other side runs. */
  Side side();

  /** Compiles all of these classes for both sides. */
  Result compile(List<CaseSource> sources);
}
