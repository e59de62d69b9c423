package dev.fermata.processor.it;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.StepRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program under the Java debug interface. Breakpoints are set as IDEs set them: in every class
 * whose name begins as the file's, that says it comes from the file, at every place of the line.
 */
final class DebugSession implements AutoCloseable {
  private final VirtualMachine program;
  private final String sourceName;
  private final int[] lines;
  private EventSet stopped;
  private StoppedThread thread;

  private DebugSession(VirtualMachine program, String sourceName, int[] lines) {
    this.program = program;
    this.sourceName = sourceName;
    this.lines = lines;
  }

  /**
   * Launches a compiled program, which waits for the first {@link #resume()}.
   *
   * @param classes the names of the classes to look at, {@code Orders*}
   * @param sourceName the file to stop in
   * @param lines the lines of that file with a breakpoint
   */
  static DebugSession launch(
      InstalledJdk jdk,
      UserProject project,
      String mainClass,
      String classes,
      String sourceName,
      int... lines)
      throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    Path out = project.folder().resolve("out");
    arguments.get("home").setValue(jdk.home().toString());
    arguments.get("options").setValue("-cp \"" + Jars.path(out, Jars.RUNTIME) + "\"");
    arguments.get("main").setValue(mainClass);
    VirtualMachine program = connector.launch(arguments);
    DebugSession session = new DebugSession(program, sourceName, lines);
    ClassPrepareRequest prepared = program.eventRequestManager().createClassPrepareRequest();
    prepared.addClassFilter(classes);
    prepared.enable();
    program.classesByName(mainClass).forEach(session::setBreakpoints);
    return session;
  }

  /** Runs to the next breakpoint; empty where the program has ended. */
  Optional<StoppedThread> resume() throws InterruptedException {
    if (stopped != null) {
      stopped.resume();
    } else {
      program.resume();
    }
    return awaitStop();
  }

  /**
   * Runs to the next line of the method, or to its caller, or to a breakpoint; as IDEs do, through
   * methods without lines.
   */
  Optional<StoppedThread> stepOver() throws InterruptedException {
    Optional<StoppedThread> next = step();
    while (next.isPresent() && next.get().line() < 0) {
      next = step();
    }
    return next;
  }

  private Optional<StoppedThread> step() throws InterruptedException {
    StepRequest step =
        program
            .eventRequestManager()
            .createStepRequest(thread.thread(), StepRequest.STEP_LINE, StepRequest.STEP_OVER);
    step.addCountFilter(1);
    step.enable();
    Optional<StoppedThread> next = resume();
    if (next.isPresent()) {
      program.eventRequestManager().deleteEventRequest(step);
    }
    return next;
  }

  private Optional<StoppedThread> awaitStop() throws InterruptedException {
    while (true) {
      EventSet events = program.eventQueue().remove();
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent prepared) {
          setBreakpoints(prepared.referenceType());
        } else if (event instanceof BreakpointEvent at) {
          return stop(events, new StoppedThread(at.thread()));
        } else if (event instanceof StepEvent at) {
          return stop(events, new StoppedThread(at.thread()));
        } else if (event instanceof VMDisconnectEvent) {
          return Optional.empty();
        }
      }
      events.resume();
    }
  }

  private Optional<StoppedThread> stop(EventSet events, StoppedThread at) {
    stopped = events;
    thread = at;
    return Optional.of(at);
  }

  private void setBreakpoints(ReferenceType type) {
    for (int line : lines) {
      for (Location location : places(type, line)) {
        program.eventRequestManager().createBreakpointRequest(location).enable();
      }
    }
  }

  private List<Location> places(ReferenceType type, int line) {
    try {
      return type.sourceName().equals(sourceName) ? type.locationsOfLine(line) : List.of();
    } catch (AbsentInformationException classWithoutLines) {
      return List.of(); // a frame's, for instance: there is nothing of the user's to stop at
    }
  }

  @Override
  public void close() {
    try {
      program.exit(1);
    } catch (VMDisconnectedException ended) {
      return; // which is what is wanted
    }
  }
}
