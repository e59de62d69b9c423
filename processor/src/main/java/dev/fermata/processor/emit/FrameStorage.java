package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Variables that live across an await are fields of the frame, which is made at the start: for
 * methods so large that saving each live variable at each await would make their code grow with the
 * product of both.
 */
final class FrameStorage implements Storage {
  private final MethodScope scope;
  private final Machine machine;
  private final FrameFields fields;
  private final Set<Local> assigned;
  private final RetainedFields retained;

  /** The variables that are read in the frame itself. */
  private final Set<Local> inFrame;

  FrameStorage(MethodScope scope, Machine machine, FrameFields fields) {
    this.scope = scope;
    this.machine = machine;
    this.fields = fields;
    this.retained = new RetainedFields(scope, fields);
    this.inFrame = new HashSet<>(scope.saved());
    if (!machine.isSplit()) {
      machine.arguments().forEach(inFrame::remove);
    }
    this.assigned = Mentions.assignedIn(machine.body().block());
  }

  @Override
  public CodeBlock read(Local local) {
    return isInFrame(local) ? fields.read(local) : CodeBlock.of("$L", scope.names().of(local));
  }

  @Override
  public CodeBlock target(Local local) {
    return isInFrame(local)
        ? CodeBlock.of("$L.$L", scope.frame(), fields.name(local))
        : CodeBlock.of("$L", scope.names().of(local));
  }

  @Override
  public CodeBlock assigned(Local local, CodeBlock assignment) {
    return isInFrame(local) ? fields.assigned(local, assignment) : assignment;
  }

  @Override
  public CodeBlock typed(Local local, CodeBlock value) {
    return isInFrame(local) ? fields.typed(local, value) : value;
  }

  private boolean isInFrame(Local local) {
    return inFrame.contains(local);
  }

  @Override
  public CodeBlock enter() {
    CodeBlock.Builder code = CodeBlock.builder();
    machine.hoisted().stream()
        .filter(local -> !isInFrame(local))
        .forEach(local -> code.add(fields.variable(local)));
    code.beginControlFlow("if ($L == null)", scope.frame());
    code.addStatement("$L = new $T()", scope.frame(), scope.frameClass());
    savedArguments(machine.arguments()).forEach(code::add);
    code.nextControlFlow("else");
    return code.add(fields.restoreState()).endControlFlow().build();
  }

  private List<CodeBlock> savedArguments(List<Local> arguments) {
    List<CodeBlock> saves = new ArrayList<>();
    for (Local argument : arguments) {
      if (scope.saved().contains(argument)) {
        String name = scope.names().of(argument);
        saves.add(CodeBlock.of("$L.$L = $L;\n", scope.frame(), fields.name(argument), name));
      }
    }
    return saves;
  }

  /** Saves arguments that have changed, and lets go of what is dead from here on. */
  @Override
  public CodeBlock beforeLeaving(Stmt.Leave leave) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<Local> changed =
        machine.arguments().stream()
            .filter(a -> !isInFrame(a) && assigned.contains(a) && leave.saved().contains(a))
            .toList();
    savedArguments(changed).forEach(code::add);
    return code.add(retained.call(leave.saved())).build();
  }

  @Override
  public CodeBlock leave(Stmt.Leave leave) {
    String suspend = SuspensionPrinter.suspend(leave);
    return CodeBlock.of("$L.$L($L, $L)", scope.frame(), suspend, leave.state(), scope.awaiter());
  }

  @Override
  public List<MethodSpec> frameMethods() {
    return retained.method();
  }

  /** There is a frame from the start, whether or not the method has been left. */
  @Override
  public CodeBlock frameOfResult() {
    return CodeBlock.of("null");
  }
}
