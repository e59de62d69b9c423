package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Variables are variables of the generated method: a suspension saves those that live, entering
 * again restores them. A method that never suspends makes no frame.
 */
final class VariableStorage implements Storage {
  private final MethodScope scope;
  private final Machine machine;
  private final FrameFields fields;

  VariableStorage(MethodScope scope, Machine machine, FrameFields fields) {
    this.scope = scope;
    this.machine = machine;
    this.fields = fields;
  }

  @Override
  public CodeBlock read(Local local) {
    return CodeBlock.of("$L", scope.names().of(local));
  }

  @Override
  public CodeBlock target(Local local) {
    return read(local);
  }

  @Override
  public CodeBlock assigned(Local local, CodeBlock assignment) {
    return assignment;
  }

  @Override
  public CodeBlock typed(Local local, CodeBlock value) {
    return value;
  }

  @Override
  public CodeBlock enter() {
    CodeBlock.Builder code = CodeBlock.builder();
    machine.hoisted().forEach(local -> code.add(fields.variable(local)));
    code.beginControlFlow("if ($L != null)", scope.frame());
    code.add(fields.restoreState());
    for (Local local : scope.saved()) {
      if (machine.hoisted().contains(local)) {
        code.addStatement("$L = $L", scope.names().of(local), fields.read(local));
      }
    }
    return code.endControlFlow().build();
  }

  @Override
  public CodeBlock beforeLeaving(Stmt.Leave leave) {
    return CodeBlock.of("");
  }

  /** {@code TotalFrame.save(frame, self, sum, null).suspend(1, awaiter)}: the dead are cleared. */
  @Override
  public CodeBlock leave(Stmt.Leave leave) {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$L", scope.frame());
    for (Local local : scope.saved()) {
      boolean live = leave.saved().contains(local);
      arguments.add(
          ", $L", live ? scope.names().of(local) : SuspensionPrinter.defaultArgument(local.type()));
    }
    return CodeBlock.of(
        "$T.save($L)\n    .$L($L, $L)",
        scope.frameClass(),
        arguments.build(),
        SuspensionPrinter.suspend(leave),
        leave.state(),
        scope.awaiter());
  }

  @Override
  public List<MethodSpec> frameMethods() {
    MethodSpec.Builder save =
        MethodSpec.methodBuilder("save")
            .addModifiers(Modifier.STATIC)
            .returns(scope.frameClass())
            .addParameter(scope.frameClass(), scope.frame());
    CodeBlock frame =
        CodeBlock.of(
            "$L == null ? new $T() : $L", scope.frame(), scope.frameClass(), scope.frame());
    if (scope.saved().isEmpty()) {
      return List.of(save.addStatement("return $L", frame).build());
    }
    String saved = scope.frame() + "$";
    save.addStatement("$T $L = $L", scope.frameClass(), saved, frame);
    for (Local local : scope.saved()) {
      String name = scope.names().of(local);
      save.addParameter(fields.type(local), name);
      save.addStatement("$L.$L = $L", saved, fields.name(local), name);
    }
    return List.of(save.addStatement("return $L", saved).build());
  }

  @Override
  public CodeBlock frameOfResult() {
    return CodeBlock.of("$L", scope.frame());
  }
}
