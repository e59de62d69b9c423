package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.List;
import java.util.Set;
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

  /**
   * What a suspension calls. What never changes is stored once, so that a loop of awaits does not
   * store it again and again.
   *
   * <pre>{@code
   * static TotalFrame save(TotalFrame frame, Orders self, int sum) {
   *   TotalFrame frame$ = frame;
   *   if (frame$ == null) {
   *     frame$ = new TotalFrame();
   *     frame$.self = self;
   *   }
   *   frame$.sum = sum;
   *   return frame$;
   * }
   * }</pre>
   */
  @Override
  public List<MethodSpec> frameMethods() {
    MethodSpec.Builder save =
        MethodSpec.methodBuilder("save")
            .addModifiers(Modifier.STATIC)
            .returns(scope.frameClass())
            .addParameter(scope.frameClass(), scope.frame());
    if (scope.saved().isEmpty()) {
      save.addStatement(
          "return $L == null ? new $T() : $L", scope.frame(), scope.frameClass(), scope.frame());
      return List.of(save.build());
    }
    scope.saved().forEach(l -> save.addParameter(fields.type(l), scope.names().of(l)));
    String saved = scope.frame() + "$";
    Set<Local> kept = machine.unchanging();
    save.addStatement("$T $L = $L", scope.frameClass(), saved, scope.frame());
    save.beginControlFlow("if ($L == null)", saved);
    save.addStatement("$L = new $T()", saved, scope.frameClass());
    scope.saved().stream().filter(kept::contains).forEach(l -> save.addCode(store(saved, l)));
    save.endControlFlow();
    scope.saved().stream()
        .filter(l -> !kept.contains(l))
        .forEach(l -> save.addCode(store(saved, l)));
    return List.of(save.addStatement("return $L", saved).build());
  }

  private CodeBlock store(String frame, Local local) {
    return CodeBlock.of("$L.$L = $L;\n", frame, fields.name(local), scope.names().of(local));
  }

  @Override
  public CodeBlock frameOfResult() {
    return CodeBlock.of("$L", scope.frame());
  }
}
