package dev.fermata.internal;

import dev.fermata.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The suspended methods at one moment, and who waits for whom: a snapshot that is taken while the
 * program runs on, so that parts of it may be a moment older than others.
 *
 * <p>Methods that were suspended before dumps were enabled are in it where a listed one waits for
 * them; of those, it is not known since when.
 */
public final class SuspendedMethods {
  private final Map<Promise<?>, Node> nodes = new IdentityHashMap<>();

  /** The methods and other tasks, those that nobody waits for first, the oldest first of these. */
  private final List<Node> ordered = new ArrayList<>();

  /** A task of the snapshot. */
  static final class Node implements Explanation, Comparable<Node> {
    private final Promise<?> task;
    private final Suspension stay;
    private final List<Promise<?>> awaited = new ArrayList<>();
    private boolean awaitedByOthers;
    private int number;

    Node(Promise<?> task, Suspension stay) {
      this.task = task;
      this.stay = stay;
    }

    @Override
    public void waitsForTurn(Object context) {
      // that is not what it waits for yet
    }

    @Override
    public void waitsFor(Object other) {
      Object source = other instanceof ConfiguredAwaiter<?> wrapper ? wrapper.awaited() : other;
      if (source instanceof Promise<?> promise && !promise.isCompleted()) {
        awaited.add(promise);
      }
    }

    @Override
    public void waitsForAny(List<? extends Task<?>> tasks) {
      waitsForAll(tasks);
    }

    /** The task in the dump counted from 1. */
    int number() {
      return number;
    }

    /** Where it is suspended; null for a task that is no listed method. */
    Suspension stay() {
      return stay;
    }

    /** What names the task where there is no place. */
    String description() {
      return task instanceof Resumable<?> method && method.position() != null
          ? new Suspension(method, null).place()
          : task.description();
    }

    /** What it waits for where that is no task of Fermata's. */
    String other() {
      return task instanceof Resumable<?> frame && awaited.isEmpty()
          ? String.valueOf(frame.waitsFor())
          : null;
    }

    /** Roots come first, and what has waited longest; tasks without a known place come last. */
    @Override
    public int compareTo(Node other) {
      int byRoot = Boolean.compare(awaitedByOthers, other.awaitedByOthers);
      return byRoot != 0 ? byRoot : Long.compare(since(), other.since());
    }

    private long since() {
      return stay == null ? Long.MAX_VALUE : stay.since;
    }

    boolean isRoot() {
      return !awaitedByOthers;
    }
  }

  private SuspendedMethods() {}

  /**
   * Prints the methods that are suspended now, for people.
   *
   * @return their trees
   */
  public static String text() {
    return DumpText.of(now(), System.nanoTime());
  }

  /**
   * Prints the methods that are suspended now, for tools.
   *
   * @return a JSON array
   */
  public static String json() {
    return DumpJson.of(now(), System.nanoTime());
  }

  /** Takes a snapshot. */
  static SuspendedMethods now() {
    SuspendedMethods snapshot = new SuspendedMethods();
    Map<Resumable<?>, Suspension> stays = InFlight.stays();
    List<Promise<?>> open = new ArrayList<>(stays.keySet());
    while (!open.isEmpty()) {
      Promise<?> task = open.remove(open.size() - 1);
      if (!snapshot.nodes.containsKey(task)) {
        Node node = new Node(task, task instanceof Resumable<?> f ? stays.get(f) : null);
        snapshot.nodes.put(task, node);
        task.explain(node);
        open.addAll(node.awaited);
      }
    }
    snapshot.order();
    return snapshot;
  }

  private void order() {
    for (Node node : nodes.values()) {
      for (Node other : awaitedBy(node)) {
        other.awaitedByOthers = true;
      }
    }
    ordered.addAll(nodes.values());
    Collections.sort(ordered);
    for (int i = 0; i < ordered.size(); i++) {
      ordered.get(i).number = i + 1;
    }
  }

  /** All tasks, those first that nobody waits for. */
  List<Node> nodes() {
    return ordered;
  }

  /** What a task waits for. */
  List<Node> awaitedBy(Node node) {
    List<Node> awaited = new ArrayList<>();
    for (Promise<?> promise : node.awaited) {
      awaited.add(nodes.get(promise));
    }
    return awaited;
  }

  /** A set of tasks. */
  static Set<Node> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
