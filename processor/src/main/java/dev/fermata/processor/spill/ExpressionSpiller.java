package dev.fermata.processor.spill;

import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Captures;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Splits an expression that holds awaits into statements and an expression that holds none. */
final class ExpressionSpiller {
  private final TypeFacts types;
  private final Consumer<Stmt> statements;
  private final OperandKeeper keeper;
  private final OperatorSpiller operators;
  private final AssignmentSpiller assignments;
  private final int line;

  /**
   * @param statements takes what has to be executed before the value is taken
   * @param line the line of the statement that holds the expression
   */
  ExpressionSpiller(TypeFacts types, Consumer<Stmt> statements, int line) {
    this.types = types;
    this.statements = statements;
    this.line = line;
    this.keeper = new OperandKeeper(statements, line);
    this.operators = new OperatorSpiller(this, types);
    this.assignments = new AssignmentSpiller(this, types);
  }

  /** The expression without awaits: to be evaluated right behind the statements added so far. */
  Expr value(Expr expr) {
    if (!Awaits.in(expr)) {
      return expr;
    }
    if (expr instanceof Expr.Await await) {
      Local result = temporary("value", await.type());
      suspend(result, await);
      return new Expr.Read(result);
    }
    if (expr instanceof Expr.Call call) {
      return call(call);
    }
    if (expr instanceof Expr.New creation) {
      return creation(creation);
    }
    if (expr instanceof Expr.Field field) {
      return new Expr.Field(
          value(field.receiver()), null, field.name(), field.constant(), field.type());
    }
    if (expr instanceof Expr.Index access) {
      List<Expr> operands = operands(List.of(access.array(), access.index()));
      return new Expr.Index(operands.get(0), operands.get(1), access.type());
    }
    if (expr instanceof Expr.NewArray array) {
      return array(array);
    }
    if (expr instanceof Expr.MethodReference reference) {
      Expr receiver = value(reference.receiver());
      return new Expr.MethodReference(
          receiver, null, reference.typeArguments(), reference.name(), reference.type());
    }
    return operator(expr);
  }

  private Expr operator(Expr expr) {
    if (expr instanceof Expr.Unary unary) {
      return new Expr.Unary(unary.operator(), value(unary.operand()), unary.type());
    }
    if (expr instanceof Expr.Cast cast) {
      return new Expr.Cast(value(cast.operand()), cast.type());
    }
    if (expr instanceof Expr.InstanceOf test) {
      return new Expr.InstanceOf(value(test.operand()), test.pattern(), test.type());
    }
    if (expr instanceof Expr.SwitchExpr choice) {
      Expr selector = value(choice.selector());
      return new Expr.SwitchExpr(
          choice.label(), selector, choice.cases(), choice.arrow(), choice.type());
    }
    if (expr instanceof Expr.Sequence sequence) {
      Stmt.Block block = new Stmt.Block(sequence.statements(), line);
      Spiller.block(block, types).statements().forEach(this::add);
      return value(sequence.value());
    }
    if (expr instanceof Expr.Binary binary) {
      return operators.binary(binary);
    }
    if (expr instanceof Expr.Conditional conditional) {
      return operators.conditional(conditional);
    }
    if (expr instanceof Expr.Assign assign) {
      return assignments.assign(assign);
    }
    if (expr instanceof Expr.CompoundAssign assign) {
      return assignments.compound(assign);
    }
    if (expr instanceof Expr.Step step) {
      return new Expr.Step(
          assignments.target(step.target()), step.delta(), step.prefix(), step.type());
    }
    throw new InternalFailure("no rule to spill " + expr.getClass().getSimpleName());
  }

  private Expr call(Expr.Call call) {
    List<Expr> operands = new ArrayList<>();
    if (call.receiver() != null) {
      operands.add(call.receiver());
    }
    operands.addAll(call.arguments());
    operands = operands(operands);
    Expr receiver = call.receiver() == null ? null : operands.get(0);
    List<Expr> arguments =
        call.receiver() == null ? operands : operands.subList(1, operands.size());
    return new Expr.Call(
        receiver,
        call.qualifier(),
        call.typeArguments(),
        call.name(),
        arguments,
        call.type(),
        call.line());
  }

