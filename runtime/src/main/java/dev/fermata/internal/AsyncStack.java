package dev.fermata.internal;

import java.util.Arrays;

/**
 * The asynchronous part of stack traces: the async methods that a failure has passed through, each
 * at its await, behind the frames of the stack that it was thrown on.
 *
 * <pre>
 * java.io.IOException: no such order
 *     at Orders$Async.load(Orders.java:31)
 *     at dev.fermata.codegen.AsyncFrame.run(AsyncFrame.java:128)
 *     …
 *     at async//Orders.total(Orders.java:23)
 *     at async//Shop.report(Shop.java:12)
 * </pre>
 *
 * <p>An element is noted where a method passes a failure on, and written into the exception's trace
 * where somebody looks at that; nothing is done as long as nothing fails. What a trace has of
 * asynchronous elements is bounded by {@link #LIMIT}, and a method that the stack itself shows is
 * not named again. The system property {@code fermata.asyncStacks=false} turns this off. After
 * .NET's {@code ExceptionDispatchInfo}: each await of a task starts from the trace with which the
 * task has faulted, so that methods which wait for the same task do not show up in each other's
 * traces.
 */
public final class AsyncStack {
  /** As the class loader of a {@link StackTraceElement}, what tells these from physical frames. */
  private static final String MARK = "async";

  private static final String GENERATED = "$Async";
  private static final String OURS = "dev.fermata.internal.";
  private static final String CALLED_BY_GENERATED_CODE = "dev.fermata.codegen.";
  private static final int LIMIT = 64;
  private static final boolean ENABLED = !"false".equals(System.getProperty("fermata.asyncStacks"));
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** What the failure passed before; null where it was thrown. */
  private final AsyncStack below;

  /** What it passed then; null where it was thrown. */
  private final StackTraceElement method;

  /** How many methods it has passed. */
  private final int depth;

  /** Whether the last method is the one that the failure is thrown in. */
  private final boolean ends;

  /** Where it was thrown: the length of its trace before any of this was added; 0 until then. */
  private volatile int ownLength;

  /** The stack of a failure that has passed no method. */
  AsyncStack() {
    this(null, null, false);
  }

  private AsyncStack(AsyncStack below, StackTraceElement method, boolean ends) {
    this.below = below;
    this.method = method;
    this.depth = below == null ? 0 : below.depth + 1;
    this.ends = ends;
  }

  /** The stack behind one more method; null stands for none. */
  AsyncStack through(StackTraceElement passed) {
    return ENABLED && passed != null && depth < LIMIT ? new AsyncStack(this, passed, false) : this;
  }

  /** The stack in the method in which the failure is about to be thrown; null stands for any. */
  AsyncStack endingAt(StackTraceElement awaiting) {
    return ENABLED && awaiting != null && depth < LIMIT
        ? new AsyncStack(this, awaiting, true)
        : this;
  }

  /** Writes the methods into the trace of a failure that somebody looks at. */
  void writeTo(Throwable failure) {
    if (depth > 0 && failure.getStackTrace().length > 0) {
      write(failure);
    }
  }

  /** Writes them, and the method whose await is about to throw; called on its stack. */
  void passTo(Throwable thrown) {
    if (ENABLED && thrown.getStackTrace().length > 0) { // some classes do without traces
      AsyncStack whole = ends ? this : through(awaitingMethod());
      whole.write(thrown);
    }
  }

  /** The method that has called the runtime; null if it is no async one. */
  private static StackTraceElement awaitingMethod() {
    return WALKER
        .walk(frames -> frames.dropWhile(AsyncStack::isOurs).findFirst())
        .filter(frame -> frame.getClassName().endsWith(GENERATED))
        .map(frame -> asynchronous(frame.toStackTraceElement()))
        .orElse(null);
  }

  private static boolean isOurs(StackWalker.StackFrame frame) {
    String name = frame.getClassName();
    return name.startsWith(OURS) || name.startsWith(CALLED_BY_GENERATED_CODE);
  }

  private void write(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    int own = origin().lengthOf(trace);
    StackTraceElement[] longer = Arrays.copyOf(trace, own + depth);
    int length = addTo(longer, own);
    thrown.setStackTrace(length == longer.length ? longer : Arrays.copyOf(longer, length));
  }

  /** Adds the methods in the order in which the failure has passed them; returns the new length. */
  private int addTo(StackTraceElement[] trace, int own) {
    if (below == null) {
      return own;
    }
    int length = below.addTo(trace, own);
    if (isNamed(method, trace, length)) {
      return length;
    }
    trace[length] = method;
    return length + 1;
  }

  private AsyncStack origin() {
    AsyncStack origin = this;
    while (origin.below != null) {
      origin = origin.below;
    }
    return origin;
  }

  private int lengthOf(StackTraceElement[] trace) {
    if (ownLength == 0) {
      ownLength = trace.length;
    }
    return Math.min(ownLength, trace.length);
  }

  private static boolean isNamed(StackTraceElement passed, StackTraceElement[] trace, int length) {
    int asynchronous = 0;
    String generated = passed.getClassName() + GENERATED;
    for (int i = 0; i < length; i++) {
      StackTraceElement element = trace[i];
      if (MARK.equals(element.getClassLoaderName())) {
        asynchronous++;
        if (element.equals(passed)) {
          return true;
        }
      } else if (element.getClassName().equals(generated)
          && withoutPart(element.getMethodName()).equals(passed.getMethodName())) {
        return true;
      }
    }
    return asynchronous >= LIMIT;
  }

  /** The user's class and method. */
  private static StackTraceElement asynchronous(StackTraceElement awaiting) {
    String type = awaiting.getClassName();
    return element(
        type.substring(0, type.length() - GENERATED.length()),
        withoutPart(awaiting.getMethodName()),
        awaiting.getFileName(),
        awaiting.getLineNumber());
  }

  /** A large method's parts have a number behind their name. */
  private static String withoutPart(String method) {
    int end = method.length();
    while (end > 0 && Character.isDigit(method.charAt(end - 1))) {
      end--;
    }
    boolean isPart = 0 < end && end < method.length() && method.charAt(end - 1) == '$';
    return isPart ? method.substring(0, end - 1) : method;
  }

  /**
   * Returns a method at an await, as traces show it.
   *
   * @param type the user's class
   * @param method its method
   * @param file its file; null where that is not known
   * @param line the line of the await
   * @return an element that is marked as asynchronous
   */
  public static StackTraceElement element(String type, String method, String file, int line) {
    return new StackTraceElement(MARK, null, null, type, method, file, line);
  }
}
