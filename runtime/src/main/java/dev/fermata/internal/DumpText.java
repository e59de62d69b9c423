package dev.fermata.internal;

import dev.fermata.internal.SuspendedMethods.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A snapshot as trees, for people.
 *
 * <pre>
 * Shop.report(Shop.java:12) for 1.204 s
 *   Orders.total(Orders.java:23) for 1.203 s
 *     Task@1b2c3d
 * </pre>
 */
final class DumpText {
  /** How far trees are indented; deeper ones go on straight down. */
  private static final int MAX_INDENT = 40;

  private final SuspendedMethods snapshot;
  private final long now;
  private final StringBuilder text = new StringBuilder();
  private final Set<Node> shown = SuspendedMethods.newSet();

  private DumpText(SuspendedMethods snapshot, long now) {
    this.snapshot = snapshot;
    this.now = now;
  }

  /** Returns the text of a snapshot that was taken at {@code now} of {@link System#nanoTime}. */
  static String of(SuspendedMethods snapshot, long now) {
    DumpText dump = new DumpText(snapshot, now);
    for (Node node : snapshot.nodes()) {
      // Those that wait for each other in a circle have no root; the list has them last.
      if (node.isRoot() || !dump.shown.contains(node)) {
        dump.tree(node);
      }
    }
    return dump.text.toString();
  }

  private void tree(Node root) {
    Deque<Node> open = new ArrayDeque<>();
    Deque<Integer> depths = new ArrayDeque<>();
    open.push(root);
    depths.push(0);
    while (!open.isEmpty()) {
      Node node = open.pop();
      int depth = depths.pop();
      boolean first = shown.add(node);
      text.append("  ".repeat(Math.min(depth, MAX_INDENT)));
      line(node, first);
      if (first) {
        List<Node> awaited = snapshot.awaitedBy(node);
        for (int i = awaited.size() - 1; i >= 0; i--) {
          open.push(awaited.get(i));
          depths.push(depth + 1);
        }
      }
    }
  }

  private void line(Node node, boolean first) {
    Suspension stay = node.stay();
    if (stay == null) {
      text.append(node.description());
    } else {
      long millis = (now - stay.since) / 1_000_000;
      String fraction = String.valueOf(1000 + millis % 1000).substring(1);
      text.append(stay.place()).append(" for ").append(millis / 1000).append('.');
      text.append(fraction).append(" s");
    }
    if (!first) {
      text.append(", as above");
    } else if (node.other() != null) {
      text.append(", waits for ").append(node.other());
    }
    text.append(System.lineSeparator());
  }
}