  /** The outer instance is checked for null before the arguments are evaluated (JLS 15.9.4). */
  private Expr creation(Expr.New creation) {
    Expr outer = value(creation.outer());
    if (outer != null && Awaits.inAny(creation.arguments())) {
      outer = keep(nonNull(outer));
    }
    return new Expr.New(
        outer,
        creation.typeArguments(),
        creation.created(),
        creation.diamond(),
        operands(creation.arguments()),
        creation.type(),
        creation.line());
  }

  private Expr nonNull(Expr expr) {
    return new Expr.Call(
        null,
        types.named("java.util.Objects"),
        List.of(),
        "requireNonNull",
        List.of(expr),
        expr.type(),
        line);
  }

  /** Elements are converted one by one, as they are evaluated (JLS 15.10.2). */
  private Expr array(Expr.NewArray array) {
    if (array.initializer() == null) {
      return new Expr.NewArray(array.type(), operands(array.dimensions()), null);
    }
    TypeMirror element = ((ArrayType) array.type()).getComponentType();
    List<Expr> elements =
        element.getKind().isPrimitive()
            ? array.initializer().stream().map(this::unboxed).toList()
            : array.initializer();
    return new Expr.NewArray(array.type(), array.dimensions(), operands(elements));
  }

  /** A boxed operand as a primitive value. */
  Expr unboxed(Expr operand) {
    return types
        .unboxed(operand.type())
        .<Expr>map(primitive -> new Expr.Cast(operand, primitive))
        .orElse(operand);
  }

  /**
   * The operands without awaits. Those before the last await are evaluated, and kept, before it;
   * those behind it stay as they are.
   */
  List<Expr> operands(List<Expr> operands) {
    int last = lastAwait(operands);
    if (last < 0) {
      return operands;
    }
    List<Expr> values = new ArrayList<>(before(operands.subList(0, last + 1)));
    values.add(value(operands.get(last)));
    values.addAll(operands.subList(last + 1, operands.size()));
    return values;
  }

  /** The operands but the last one, evaluated and kept until that one is. */
  List<Expr> before(List<Expr> operands) {
    List<Expr> values = new ArrayList<>();
    int last = operands.size() - 1;
    for (int i = 0; i < last; i++) {
      values.add(keeper.keep(value(operands.get(i)), operands.subList(i + 1, last + 1)));
    }
    return values;
  }

  private static int lastAwait(List<Expr> operands) {
    int last = -1;
    for (int i = 0; i < operands.size(); i++) {
      if (Awaits.in(operands.get(i))) {
        last = i;
      }
    }
    return last;
  }

  /** A condition that captures a variable is evaluated before the statement that tests it. */
  Expr keepIfCapturing(Expr condition) {
    return Captures.anyIn(condition) ? keep(condition) : condition;
  }

  /** Evaluates now, into a temporary. */
  Expr keep(Expr expr) {
    return keeper.store(expr, expr.type());
  }

  /** Waits; {@code result} may be null. */
  void suspend(Local result, Expr.Await await) {
    Expr awaitable = value(await.awaitable());
    statements.accept(
        new Stmt.Suspend(
            result,
            new Expr.Await(awaitable, await.argument(), await.type(), await.line()),
            await.line()));
  }

  OperandKeeper keeper() {
    return keeper;
  }

  /** Adds a statement to be executed before the value is taken. */
  void add(Stmt stmt) {
    statements.accept(stmt);
  }

  /**
   * A spiller of expressions that are evaluated only in some cases, into statements of their own.
   */
  ExpressionSpiller within(List<Stmt> branch) {
    return new ExpressionSpiller(types, branch::add, line);
  }

  int line() {
    return line;
  }

  Local temporary(String name, TypeMirror type) {
    return new Local(name, type, Local.Kind.TEMPORARY);
  }
}
