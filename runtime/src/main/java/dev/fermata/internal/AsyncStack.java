package dev.fermata.internal;

import java.util.Arrays;
import java.util.List;

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
 * <p>A method is noted where it passes a failure on, and written into the exception's trace where
 * somebody looks at that; nothing is done as long as nothing fails. What a trace has of
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

  /**
   * What it passed then: a method that it has ended, which tells its await where that is asked for,
   * or an element of a trace; null where the failure was thrown.
   */
  private final Object method;

  /** How many methods it has passed. */
  private final int depth;

  /** Where it was thrown: the length of its trace before any of this was added; 0 until then. */
  private volatile int ownLength;

  /** The stack of a failure that has passed no method. */
  AsyncStack() {
    this(null, null);
  }

  private AsyncStack(AsyncStack below, Object method) {
    this.below = below;
    this.method = method;
    this.depth = below == null ? 0 : below.depth + 1;
  }

  /**
   * The stack behind one more method.
   *
   * @param passed a {@link Resumable} at its await, a {@link StackTraceElement}, or null for none
   */
  AsyncStack through(Object passed) {
    return ENABLED && passed != null && depth < LIMIT ? new AsyncStack(this, passed) : this;
  }

  /** The same stack, which leads to none of the methods. */
  AsyncStack withoutMethods() {
    return depth == 0 ? this : new AsyncStack(below.withoutMethods(), element());
  }

  /**
   * The stack in the async method that has called the runtime to throw the failure, if it is one.
   */
  AsyncStack throughCaller() {
    return ENABLED ? through(awaitingMethod()) : this;
  }

  private static StackTraceElement awaitingMethod() {
    StackWalker.StackFrame caller =
        WALKER.walk(frames -> frames.dropWhile(AsyncStack::isOurs).findFirst().orElse(null));
    return caller != null && caller.getClassName().endsWith(GENERATED)
        ? asynchronous(caller.toStackTraceElement())
        : null;
  }

  private static boolean isOurs(StackWalker.StackFrame frame) {
    String name = frame.getClassName();
    return name.startsWith(OURS) || name.startsWith(CALLED_BY_GENERATED_CODE);
  }

  /** Writes the methods into the trace of a failure that somebody is about to look at. */
  void writeTo(Throwable failure) {
    if (depth == 0) {
      return;
    }
    StackTraceElement[] trace = failure.getStackTrace();
    if (trace.length == 0) {
      return; // some classes do without traces
    }
    StackTraceElement[] methods = methods();
    int own = origin().lengthOf(trace);
    if (trace.length > own + methods.length || !endsWith(trace, methods)) {
      failure.setStackTrace(extended(trace, own, methods));
    }
  }

  /** Writes the methods into the traces of several failures. */
  void writeTo(List<Throwable> failures) {
    for (Throwable failure : failures) {
      writeTo(failure);
    }
  }

  /** The methods in the order in which the failure has passed them, each once. */
  private StackTraceElement[] methods() {
    StackTraceElement[] all = new StackTraceElement[depth];
    int first = depth;
    for (AsyncStack passed = this; passed.below != null; passed = passed.below) {
      all[--first] = passed.element();
    }
    int length = 0;
    for (StackTraceElement next : all) {
      if (next != null && !contains(all, length, next)) {
        all[length++] = next;
      }
    }
    return Arrays.copyOf(all, length);
  }

  private StackTraceElement element() {
    return method instanceof Resumable<?> frame ? frame.position() : (StackTraceElement) method;
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

  private static boolean endsWith(StackTraceElement[] trace, StackTraceElement[] methods) {
    int start = trace.length - methods.length;
    return start >= 0 && Arrays.equals(trace, start, trace.length, methods, 0, methods.length);
  }

  /** The trace of the failure itself, with the methods that it does not show behind it. */
  private static StackTraceElement[] extended(
      StackTraceElement[] trace, int own, StackTraceElement[] methods) {
    StackTraceElement[] longer = Arrays.copyOf(trace, own + methods.length);
    int length = own;
    int left = LIMIT - countOfAsynchronous(trace, own);
    for (StackTraceElement method : methods) {
      if (left > 0 && !isShown(method, longer, own)) {
        longer[length++] = method;
        left--;
      }
    }
    return Arrays.copyOf(longer, length);
  }

  private static int countOfAsynchronous(StackTraceElement[] trace, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      count += MARK.equals(trace[i].getClassLoaderName()) ? 1 : 0;
    }
    return count;
  }

  private static boolean isShown(StackTraceElement method, StackTraceElement[] trace, int length) {
    if (contains(trace, length, method)) {
      return true;
    }
    String generated = method.getClassName() + GENERATED;
    for (int i = 0; i < length; i++) {
      StackTraceElement element = trace[i];
      if (element.getClassName().equals(generated)
          && withoutPart(element.getMethodName()).equals(method.getMethodName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(StackTraceElement[] all, int length, StackTraceElement method) {
    for (int i = 0; i < length; i++) {
      if (all[i].equals(method)) {
        return true;
      }
    }
    return false;
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
