package dev.fermata.processor.it;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.Location;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;

/** A thread where a debugger has stopped it. */
record StoppedThread(ThreadReference thread) {
  int line() {
    return location().lineNumber();
  }

  /** The method that is shown, {@code Orders$Async.total}. */
  String method() {
    return location().declaringType().name() + "." + location().method().name();
  }

  /** A variable that is visible there, as text. */
  String variable(String name) {
    try {
      LocalVariable variable = frame().visibleVariableByName(name);
      return variable == null ? "not visible" : String.valueOf(frame().getValue(variable));
    } catch (AbsentInformationException noTable) {
      throw new AssertionError(name, noTable);
    }
  }

  private Location location() {
    return frame().location();
  }

  private StackFrame frame() {
    try {
      return thread.frame(0);
    } catch (IncompatibleThreadStateException running) {
      throw new AssertionError(running);
    }
  }
}
