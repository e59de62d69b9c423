package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * References to constructors of inner classes, which take {@code this} as the enclosing instance
 * without a word: the generated class has no {@code this} to take.
 *
 * <pre>{@code
 * Line::new                                                   // Line is an inner class
 * (Function<String, Line>) (argument -> self.new Line(argument))
 * }</pre>
 */
record InnerConstructorReferences(Scope scope) {

  /** The lambda expression that does the same. */
  Expr lambda(ExecutableElement constructor, TypeMirror created, TypeMirror type, int line) {
    TypeElement inner = (TypeElement) constructor.getEnclosingElement();
    Expr outer = scope.enclosing().of(scope.membership().holder(inner));
    List<? extends TypeMirror> types = parameterTypes(type);
    List<Local> parameters =
        IntStream.range(0, types.size())
            .mapToObj(i -> new Local("argument" + i, null, Local.Kind.LAMBDA_PARAMETER))
            .toList();
    List<Expr> arguments =
        IntStream.range(0, types.size())
            .<Expr>mapToObj(i -> new Expr.Read(parameters.get(i), types.get(i)))
            .toList();
    boolean raw =
        !inner.getTypeParameters().isEmpty()
            && ((DeclaredType) created).getTypeArguments().isEmpty();
    Expr made = new Expr.New(outer, created, raw, arguments, null, created, line);
    Expr lambda = new Expr.Lambda(parameters, new Stmt.Eval(made, line), type);
    return scope.facts().isDenotable(type) ? new Expr.Cast(lambda, type) : lambda;
  }

  private List<? extends TypeMirror> parameterTypes(TypeMirror functional) {
    ExecutableElement function =
        new FunctionTypes(scope.membership().elements()).method(functional);
    return function.getParameters().stream().map(p -> p.asType()).toList();
  }
}
