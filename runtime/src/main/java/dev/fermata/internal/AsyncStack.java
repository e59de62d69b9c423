package dev.fermata.internal;

import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.Optional;

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
 * <p>An element is added where an await throws; nothing is done as long as nothing is thrown. What
 * a trace has of asynchronous elements is bounded by {@link #LIMIT}, and a method that the stack
 * itself shows is not named again. The system property {@code fermata.asyncStacks=false} turns this
 * off. After .NET's {@code ExceptionDispatchInfo}: each await of a task starts from the trace with
 * which the task has faulted, so that methods which wait for the same task do not show up in each
 * other's traces.
 */
final class AsyncStack {
  /** As the class loader of a {@link StackTraceElement}, what tells these from physical frames. */
  private static final String MARK = "async";

  private static final String GENERATED = "$Async";
  private static final String OURS = "dev.fermata.internal.";
  private static final int LIMIT = 64;
  private static final boolean ENABLED = !"false".equals(System.getProperty("fermata.asyncStacks"));
  private static final StackWalker WALKER = StackWalker.getInstance();

  /** The length of the trace before the first await has thrown the failure; 0 until then. */
  private volatile int ownLength;

  /** Adds the method whose await is about to throw; called on its stack. */
  void passTo(Throwable thrown) {
    if (ENABLED) {
      Optional<StackFrame> awaiting = awaitingMethod();
      if (awaiting.isPresent()) {
        add(awaiting.get().toStackTraceElement(), thrown);
      }
    }
  }

  /** The method that has called the runtime, if it is an async one. */
  private static Optional<StackFrame> awaitingMethod() {
    return WALKER
        .walk(
            frames -> frames.dropWhile(frame -> frame.getClassName().startsWith(OURS)).findFirst())
        .filter(frame -> frame.getClassName().endsWith(GENERATED));
  }

  private void add(StackTraceElement awaiting, Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    if (ownLength == 0) {
      ownLength = trace.length;
    }
    int length = Math.min(ownLength, trace.length);
    StackTraceElement element = asynchronous(awaiting);
    if (length == 0 || isNamed(element, awaiting, trace, length)) {
      return;
    }
    StackTraceElement[] longer = Arrays.copyOf(trace, length + 1);
    longer[length] = element;
    thrown.setStackTrace(longer);
  }

  private static boolean isNamed(
      StackTraceElement element,
      StackTraceElement awaiting,
      StackTraceElement[] trace,
      int length) {
    int asynchronous = 0;
    for (int i = 0; i < length; i++) {
      if (MARK.equals(trace[i].getClassLoaderName())) {
        asynchronous++;
        if (trace[i].equals(element)) {
          return true;
        }
      } else if (trace[i].getClassName().equals(awaiting.getClassName())
          && trace[i].getMethodName().equals(awaiting.getMethodName())) {
        return true;
      }
    }
    return asynchronous >= LIMIT;
  }

  /** The user's class and method: a large method's parts have a number behind their name. */
  static StackTraceElement asynchronous(StackTraceElement awaiting) {
    String type = awaiting.getClassName();
    return new StackTraceElement(
        MARK,
        null,
        null,
        type.substring(0, type.length() - GENERATED.length()),
        awaiting.getMethodName().replaceFirst("\\$\\d+$", ""),
        awaiting.getFileName(),
        awaiting.getLineNumber());
  }
}
