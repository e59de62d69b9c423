package dev.fermata.internal;

import dev.fermata.SynchronizationContext;
import dev.fermata.TaskScheduler;

/**
 * What the runtime knows of one thread: its current context and scheduler, and how deeply it is
 * inside continuations that run each other inline.
 *
 * <p>Confined to its thread, hence without any synchronisation.
 */
public final class ThreadState {
  /**
   * How many completions may resume each other on one stack before the next goes over to the
   * default scheduler. A level costs some ten stack frames of ours and those of the user.
   */
  private static final int MAX_DEPTH = 48;

  private static final ThreadLocal<ThreadState> CURRENT = ThreadLocal.withInitial(ThreadState::new);

  /**
   * Whether any thread has ever had a context or a scheduler; while not, suspending asks for none.
   * A thread that has one has written this itself, so that it needs no synchronisation either.
   */
  private static boolean placesAreUsed;

  private SynchronizationContext context;
  private TaskScheduler scheduler;

  /**
   * The context that this thread belongs to, even while a continuation without context runs on it:
   * what blocking the thread would hold up.
   */
  private SynchronizationContext owner;

  private int depth;

  private ThreadState() {}

  /**
   * Returns the state of the calling thread.
   *
   * @return always the same object on one thread
   */
  public static ThreadState current() {
    return CURRENT.get();
  }

  /**
   * Returns the current context.
   *
   * @return the context, or null
   */
  public SynchronizationContext context() {
    return context;
  }

  /**
   * Returns the current scheduler.
   *
   * @return the scheduler, or null for the default one
   */
  public TaskScheduler scheduler() {
    return scheduler;
  }

  /**
   * Makes {@code context} this thread's own.
   *
   * @param context the context, or null
   */
  public void install(SynchronizationContext context) {
    placesAreUsed = true;
    this.context = context;
    this.owner = context;
  }

  /**
   * Returns what an await made now has to come back to.
   *
   * @return the current {@link SynchronizationContext}, else the current {@link TaskScheduler} that
   *     is not the default one, else null
   */
  public static Object capture() {
    if (!placesAreUsed) {
      return null;
    }
    ThreadState thread = current();
    return thread.context != null ? thread.context : thread.scheduler;
  }

  /**
   * Returns a context that blocking this thread holds up.
   *
   * @return the context, or null
   */
  SynchronizationContext owner() {
    return context != null ? context : owner;
  }

  /**
   * Tells whether another continuation may run on this stack.
   *
   * @return false where the stack is deep
   */
  public boolean hasRoom() {
    return depth < MAX_DEPTH;
  }

  /**
   * Runs {@code body} with what {@link #capture()} returned as the current context or scheduler,
   * one level deeper. Where nothing was captured, the body runs without a context and on the
   * default scheduler, whatever thread completes its operation: else it would come to depend on the
   * completing thread's context by accident.
   *
   * @param captured a context, a scheduler or null
   * @param body what to run
   */
  public void runWithin(Object captured, Runnable body) {
    SynchronizationContext outerContext = context;
    SynchronizationContext outerOwner = owner;
    TaskScheduler outerScheduler = scheduler;
    if (captured != null && !placesAreUsed) {
      placesAreUsed = true;
    }
    if (captured instanceof SynchronizationContext captive) {
      context = captive;
      owner = captive;
      scheduler = null;
    } else {
      context = null;
      scheduler = (TaskScheduler) captured;
    }
    depth++;
    try {
      body.run();
    } finally {
      depth--;
      context = outerContext;
      owner = outerOwner;
      scheduler = outerScheduler;
    }
  }

  /**
   * Runs the legs of async methods without a context and on the default scheduler, one after
   * another and all one level deeper: each gives the one that comes next.
   *
   * @param first the first of them
   */
  void runLegs(Resumable<?> first) {
    SynchronizationContext outerContext = context;
    SynchronizationContext outerOwner = owner;
    TaskScheduler outerScheduler = scheduler;
    depth++;
    try {
      Resumable<?> next = first;
      do {
        context = null; // a leg may have left one behind
        owner = outerOwner;
        scheduler = null;
        next = next.runOn();
      } while (next != null);
    } finally {
      depth--;
      context = outerContext;
      owner = outerOwner;
      scheduler = outerScheduler;
    }
  }

  /** Calls a {@link Continuation} one level deeper, in the context that is current. */
  void callDeeper(Object waiting) {
    depth++;
    try {
      if (waiting instanceof Dependent<?> task) {
        task.completed(this);
      } else {
        ((Callback) waiting).completed(this);
      }
    } finally {
      depth--;
    }
  }
}
