package dev.fermata.processor.ir;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Prints expressions as near-Java text: every operand that is itself composed in parentheses. */
final class ExprPrinter {
  private final IrPrinter statements;

  ExprPrinter(IrPrinter statements) {
    this.statements = statements;
  }

  /** The expression's text. */
  String print(Expr expr) {
    if (expr instanceof Expr.Read || expr instanceof Expr.Literal || expr instanceof Expr.Field) {
      return printName(expr);
    }
    if (expr instanceof Expr.Call || expr instanceof Expr.New || expr instanceof Expr.Await) {
      return printInvocation(expr);
    }
    if (expr instanceof Expr.Assign || expr instanceof Expr.CompoundAssign) {
      return printAssignment(expr);
    }
    if (expr instanceof Expr.Lambda lambda) {
      return printLambda(lambda);
    }
    if (expr instanceof Expr.MethodReference reference) {
      return owner(reference.receiver(), reference.qualifier())
          + "::"
          + typeArguments(reference.typeArguments())
          + reference.name();
    }
    if (expr instanceof Expr.SwitchExpr choice) {
      return statements.printSwitch(choice.selector(), choice.cases(), choice.arrow());
    }
    return printOperator(expr);
  }

  /** The pattern's text. */
  String print(Pattern pattern) {
    if (pattern instanceof Pattern.Type type) {
      return type.type().toString();
    }
    if (pattern instanceof Pattern.Binding binding) {
      return binding.local().type() + " " + statements.name(binding.local());
    }
    if (pattern instanceof Pattern.Record record) {
      return record.components().stream()
          .map(this::print)
          .collect(Collectors.joining(", ", record.type() + "(", ")"));
    }
    return "_";
  }

  private String printName(Expr expr) {
    if (expr instanceof Expr.Read read) {
      return statements.name(read.local());
    }
    if (expr instanceof Expr.Literal literal) {
      return printLiteral(literal.value());
    }
    Expr.Field field = (Expr.Field) expr;
    String owner = owner(field.receiver(), field.qualifier());
    return owner.isEmpty() ? field.name() : owner + "." + field.name();
  }

  private static String printLiteral(Object value) {
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
    if (value instanceof Character character) {
      return "'" + character + "'";
    }
    String suffix = value instanceof Long ? "L" : value instanceof Float ? "f" : "";
    return value + suffix;
  }

  private String printInvocation(Expr expr) {
    if (expr instanceof Expr.Await await) {
      String argument = await.argument() == null ? "" : "<" + await.argument() + ">";
      return "await" + argument + "(" + print(await.awaitable()) + ")";
    }
    if (expr instanceof Expr.New created) {
      String outer = created.outer() == null ? "" : operand(created.outer()) + ".";
      String diamond = created.diamond() ? "<>" : "";
      return outer
          + "new "
          + typeArguments(created.typeArguments())
          + created.created()
          + diamond
          + arguments(created.arguments());
    }
    Expr.Call call = (Expr.Call) expr;
    String owner = owner(call.receiver(), call.qualifier());
    return (owner.isEmpty() ? "" : owner + ".")
        + typeArguments(call.typeArguments())
        + call.name()
        + arguments(call.arguments());
  }

  private String printAssignment(Expr expr) {
    if (expr instanceof Expr.Assign assign) {
      return print(assign.target()) + " = " + print(assign.value());
    }
    Expr.CompoundAssign assign = (Expr.CompoundAssign) expr;
    return print(assign.target()) + " " + assign.operator().symbol() + "= " + print(assign.value());
  }

  private String printLambda(Expr.Lambda lambda) {
    String parameters =
        lambda.parameters().stream()
            .map(p -> (p.type() == null ? "" : p.type() + " ") + statements.name(p))
            .collect(Collectors.joining(", ", "(", ")"));
    String body =
        lambda.body() instanceof Stmt.Eval eval
            ? print(eval.expression())
            : statements.printInline(lambda.body());
    return parameters + " -> " + body;
  }

  private String printOperator(Expr expr) {
    if (expr instanceof Expr.Index index) {
      return operand(index.array()) + "[" + print(index.index()) + "]";
    }
    if (expr instanceof Expr.Unary unary) {
      return unary.operator().symbol() + operand(unary.operand());
    }
    if (expr instanceof Expr.Binary binary) {
      String symbol = " " + binary.operator().symbol() + " ";
      return operand(binary.left()) + symbol + operand(binary.right());
    }
    if (expr instanceof Expr.Step step) {
      String symbol = step.delta() > 0 ? "++" : "--";
      return step.prefix() ? symbol + print(step.target()) : print(step.target()) + symbol;
    }
    if (expr instanceof Expr.Conditional choice) {
      return operand(choice.condition())
          + " ? "
          + operand(choice.whenTrue())
          + " : "
          + operand(choice.whenFalse());
    }
    if (expr instanceof Expr.Cast cast) {
      return "(" + cast.type() + ") " + operand(cast.operand());
    }
    if (expr instanceof Expr.InstanceOf test) {
      return operand(test.operand()) + " instanceof " + print(test.pattern());
    }
    return printSpecial(expr);
  }

  private String printSpecial(Expr expr) {
    if (expr instanceof Expr.NewArray array) {
      return printArray(array);
    }
    if (expr instanceof Expr.ClassLiteral literal) {
      return literal.named() + ".class";
    }
    if (expr instanceof Expr.Sequence sequence) {
      String block = statements.printInline(new Stmt.Block(sequence.statements(), 0));
      return "(" + block + " " + print(sequence.value()) + ")";
    }
    if (expr instanceof Expr.StateIs test) {
      return "state " + test.comparison().symbol() + " " + test.state();
    }
    throw new IllegalArgumentException("no text for " + expr.getClass());
  }

  private String printArray(Expr.NewArray array) {
    if (array.initializer() == null) {
      String dimensions =
          array.dimensions().stream().map(d -> "[" + print(d) + "]").collect(Collectors.joining());
      return "new " + array.type() + " " + dimensions;
    }
    return array.initializer().stream()
        .map(this::print)
        .collect(Collectors.joining(", ", "new " + array.type() + " {", "}"));
  }

  private String owner(Expr receiver, TypeMirror qualifier) {
    if (receiver != null) {
      return operand(receiver);
    }
    return qualifier == null ? "" : qualifier.toString();
  }

  private String arguments(List<Expr> arguments) {
    return arguments.stream().map(this::print).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String typeArguments(List<TypeMirror> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(Object::toString).collect(Collectors.joining(", ", "<", ">"));
  }

  private String operand(Expr expr) {
    boolean simple =
        expr instanceof Expr.Read
            || expr instanceof Expr.Literal
            || expr instanceof Expr.Field
            || expr instanceof Expr.Call
            || expr instanceof Expr.Await
            || expr instanceof Expr.Index
            || expr instanceof Expr.ClassLiteral;
    return simple ? print(expr) : "(" + print(expr) + ")";
  }
}
