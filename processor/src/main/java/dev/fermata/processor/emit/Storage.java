package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.List;

/** Where the variables of a state machine are while it runs. */
interface Storage {
  /** The variable as a value. */
  CodeBlock read(Local local);

  /** The variable as what is assigned. */
  CodeBlock target(Local local);

  /** An assignment of the variable, as a value of its type. */
  CodeBlock assigned(Local local, CodeBlock assignment);

  /** A value for the variable, typed as the variable where what keeps it has a wider type. */
  CodeBlock typed(Local local, CodeBlock value);

  /** The beginning of the state machine: its variables, as they were when it was left. */
  CodeBlock enter();

  /** What has to be done before the method can be left. */
  CodeBlock beforeLeaving(Stmt.Leave leave);

  /** The task of the method when it has been left. */
  CodeBlock leave(Stmt.Leave leave);

  /** What the frame class needs for {@link #leave}. */
  List<MethodSpec> frameMethods();

  /** What tells the runtime that the method has been left before it ended. */
  CodeBlock frameOfResult();
}
