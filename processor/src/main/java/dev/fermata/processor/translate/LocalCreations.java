package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.LocalClasses;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Creation of local and anonymous classes, and of classes in them, from the class files that javac
 * has made of them: their constructors are passed what the user's source leaves out.
 *
 * <pre>{@code
 * new Line("a", "b")                                         // class Line uses the variable width
 * new Report$1Line(self, new String[] {"a", "b"}, width)     // its constructor is Line(String...)
 * }</pre>
 */
record LocalCreations(Scope scope) {

  /** Whether the class is one of these. */
  static boolean apply(TypeElement created) {
    return LocalClasses.isInLocal(created);
  }

  /**
   * The creation.
   *
   * @param outer the enclosing instance of a member class, else null
   * @param arguments what the constructor declares
   */
  Expr instance(
      ExecutableElement constructor, Expr outer, List<Expr> arguments, TypeMirror type, int line) {
    TypeElement created = (TypeElement) constructor.getEnclosingElement();
    List<VariableElement> captured = scope.captured().of(created);
    scope.references().constructor(constructor, captured);
    List<Expr> all = new ArrayList<>();
    if (LocalClasses.isLocal(created)) {
      ConstructorDescriptors.outerOf(created)
          .ifPresent(around -> all.add(scope.enclosing().of(LocalClasses.around(created))));
    }
    all.addAll(fixedArity(constructor, arguments));
    captured.forEach(v -> all.add(scope.variable(v, v.asType())));
    if (scope.facts().isDenotable(type)) {
      return new Expr.New(outer, List.of(), type, false, List.copyOf(all), type, line);
    }
    TypeMirror raw = scope.facts().erasure(type);
    return new Expr.Cast(
        new Expr.New(outer, List.of(), raw, false, List.copyOf(all), raw, line), type);
  }

  /** The arguments, those of a variable arity parameter as the array that javac makes of them. */
  private List<Expr> fixedArity(ExecutableElement constructor, List<Expr> arguments) {
    int last = constructor.getParameters().size() - 1;
    if (!constructor.isVarArgs() || isPassedAsArray(constructor, arguments)) {
      return arguments;
    }
    TypeMirror declared = constructor.getParameters().get(last).asType();
    TypeMirror erased = scope.facts().erasure(declared);
    Expr array = new Expr.NewArray(erased, List.of(), arguments.subList(last, arguments.size()));
    List<Expr> fixed = new ArrayList<>(arguments.subList(0, last));
    fixed.add(array);
    return fixed;
  }

  private boolean isPassedAsArray(ExecutableElement constructor, List<Expr> arguments) {
    int last = constructor.getParameters().size() - 1;
    TypeMirror declared = constructor.getParameters().get(last).asType();
    return arguments.size() == last + 1
        && scope
            .facts()
            .isAssignable(arguments.get(last).type(), scope.facts().erasure((ArrayType) declared));
  }
}
