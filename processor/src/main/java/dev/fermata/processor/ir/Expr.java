package dev.fermata.processor.ir;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * An expression: names resolved, types as javac attributed them. {@code receiver} is null where a
 * member is static, and {@code qualifier} then is the type to name.
 */
public sealed interface Expr {
  /** The static type; the void type of a call that has no value. */
  TypeMirror type();

  /**
   * The same expression with its parts mapped: operands, and statements of lambdas and switches.
   */
  default Expr map(Mapping mapping) {
    return this;
  }

  /** A constant; {@code value} is null for {@code null}. */
  record Literal(TypeMirror type, Object value) implements Expr {}

  /** The value of a local variable; also the target of an assignment. */
  record Read(Local local, TypeMirror type) implements Expr {
    /** A read of the variable at its declared type. */
    public Read(Local local) {
      this(local, local.type());
    }
  }

  /**
   * {@code receiver.name} or {@code qualifier.name}; also the target of an assignment. {@code
   * constant} is the value of a constant variable (JLS 4.12.4), else null.
   */
  record Field(Expr receiver, TypeMirror qualifier, String name, Object constant, TypeMirror type)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Field(m.optional(receiver), qualifier, name, constant, type);
    }
  }

  /** {@code array[index]}; also the target of an assignment. */
  record Index(Expr array, Expr index, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Index(m.expr(array), m.expr(index), type);
    }
  }

  /**
   * {@code receiver.<typeArguments>name(arguments)}; {@code line} is the user's line of the name.
   */
  record Call(
      Expr receiver,
      TypeMirror qualifier,
      List<TypeMirror> typeArguments,
      String name,
      List<Expr> arguments,
      TypeMirror type,
      int line)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Call(
          m.optional(receiver), qualifier, typeArguments, name, m.exprs(arguments), type, line);
    }
  }

  /**
   * {@code outer.new Created<>(arguments)}. For a class that is declared in a method, the arguments
   * are all that its constructor takes: the enclosing instance first, captured values last.
   */
  record New(
      Expr outer,
      List<TypeMirror> typeArguments,
      TypeMirror created,
      boolean diamond,
      List<Expr> arguments,
      TypeMirror type,
      int line)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new New(
          m.optional(outer), typeArguments, created, diamond, m.exprs(arguments), type, line);
    }
  }

  /** {@code new T[d1][d2][]} with dimensions, or {@code new T[] {…}} with an initializer. */
  record NewArray(TypeMirror type, List<Expr> dimensions, List<Expr> initializer) implements Expr {
    @Override
    public Expr map(Mapping m) {
      List<Expr> elements = initializer == null ? null : m.exprs(initializer);
      return new NewArray(type, m.exprs(dimensions), elements);
    }
  }

  /** An operator with one operand and no side effect. */
  record Unary(UnaryOperator operator, Expr operand, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Unary(operator, m.expr(operand), type);
    }
  }

  /** {@code ++} or {@code --} ({@code delta} is 1 or -1), before or behind its target. */
  record Step(Expr target, int delta, boolean prefix, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Step(m.expr(target), delta, prefix, type);
    }
  }

  /** An operator with two operands. */
  record Binary(BinaryOperator operator, Expr left, Expr right, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Binary(operator, m.expr(left), m.expr(right), type);
    }
  }

  /** {@code target = value}. */
  record Assign(Expr target, Expr value, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Assign(m.expr(target), m.expr(value), type);
    }
  }

  /** {@code target op= value}. */
  record CompoundAssign(BinaryOperator operator, Expr target, Expr value, TypeMirror type)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new CompoundAssign(operator, m.expr(target), m.expr(value), type);
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(Expr condition, Expr whenTrue, Expr whenFalse, TypeMirror type)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Conditional(m.expr(condition), m.expr(whenTrue), m.expr(whenFalse), type);
    }
  }

  /** {@code (type) operand}; the type may be an intersection. */
  record Cast(Expr operand, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Cast(m.expr(operand), type);
    }
  }

  /** {@code operand instanceof pattern}. */
  record InstanceOf(Expr operand, Pattern pattern, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new InstanceOf(m.expr(operand), pattern, type);
    }
  }

  /**
   * A lambda expression; its body, a {@link Stmt.Block} or {@link Stmt.Eval}, holds no await.
   * Parameters without a type are written without one.
   */
  record Lambda(List<Local> parameters, Stmt body, TypeMirror type) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Lambda(parameters, m.stmt(body), type);
    }
  }

  /** {@code receiver::<typeArguments>name} or {@code qualifier::name}. */
  record MethodReference(
      Expr receiver,
      TypeMirror qualifier,
      List<TypeMirror> typeArguments,
      String name,
      TypeMirror type)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new MethodReference(m.optional(receiver), qualifier, typeArguments, name, type);
    }
  }

  /** {@code named.class}. */
  record ClassLiteral(TypeMirror named, TypeMirror type) implements Expr {}

  /** A switch expression; {@code arrow} tells {@code ->} from {@code :}. */
  record SwitchExpr(
      Label label, Expr selector, List<SwitchCase> cases, boolean arrow, TypeMirror type)
      implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new SwitchExpr(label, m.expr(selector), m.cases(cases), arrow, type);
    }
  }

  /**
   * {@code await(awaitable)}. After the spill phase only as the operand of {@link Stmt.Suspend}.
   *
   * @param argument what javac inferred for the type variable of {@code await}, or null where that
   *     type cannot be written
   */
  record Await(Expr awaitable, TypeMirror argument, TypeMirror type, int line) implements Expr {
    @Override
    public Expr map(Mapping m) {
      return new Await(m.expr(awaitable), argument, type, line);
    }
  }

  /** Statements, and then a value; made by desugaring, gone after the spill phase. */
  record Sequence(List<Stmt> statements, Expr value) implements Expr {
    @Override
    public TypeMirror type() {
      return value.type();
    }

    @Override
    public Expr map(Mapping m) {
      return new Sequence(m.stmts(statements), m.expr(value));
    }
  }

  /** Whether execution comes back in; made by the re-entry phase. */
  record StateIs(Comparison comparison, int state, TypeMirror type) implements Expr {}

  /** How {@link StateIs} compares the state with its number. */
  enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    AT_MOST("<=");

    private final String symbol;

    Comparison(String symbol) {
      this.symbol = symbol;
    }

    /** The operator in source. */
    public String symbol() {
      return symbol;
    }
  }
}
