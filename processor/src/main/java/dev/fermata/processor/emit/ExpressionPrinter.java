package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Expressions as source. */
final class ExpressionPrinter {
  private final MethodScope scope;
  private final Storage storage;
  private final StatementPrinter statements;
  private final Set<Local> declaredRaw = new HashSet<>();

  ExpressionPrinter(MethodScope scope, Storage storage, StatementPrinter statements) {
    this.scope = scope;
    this.storage = storage;
    this.statements = statements;
  }

  /** The expression, in parentheses if it binds less tightly than is asked. */
  CodeBlock print(Expr expr, int precedence) {
    CodeBlock code = print(expr);
    return Precedence.of(expr) < precedence ? CodeBlock.of("($L)", code) : code;
  }

  /** The expression without parentheses around it. */
  CodeBlock print(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return CodeBlock.of("$L", Literals.of(literal.value()));
    }
    if (expr instanceof Expr.Read read) {
      return read(read);
    }
    if (expr instanceof Expr.Field field) {
      return CodeBlock.of("$L$L", qualifier(field.receiver(), field.qualifier()), field.name());
    }
    if (expr instanceof Expr.Index access) {
      return CodeBlock.of(
          "$L[$L]", print(access.array(), Precedence.PRIMARY), print(access.index()));
    }
    if (expr instanceof Expr.ClassLiteral literal) {
      return CodeBlock.of("$T.class", scope.types().erased(literal.named()));
    }
    if (expr instanceof Expr.StateIs test) {
      return CodeBlock.of("$L $L $L", scope.state(), test.comparison().symbol(), test.state());
    }
    return expr instanceof Expr.Call
            || expr instanceof Expr.New
            || expr instanceof Expr.NewArray
            || expr instanceof Expr.MethodReference
        ? invocation(expr)
        : operator(expr);
  }

  /** A variable of an intersection type is declared as one member, and read as all of them. */
  private CodeBlock read(Expr.Read read) {
    CodeBlock name = storage.read(read.local());
    if (declaredRaw.contains(read.local())) {
      return CodeBlock.of("(($T) $L)", scope.types().of(read.local().type()), name);
    }
    if (read.local().type() == null || read.local().type().getKind() != TypeKind.INTERSECTION) {
      return name;
    }
    return CodeBlock.of(
        "(($L) $L)", members(scope.types().ofErasedCast(read.local().type())), name);
  }

  /** What is assigned: a variable by its name alone. */
  private CodeBlock target(Expr target) {
    return target instanceof Expr.Read read
        ? storage.target(read.local())
        : print(target, Precedence.POSTFIX);
  }

  private static CodeBlock members(List<TypeName> types) {
    return types.stream().map(t -> CodeBlock.of("$T", t)).collect(CodeBlock.joining(" & "));
  }

  private CodeBlock invocation(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return CodeBlock.of(
          "$L$L$L($L)",
          qualifier(call.receiver(), call.qualifier()),
          typeArguments(call.typeArguments()),
          call.name(),
          list(call.arguments()));
    }
    if (expr instanceof Expr.New creation) {
      return creation(creation);
    }
    if (expr instanceof Expr.NewArray array) {
      return array(array);
    }
    Expr.MethodReference reference = (Expr.MethodReference) expr;
    CodeBlock target =
        reference.receiver() == null
            ? CodeBlock.of("$T", scope.types().of(reference.qualifier()))
            : print(reference.receiver(), Precedence.PRIMARY);
    return CodeBlock.of(
        "$L::$L$L", target, typeArguments(reference.typeArguments()), reference.name());
  }

  private CodeBlock operator(Expr expr) {
    if (expr instanceof Expr.Unary unary) {
      // Two signs in a row would be read as one token.
      int operand =
          unary.operand() instanceof Expr.Unary || isSigned(unary.operand())
              ? Precedence.POSTFIX
              : Precedence.UNARY;
      return CodeBlock.of("$L$L", unary.operator().symbol(), print(unary.operand(), operand));
    }
    if (expr instanceof Expr.Step step) {
      String token = step.delta() > 0 ? "++" : "--";
      CodeBlock target = target(step.target());
      return step.prefix()
          ? CodeBlock.of("$L$L", token, target)
          : CodeBlock.of("$L$L", target, token);
    }
    if (expr instanceof Expr.Binary binary) {
      int precedence = binary.operator().precedence();
      return CodeBlock.of(
          "$L $L $L",
          print(binary.left(), precedence),
          binary.operator().symbol(),
          print(binary.right(), precedence + 1));
    }
    if (expr instanceof Expr.Assign assign) {
      return assign.target() instanceof Expr.Read target
          ? storage.assigned(target.local(), assignment(assign))
          : assignment(assign);
    }
    if (expr instanceof Expr.CompoundAssign assign) {
      return CodeBlock.of(
          "$L $L= $L", print(assign.target()), assign.operator().symbol(), print(assign.value()));
    }
    if (expr instanceof Expr.Conditional conditional) {
      int branch = Precedence.CONDITIONAL;
      return CodeBlock.of(
          "$L ? $L : $L",
          print(conditional.condition(), branch + 1),
          print(conditional.whenTrue(), branch),
          print(conditional.whenFalse(), branch));
    }
    if (expr instanceof Expr.Cast cast) {
      return cast(cast);
    }
    if (expr instanceof Expr.InstanceOf test) {
      return CodeBlock.of(
          "$L instanceof $L",
          print(test.operand(), Precedence.RELATIONAL + 1),
          test.pattern() instanceof Pattern.Type tested
              ? CodeBlock.of("$T", scope.types().reifiable(tested.type()))
              : pattern(test.pattern()));
    }
    if (expr instanceof Expr.SwitchExpr choice) {
      return statements.switchExpression(choice);
    }
    if (expr instanceof Expr.Lambda lambda) {
      return lambda(lambda);
    }
    Expr.Await await = (Expr.Await) expr;
    return CodeBlock.of("await($L)", print(await.awaitable()));
  }

  /** The expression as a statement, whose value nobody uses. */
  CodeBlock printStatement(Expr expr) {
    return expr instanceof Expr.Assign assign ? assignment(assign) : print(expr);
  }

  private CodeBlock assignment(Expr.Assign assign) {
    CodeBlock value = print(assign.value());
    if (assign.target() instanceof Expr.Read target && SuspensionPrinter.isPoly(assign.value())) {
      value = storage.typed(target.local(), value);
    }
    return CodeBlock.of("$L = $L", target(assign.target()), value);
  }

  private static boolean isSigned(Expr expr) {
    return expr instanceof Expr.Literal literal && Literals.isSigned(literal.value())
        || expr instanceof Expr.Step step && step.prefix();
  }

  private CodeBlock cast(Expr.Cast cast) {
    CodeBlock type = members(scope.types().ofCast(cast.type()));
    // (T) -x would be read as a subtraction.
    boolean ambiguous = cast.operand() instanceof Expr.Unary || isSigned(cast.operand());
    return CodeBlock.of(
        "($L) $L", type, print(cast.operand(), ambiguous ? Precedence.POSTFIX : Precedence.UNARY));
  }

  /** The pattern; its variables are declared in the present scope. */
  CodeBlock pattern(Pattern pattern) {
    if (pattern instanceof Pattern.Type type) {
      return CodeBlock.of("$T _", scope.types().reifiable(type.type()));
    }
    if (pattern instanceof Pattern.Binding binding) {
      return tested(binding.local());
    }
    if (pattern instanceof Pattern.Record record) {
      CodeBlock components =
          record.components().stream().map(this::pattern).collect(CodeBlock.joining(", "));
      return CodeBlock.of("$T($L)", scope.types().of(record.type()), components);
    }
    return CodeBlock.of("_");
  }

  /**
   * The declaration of a variable by a pattern or a {@code catch}. Where only generated source
   * gives its class type arguments, no test can ask for these: it is declared without, and read
   * with them.
   */
  CodeBlock tested(Local local) {
    String name = scope.names().declare(local);
    if (!scope.types().isReifiable(local.type())) {
      declaredRaw.add(local);
    }
    return CodeBlock.of("$T $L", scope.types().reifiable(local.type()), name);
  }

  private CodeBlock creation(Expr.New creation) {
    CodeBlock outer =
        creation.outer() == null
            ? CodeBlock.of("new ")
            : CodeBlock.of("$L.new ", print(creation.outer(), Precedence.PRIMARY));
    return CodeBlock.of(
        "$L$L$L($L)",
        outer,
        typeArguments(creation.typeArguments()),
        created(creation),
        list(creation.arguments()));
  }

  private CodeBlock created(Expr.New creation) {
    DeclaredType type = (DeclaredType) creation.created();
    CodeBlock name;
    if (creation.outer() != null) {
      name = CodeBlock.of("$L", type.asElement().getSimpleName());
      if (!creation.diamond() && !type.getTypeArguments().isEmpty()) {
        name =
            CodeBlock.of(
                "$L<$L>",
                name,
                type.getTypeArguments().stream()
                    .map(a -> CodeBlock.of("$T", scope.types().of(a)))
                    .collect(CodeBlock.joining(", ")));
      }
    } else {
      TypeName printed = creation.diamond() ? scope.types().erased(type) : scope.types().of(type);
      name = CodeBlock.of("$T", printed);
    }
    return creation.diamond() ? CodeBlock.of("$L<>", name) : name;
  }

  private CodeBlock array(Expr.NewArray array) {
    if (array.initializer() != null) {
      TypeName type = scope.types().reifiable(array.type());
      return CodeBlock.of("new $T {$L}", type, list(array.initializer()));
    }
    TypeMirror element = array.type();
    CodeBlock.Builder dimensions = CodeBlock.builder();
    for (Expr dimension : array.dimensions()) {
      dimensions.add("[$L]", print(dimension));
      element = ((ArrayType) element).getComponentType();
    }
    while (element.getKind() == TypeKind.ARRAY) {
      dimensions.add("[]");
      element = ((ArrayType) element).getComponentType();
    }
    return CodeBlock.of("new $T$L", scope.types().reifiable(element), dimensions.build());
  }

  private CodeBlock lambda(Expr.Lambda lambda) {
    scope.names().begin();
    String parameters =
        lambda.parameters().stream().map(p -> "$L").collect(Collectors.joining(", "));
    Object[] declared = lambda.parameters().stream().map(this::parameter).toArray();
    CodeBlock code =
        CodeBlock.of(
            "$L -> $L",
            CodeBlock.of("(" + parameters + ")", declared),
            lambda.body() instanceof Stmt.Eval value
                ? print(value.expression())
                : statements.lambdaBody((Stmt.Block) lambda.body()));
    scope.names().end();
    return code;
  }

  private CodeBlock parameter(Local parameter) {
    String name = scope.names().declare(parameter);
    return parameter.type() == null
        ? CodeBlock.of("$L", name)
        : CodeBlock.of("$T $L", scope.types().of(parameter.type()), name);
  }

  private CodeBlock qualifier(Expr receiver, TypeMirror qualifier) {
    if (receiver != null) {
      return CodeBlock.of("$L.", print(receiver, Precedence.PRIMARY));
    }
    return qualifier == null
        ? CodeBlock.of("")
        : CodeBlock.of("$T.", scope.types().erased(qualifier));
  }

  private CodeBlock typeArguments(List<TypeMirror> arguments) {
    return arguments.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(
            "<$L>",
            arguments.stream()
                .map(a -> CodeBlock.of("$T", scope.types().of(a)))
                .collect(CodeBlock.joining(", ")));
  }

  private CodeBlock list(List<Expr> expressions) {
    return expressions.stream().map(this::print).collect(CodeBlock.joining(", "));
  }
}
