package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Parts;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The parts of a large state machine. A part returns null where execution goes on behind it, and
 * else what the method is to return: the frame where it was suspended.
 *
 * <pre>{@code
 * frame.state = state;                    private static Task<Order> load$1(LoadFrame frame) {
 * state = 0;                                int state = frame.state;
 * suspended = Orders$Async.load$1(frame);   …
 * if (suspended != null) {                  return null;
 *   return suspended;                     }
 * }
 * }</pre>
 */
final class PartEmitter {
  private final MethodScope scope;
  private final GeneratedCall calls;
  private final String name;
  private final List<MethodSpec> methods = new ArrayList<>();

  PartEmitter(MethodScope scope, GeneratedCall calls, String name) {
    this.scope = scope;
    this.calls = calls;
    this.name = name;
  }

  /** The methods of all parts that are called. */
  List<MethodSpec> methods() {
    return methods;
  }

  /** Adds the method of a part, and calls it. */
  CodeBlock call(Stmt.Part part, CodeBlock body) {
    boolean suspends = Awaits.in(part.body());
    String method = name + "$" + (methods.size() + 1);
    CodeBlock call = calls.of(method, CodeBlock.of("$L", scope.frame()));
    if (!suspends && !Parts.returns(part.body())) {
      methods.add(signature(method).addCode(body).build());
      return CodeBlock.of("$L;\n$L", call, part.completes() ? CodeBlock.of("") : unreachable());
    }
    methods.add(method(method, part, body));
    CodeBlock.Builder code = CodeBlock.builder();
    if (suspends) {
      code.addStatement("$L.state = $L", scope.frame(), scope.state());
      code.addStatement("$L = 0", scope.state());
    }
    code.addStatement("$L = $L", scope.suspended(), call);
    return code.add(part.exit() == null ? leave(part) : leaveThroughFinally(part)).build();
  }

  private CodeBlock leave(Stmt.Part part) {
    return part.completes()
        ? CodeBlock.of(
            "if ($L != null) {\n$>return $L;\n$<}\n", scope.suspended(), scope.suspended())
        : CodeBlock.of("return $L;\n", scope.suspended());
  }

  /** A suspension passes the finally blocks by; a return runs them. */
  private CodeBlock leaveThroughFinally(Stmt.Part part) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (Awaits.in(part.body())) {
      code.beginControlFlow("if ((Object) $L == $L)", scope.suspended(), scope.frame());
      code.addStatement("$L = -1", scope.state());
      code.addStatement("break $L", scope.names().of(part.exit()));
      code.endControlFlow();
    }
    if (Parts.returns(part.body())) {
      return code.add(leave(part)).build();
    }
    return part.completes() ? code.build() : code.add(unreachable()).build();
  }

  private CodeBlock unreachable() {
    return CodeBlock.of("throw $T.unreachable($L.state);\n", MethodScope.METHODS, scope.frame());
  }

  private MethodSpec method(String methodName, Stmt.Part part, CodeBlock body) {
    MethodSpec.Builder method = signature(methodName).returns(scope.taskType());
    if (Awaits.in(part.body())) {
      method.addStatement("int $L = $L.state", scope.state(), scope.frame());
      method.addStatement(
          "$T<?> $L = $L.awaiter", MethodScope.AWAITER, scope.awaiter(), scope.frame());
    }
    method.addStatement("$T $L = null", scope.taskType(), scope.suspended());
    method.addCode(body);
    if (part.completes()) {
      method.addStatement("return null");
    }
    return method.build();
  }

  private MethodSpec.Builder signature(String method) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addTypeVariables(calls.typeVariables())
        .returns(TypeName.VOID)
        .addParameter(scope.frameClass(), scope.frame())
        .addException(Throwable.class);
  }
}
