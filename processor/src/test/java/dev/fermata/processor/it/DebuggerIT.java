package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a debugger shows of async methods: the user's own file, lines and variables. */
class DebuggerIT {
  /** The one that runs these tests: a debugger of 25 does not launch a program on 17. */
  private final InstalledJdk jdk = InstalledJdk.running();

  private UserProject orders;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    orders = UserProject.copyOf("debugging", folder);
  }

  @Test
  void breakpointStopsOnceForEachExecutionOfItsLine() throws Exception {
    assertEquals(
        List.of(
            "total: first",
            "total: header",
            "total: await",
            "total: add",
            "total: await",
            "total: add",
            "total: await",
            "total: add",
            "total: last"),
        stops("total: first", "total: header", "total: await", "total: add", "total: last"));
  }

  @Test
  void suspensionLeavesFinallyBlocksAlone() throws Exception {
    assertEquals(
        List.of(
            "find: await",
            "find: catch",
            "find: handler",
            "find: await in the handler",
            "find: finally",
            "find: last"),
        stops(
            "find: await",
            "find: catch",
            "find: handler",
            "find: await in the handler",
            "find: finally",
            "find: last"));
  }

  /** The way back in leads through the header. */
  @Test
  void headerOfAWhileLoopStopsAgainAtEachResumptionBelowIt() throws Exception {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      expected.addAll(List.of("poll: header", "poll: await", "poll: header", "poll: count"));
    }
    expected.add("poll: header");
    assertEquals(expected, stops("poll: header", "poll: await", "poll: count"));
  }

  @Test
  void linesBehindAnAwaitAreReachedOnTheThreadThatResumes() throws Exception {
    try (DebugSession session = debug("total: await", "total: add")) {
      String before = session.resume().orElseThrow().thread().name();
      String behind = session.resume().orElseThrow().thread().name();
      assertEquals("main", before);
      assertEquals("shop", behind);
    }
  }

  @Test
  void variablesKeepTheirNamesAndValues() throws Exception {
    try (DebugSession session = debug("total: await", "total: add")) {
      StoppedThread before = session.resume().orElseThrow();
      assertEquals("0", before.variable("sum"));
      assertEquals("1", before.variable("id"));
      assertEquals("not visible", before.variable("price"));
      assertTrue(before.variable("self").startsWith("instance of Orders("));
      StoppedThread behind = session.resume().orElseThrow();
      assertEquals("0", behind.variable("sum"));
      assertEquals("10", behind.variable("price"));
      session.resume();
      assertEquals("10", session.resume().orElseThrow().variable("sum"));
    }
  }

  @Test
  void steppingOverACompletedAwaitReachesTheNextLine() throws Exception {
    try (DebugSession session = debug("known: first")) {
      assertEquals(line("known: first"), session.resume().orElseThrow().line());
      assertEquals(line("known: second"), session.stepOver().orElseThrow().line());
      StoppedThread last = session.stepOver().orElseThrow();
      assertEquals(line("known: last"), last.line());
      assertEquals("1", last.variable("first"));
      assertEquals("2", last.variable("second"));
    }
  }

  @Test
  void steppingOverASuspensionReturnsToTheCaller() throws Exception {
    try (DebugSession session = debug("total: await", "total: add")) {
      session.resume();
      StoppedThread caller = session.stepOver().orElseThrow();
      assertEquals("Orders.main", caller.method());
      assertEquals(line("main: total"), caller.line());
      assertEquals(line("total: add"), session.resume().orElseThrow().line());
    }
  }

  @Test
  void generatedSourceIsDebuggedWhereTheUserSays() throws Exception {
    orders.javacWithFermata(jdk, "-g", "-Afermata.lines=generated").run().orFail();
    int line = orders.lineOf("sum += price", "out/Orders$Async.java");
    try (DebugSession session = launch("Orders$Async.java", line)) {
      StoppedThread stopped = session.resume().orElseThrow();
      assertEquals(line, stopped.line());
      assertEquals("Orders$Async.total", stopped.method());
      assertEquals("10", stopped.variable("price"));
    }
  }

  /** Where the program stops on its way from start to end. */
  private List<String> stops(String... marks) throws Exception {
    Map<Integer, String> markOfLine = new LinkedHashMap<>();
    for (String mark : marks) {
      markOfLine.put(line(mark), mark);
    }
    List<String> stops = new ArrayList<>();
    try (DebugSession session = debug(marks)) {
      Optional<StoppedThread> stopped = session.resume();
      while (stopped.isPresent()) {
        stops.add(markOfLine.get(stopped.get().line()));
        stopped = session.resume();
      }
    }
    return stops;
  }

  private DebugSession debug(String... marks) throws Exception {
    orders.javacWithFermata(jdk, "-g").run().orFail();
    int[] lines = new int[marks.length];
    for (int i = 0; i < marks.length; i++) {
      lines[i] = line(marks[i]);
    }
    return launch("Orders.java", lines);
  }

  private DebugSession launch(String sourceName, int... lines) throws Exception {
    return DebugSession.launch(jdk, orders, "Orders", "Orders*", sourceName, lines);
  }

  private int line(String text) throws Exception {
    return orders.lineOf(text, "Orders.java");
  }
}
