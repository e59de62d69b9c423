package dev.fermata.internal;

import dev.fermata.internal.SuspendedMethods.Node;
import java.util.List;

/**
 * A snapshot as JSON, for tools: a flat array, in which tasks name those that they wait for by
 * their numbers.
 *
 * <pre>
 * [
 *   {"id":1,"method":"Shop.report","file":"Shop.java","line":12,"ageMillis":1204,"waitsFor":[2]},
 *   {"id":2,"task":"Task@1b2c3d","waitsFor":[]}
 * ]
 * </pre>
 */
final class DumpJson {
  private DumpJson() {}

  /** Returns the text of a snapshot that was taken at {@code now} of {@link System#nanoTime}. */
  static String of(SuspendedMethods snapshot, long now) {
    StringBuilder json = new StringBuilder("[\n");
    for (Node node : snapshot.nodes()) {
      json.append(node.number() == 1 ? "  " : ",\n  ");
      append(json, node, snapshot.awaitedBy(node), now);
    }
    return json.append("\n]\n").toString();
  }

  private static void append(StringBuilder json, Node node, List<Node> awaited, long now) {
    json.append("{\"id\":").append(node.number());
    Suspension stay = node.stay();
    if (stay == null) {
      json.append(",\"task\":").append(string(node.description()));
    } else {
      json.append(",\"method\":").append(string(stay.method()));
      json.append(",\"file\":").append(stay.file() == null ? "null" : string(stay.file()));
      json.append(",\"line\":").append(stay.line());
      json.append(",\"ageMillis\":").append((now - stay.since) / 1_000_000);
    }
    if (node.other() != null) {
      json.append(",\"waitsForOther\":").append(string(node.other()));
    }
    json.append(",\"waitsFor\":[");
    for (int i = 0; i < awaited.size(); i++) {
      json.append(i == 0 ? "" : ",").append(awaited.get(i).number());
    }
    json.append("]}");
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
