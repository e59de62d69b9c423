package dev.fermata.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import javax.lang.model.type.TypeMirror;

/** Where the state machine is left and comes back in. */
final class SuspensionPrinter {
  private final MethodScope scope;
  private final Storage storage;
  private final ExpressionPrinter expressions;

  SuspensionPrinter(MethodScope scope, Storage storage, ExpressionPrinter expressions) {
    this.scope = scope;
    this.storage = storage;
    this.expressions = expressions;
  }

  /**
   *
   *
   * <pre>{@code
   * awaiter = AsyncMethods.<Order>awaiter(self.load(id)); // Orders.java:21
   * if (!AsyncMethods.isCompleted(awaiter)) {
   *   return TotalFrame.save(frame, self, sum, it).suspendUnguarded(1, awaiter);
   * }
   * }</pre>
   */
  void leave(Stmt.Leave leave, CodeBlock.Builder out, CodeBlock place) {
    Expr.Await await = leave.await();
    CodeBlock argument =
        await.argument() == null || !isPoly(await.awaitable())
            ? CodeBlock.of("")
            : CodeBlock.of("<$T>", scope.types().of(await.argument()));
    out.add(
        "$L = $T.$Lawaiter($L$L);$L\n",
        scope.awaiter(),
        MethodScope.METHODS,
        argument,
        expressions.print(await.awaitable()),
        scope.continuesOnCapturedContext() || isConfigured(await.awaitable()) ? "" : ", false",
        place);
    out.add("if (!$T.isCompleted($L)) {\n$>", MethodScope.METHODS, scope.awaiter());
    out.add(storage.beforeLeaving(leave));
    CodeBlock task = storage.leave(leave);
    if (leave.exit() == null) {
      out.add("return $L;\n", task);
    } else {
      out.add("$L = $L;\n", scope.suspended(), task);
      out.add("$L = -1;\n", scope.state());
      out.add("break $L;\n", scope.names().of(leave.exit()));
    }
    out.add("$<}\n");
  }

  /** A failure that no try statement sees goes to the method's caller without a leg of its own. */
  static String suspend(Stmt.Leave leave) {
    return leave.guarded() ? "suspend" : "suspendUnguarded";
  }

  /** Whether the await says itself where it continues. */
  private static boolean isConfigured(Expr operand) {
    return operand instanceof Expr.Call call && call.name().equals("configureAwait");
  }

  /** Whether the expression's own type may depend on what is asked for (JLS 15.2). */
  static boolean isPoly(Expr operand) {
    return !(operand instanceof Expr.Literal
        || operand instanceof Expr.Read
        || operand instanceof Expr.Field
        || operand instanceof Expr.Index
        || operand instanceof Expr.Cast);
  }

  /** A value of the type without meaning, where the type of the expression matters. */
  static String defaultArgument(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE -> "(byte) 0";
      case SHORT -> "(short) 0";
      default -> defaultValue(type);
    };
  }

  /** The value a field of the type starts with (JLS 4.12.5). */
  static String defaultValue(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "false";
      case BYTE, SHORT, INT -> "0";
      case LONG -> "0L";
      case FLOAT -> "0F";
      case DOUBLE -> "0D";
      case CHAR -> "'\\0'";
      default -> "null";
    };
  }

  /**
   *
   *
   * <pre>{@code
   * state = 0;
   * order = (Order) AsyncMethods.getResult(awaiter); // Orders.java:21
   * }</pre>
   */
  void resume(Stmt.Resume resume, CodeBlock.Builder out, CodeBlock place) {
    out.add("$L = 0;\n", scope.state());
    if (resume.result() == null) {
      out.add("$T.getResult($L);$L\n", MethodScope.METHODS, scope.awaiter(), place);
      return;
    }
    TypeName type = scope.types().of(takenAs(resume));
    CodeBlock cast =
        type.equals(ClassName.get(Object.class)) ? CodeBlock.of("") : CodeBlock.of("($T) ", type);
    CodeBlock declared =
        resume.declares()
            ? CodeBlock.of("$T ", scope.types().of(resume.result().type()))
            : CodeBlock.of("");
    CodeBlock name =
        resume.declares()
            ? CodeBlock.of("$L", scope.names().declare(resume.result()))
            : storage.target(resume.result());
    CodeBlock awaited = CodeBlock.of("$T.getResult($L)", MethodScope.METHODS, scope.awaiter());
    out.add("$L$L = $L$L;$L\n", declared, name, cast, awaited, place);
  }

  /** As javac does, a reference is cast to what the user's variable asks for, and no further. */
  private static TypeMirror takenAs(Stmt.Resume resume) {
    Local result = resume.result();
    boolean asked = result.kind() != Local.Kind.TEMPORARY && !result.type().getKind().isPrimitive();
    return asked ? result.type() : resume.type();
  }

  void leaveFurther(Stmt.LeaveFurther further, CodeBlock.Builder out) {
    CodeBlock leave =
        further.exit() == null
            ? CodeBlock.of("return $L", scope.suspended())
            : CodeBlock.of("break $L", scope.names().of(further.exit()));
    if (further.unconditional()) {
      out.add("$L;\n", leave);
    } else {
      out.add("if ($L < 0) {\n$>$L;\n$<}\n", scope.state(), leave);
    }
  }
}
