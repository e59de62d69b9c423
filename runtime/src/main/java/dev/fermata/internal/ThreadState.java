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

  /** The context or scheduler one of whose callbacks this thread is running, or null. */
  private Object inside;

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
    return thread.place();
  }

  private Object place() {
    return context != null ? context : scheduler;
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
    Object outerInside = inside;
    enter(captured);
    depth++;
    try {
      body.run();
    } finally {
      depth--;
      context = outerContext;
      owner = outerOwner;
      scheduler = outerScheduler;
      inside = outerInside;
    }
  }

  /**
   * Returns what runs {@code callback} within {@code place}; an async method that is posted to the
   * place that it has captured sees to that itself.
   *
   * @param place a context or a scheduler
   * @param callback what to run
   * @return for a thread of {@code place}
   */
  public static Runnable within(Object place, Runnable callback) {
    return callback instanceof Resumable<?> method && method.place() == place
        ? callback
        : () -> current().runWithin(place, callback);
  }

  private void enter(Object captured) {
    if (captured != null) {
      if (!placesAreUsed) {
        placesAreUsed = true;
      }
      inside = captured;
    }
    if (captured instanceof SynchronizationContext captive) {
      context = captive;
      owner = captive;
      scheduler = null;
    } else {
      context = null;
      scheduler = (TaskScheduler) captured;
    }
  }

  /**
   * Tells whether this thread runs a callback of {@code place}, with {@code place} as the current
   * context or scheduler: what is to resume there can go on at once.
   */
  boolean isIn(Object place) {
    return inside == place && place == place();
  }

  /**
   * Runs the legs of async methods, each in the place that it has captured, one after another and
   * all one level deeper: each gives the one that comes next.
   *
   * @param first the first of them
   */
  void runLegs(Resumable<?> first) {
    SynchronizationContext outerContext = context;
    SynchronizationContext outerOwner = owner;
    TaskScheduler outerScheduler = scheduler;
    Object outerInside = inside;
    depth++;
    try {
      Resumable<?> next = first;
      do {
        Object captured = next.leavePlace();
        if (captured != null || placesAreUsed) {
          owner = outerOwner; // a leg may have left another one behind
          enter(captured);
        }
        next = whatGoesOn(next.runLeg());
      } while (next != null);
    } finally {
      depth--;
      if (placesAreUsed) {
        context = outerContext;
        owner = outerOwner;
        scheduler = outerScheduler;
        inside = outerInside;
      }
    }
  }

  /**
   * Returns the method that the same loop is to run next, or null; whatever else waits is called.
   */
  private Resumable<?> whatGoesOn(Object waiting) {
    if (waiting instanceof Resumable<?> method && method.goesOnHere(this)) {
      return method;
    }
    if (waiting != null) {
      Resumption.resume(waiting, false);
    }
    return null;
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
