package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.LocalClasses;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * References to constructors that take more than they declare: an enclosing instance, captured
 * variables. The generated class has no {@code this} to take them from.
 *
 * <pre>{@code
 * Line::new                                                   // Line is an inner class
 * (Function<String, Line>) (argument -> self.new Line(argument))
 * }</pre>
 */
record ConstructorReferences(Scope scope) {

  /** Whether instances of the class need something from where they are created. */
  boolean apply(TypeElement created) {
    return ConstructorDescriptors.outerOf(created).isPresent()
        || LocalClasses.isInLocal(created) && !scope.captured().of(created).isEmpty();
  }

  /** The lambda expression that does the same. */
  Expr lambda(ExecutableElement constructor, TypeMirror created, TypeMirror type, int line) {
    ExecutableType function = function(type);
    List<? extends TypeMirror> types = function.getParameterTypes();
    List<Local> parameters =
        IntStream.range(0, types.size())
            .mapToObj(i -> new Local("argument" + i, null, Local.Kind.LAMBDA_PARAMETER))
            .toList();
    List<Expr> arguments =
        IntStream.range(0, types.size())
            .<Expr>mapToObj(i -> new Expr.Read(parameters.get(i), types.get(i)))
            .toList();
    Expr made =
        LocalClasses.isInLocal((TypeElement) constructor.getEnclosingElement())
            ? local(constructor, arguments, inferred(created, function), line)
            : inner(constructor, arguments, created, line);
    Expr lambda = new Expr.Lambda(parameters, new Stmt.Eval(made, line), type);
    return scope.facts().isDenotable(type) ? new Expr.Cast(lambda, type) : lambda;
  }

  private Expr inner(
      ExecutableElement constructor, List<Expr> arguments, TypeMirror created, int line) {
    scope.references().executable(constructor);
    TypeElement inner = (TypeElement) constructor.getEnclosingElement();
    return new Expr.New(outer(inner), List.of(), created, isRaw(created), arguments, created, line);
  }

  private Expr local(
      ExecutableElement constructor, List<Expr> arguments, TypeMirror created, int line) {
    TypeElement type = (TypeElement) constructor.getEnclosingElement();
    Expr outer = ConstructorDescriptors.isInnerMember(type) ? outer(type) : null;
    return new LocalCreations(scope).instance(constructor, outer, arguments, created, line);
  }

  private Expr outer(TypeElement inner) {
    return scope.enclosing().of(scope.membership().holder(inner));
  }

  /** A raw type with the type arguments that the function's result asks for. */
  private static TypeMirror inferred(TypeMirror created, ExecutableType function) {
    boolean same =
        function.getReturnType() instanceof DeclaredType result
            && result.asElement().equals(((DeclaredType) created).asElement());
    return isRaw(created) && same ? function.getReturnType() : created;
  }

  private static boolean isRaw(TypeMirror created) {
    DeclaredType type = (DeclaredType) created;
    return type.getTypeArguments().isEmpty()
        && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
  }

  private ExecutableType function(TypeMirror functional) {
    ExecutableElement method = new FunctionTypes(scope.membership().elements()).method(functional);
    Types types = scope.membership().types();
    return functional instanceof DeclaredType declared
        ? (ExecutableType) types.asMemberOf((DeclaredType) types.capture(declared), method)
        : (ExecutableType) method.asType();
  }
}
