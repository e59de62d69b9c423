package dev.fermata.internal;

/** What is reported in place of an exception that was collected together with its task. */
final class StandIn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StandIn(String description, Throwable cause) {
    super(description, cause, false, true);
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /**
   * Returns a stand-in with the description, the stack trace and the causes of {@code exception}.
   */
  static StandIn of(Throwable exception) {
    return of(exception, 8);
  }

  private static StandIn of(Throwable exception, int causes) {
    Throwable cause = exception.getCause();
    StandIn standIn =
        new StandIn(
            "stands in for " + exception,
            cause == null || causes == 0 ? null : of(cause, causes - 1));
    standIn.setStackTrace(exception.getStackTrace());
    return standIn;
  }

  /** Returns a stand-in for {@code exception}, whose own methods throw {@code broken}. */
  static StandIn ofBroken(Throwable exception, Throwable broken) {
    return new StandIn("stands in for a broken " + exception.getClass().getName(), broken);
  }
}
