package dev.fermata.processor.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The traces of failures that have passed through async methods, as users see them. */
class StackTraceIT {
  private static final Pattern LINE = Pattern.compile("<(.+?)>");

  private UserProject project;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    project = UserProject.copyOf("traces", folder);
  }

  @EveryJdk
  void namesEachAwaitingMethodOnceAtItsAwait(InstalledJdk jdk) throws Exception {
    project.javacWithFermata(jdk).run().orFail();
    assertEquals(
        traces(
            """
            hops
              Traces$Async.load(Traces.java:<// thrown>)
              async//Traces.price(Traces.java:<// price>)
              async//Traces.total(Traces.java:<// total>)
              async//Traces.report(Traces.java:<// report>)
            at once
              Traces$Async.failsAtOnce(Traces.java:<// at once>)
              Traces$Async.failsAtOnce(Traces.java)
              Traces$Async.callsAtOnce(Traces.java:<// calls>)
              Traces$Async.callsAtOnce(Traces.java)
            one
              Traces$Async.load(Traces.java:<// thrown>)
              async//Traces.one(Traces.java:<// one>)
            other
              Traces$Async.load(Traces.java:<// thrown>)
              async//Traces.other(Traces.java:<// other>)
            recursion
              Traces$Async.load(Traces.java:<// thrown>)
              async//Traces.down(Traces.java:<// down>)
              async//Traces.up(Traces.java:<// up>)
            """),
        project.java(jdk, "Traces").run().orFail());
  }

  @EveryJdk
  void anOptionTurnsItOff(InstalledJdk jdk) throws Exception {
    project.javacWithFermata(jdk).run().orFail();
    String printed =
        project
            .java(jdk, "Traces")
            .with("JDK_JAVA_OPTIONS", "-Dfermata.asyncStacks=false")
            .run()
            .orFail();
    assertEquals(-1, printed.indexOf("async//"), printed);
  }

  /** With the numbers of lines in the place of what the lines say. */
  private String traces(String expected) {
    return LINE.matcher(expected).replaceAll(this::number);
  }

  private String number(MatchResult text) {
    try {
      return String.valueOf(project.lineOf(text.group(1), "Traces.java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
