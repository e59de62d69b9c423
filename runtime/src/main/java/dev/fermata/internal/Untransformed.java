package dev.fermata.internal;

/** What a suspension point that no processor has replaced has to say. */
public final class Untransformed {
  private static final StackWalker STACK = StackWalker.getInstance();

  private Untransformed() {}

  /**
   * Returns the exception for a call of a suspension point, naming the method that made the call:
   * the first that is not called {@code await}, because adapters end here through {@code Await}.
   *
   * @return the exception to throw
   */
  public static IllegalStateException await() {
    String caller =
        STACK.walk(
            frames ->
                frames
                    .dropWhile(frame -> frame.getMethodName().equals("await"))
                    .findFirst()
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                    .orElse("the calling method"));
    return new IllegalStateException(
        "await was called, but "
            + caller
            + " was not transformed into a state machine: either Fermata's annotation processor did"
            + " not run, or the call is not inside an @Async method. To mend it, put"
            + " dev.fermata:fermata-processor on the annotation processor path (javac"
            + " -processorpath, Maven annotationProcessorPaths, Gradle annotationProcessor), rebuild"
            + " everything, and call await only in methods marked @Async.");
  }
}
