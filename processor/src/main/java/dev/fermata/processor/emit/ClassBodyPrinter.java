package dev.fermata.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import dev.fermata.processor.ir.ClassBody;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** The bodies of anonymous classes as source, member by member. */
final class ClassBodyPrinter {
  private final MethodScope scope;
  private final ExpressionPrinter expressions;
  private final StatementPrinter statements;

  ClassBodyPrinter(MethodScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
  }

  /** The body, from brace to brace; {@code around} is the place of the statement around it. */
  CodeBlock print(ClassBody body, CodeBlock around) {
    CodeBlock.Builder code = CodeBlock.builder().add("{$L\n$>", around);
    for (ClassBody.Member member : body.members()) {
      code.add(member instanceof ClassBody.Method && !isFirst(member, body) ? "\n" : "");
      if (member instanceof ClassBody.Field field) {
        code.add(field(field));
      } else if (member instanceof ClassBody.Method method) {
        code.add(method(method));
      } else if (member instanceof ClassBody.Initializer initializer) {
        code.add("$L{$L\n$>", initializer.isStatic() ? "static " : "", place(member));
        code.add(block(initializer.block()));
      }
    }
    return code.add("$<}").build();
  }

  private static boolean isFirst(ClassBody.Member member, ClassBody body) {
    return member == body.members().get(0);
  }

  private CodeBlock place(ClassBody.Member member) {
    return statements.place(member.line());
  }

  private CodeBlock field(ClassBody.Field field) {
    CodeBlock initializer =
        field.initializer() == null
            ? CodeBlock.of("")
            : CodeBlock.of(" = $L", expressions.print(field.initializer()));
    return CodeBlock.builder()
        .add(annotations(field.element()))
        .add(modifiers(field.element()))
        .add("$T $L", scope.types().of(field.element().asType()), field.element().getSimpleName())
        .add("$L;$L\n", initializer, place(field))
        .build();
  }

  private CodeBlock method(ClassBody.Method method) {
    ExecutableElement element = method.element();
    scope.names().begin();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(annotations(element))
            .add(modifiers(element))
            .add(typeParameters(element))
            .add("$T $L", scope.types().of(element.getReturnType()), element.getSimpleName())
            .add("($L)$L", parameters(method), exceptions(element));
    if (method.block() == null) {
      code.add(";\n");
    } else {
      code.add(" {$L\n$>", place(method)).add(block(method.block()));
    }
    scope.names().end();
    return code.build();
  }

  private CodeBlock block(Stmt block) {
    scope.names().begin();
    CodeBlock code = statements.nested(((Stmt.Block) block).statements());
    scope.names().end();
    return CodeBlock.of("$L$<}\n", code);
  }

  private CodeBlock typeParameters(ExecutableElement method) {
    if (method.getTypeParameters().isEmpty()) {
      return CodeBlock.of("");
    }
    scope.types().declare(List.copyOf(method.getTypeParameters()));
    return method.getTypeParameters().stream()
        .map(p -> declaration(scope.types().declaration(p)))
        .collect(CodeBlock.joining(", ", "<", "> "));
  }

  private static CodeBlock declaration(TypeVariableName variable) {
    if (variable.bounds().isEmpty()) {
      return CodeBlock.of("$T", variable);
    }
    CodeBlock bounds =
        variable.bounds().stream()
            .map(bound -> CodeBlock.of("$T", bound))
            .collect(CodeBlock.joining(" & "));
    return CodeBlock.of("$T extends $L", variable, bounds);
  }

  private CodeBlock parameters(ClassBody.Method method) {
    List<CodeBlock> declared = new ArrayList<>();
    int last = method.parameters().size() - 1;
    for (int i = 0; i <= last; i++) {
      Local parameter = method.parameters().get(i);
      String name = scope.names().declare(parameter);
      declared.add(
          method.element().isVarArgs() && i == last
              ? CodeBlock.of("$T... $L", scope.types().of(component(parameter.type())), name)
              : CodeBlock.of("$T $L", scope.types().of(parameter.type()), name));
    }
    return CodeBlock.join(declared, ", ");
  }

  private static TypeMirror component(TypeMirror array) {
    return ((ArrayType) array).getComponentType();
  }

  private CodeBlock exceptions(ExecutableElement method) {
    return method.getThrownTypes().isEmpty()
        ? CodeBlock.of("")
        : method.getThrownTypes().stream()
            .map(t -> CodeBlock.of("$T", scope.types().of(t)))
            .collect(CodeBlock.joining(", ", " throws ", ""));
  }

  private static CodeBlock modifiers(Element element) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Modifier modifier : element.getModifiers()) {
      code.add("$L ", modifier);
    }
    return code.build();
  }

  /** Those without elements: reflection finds them, and nothing in them needs a name. */
  private static CodeBlock annotations(Element element) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (annotation.getElementValues().isEmpty()) {
        code.add("$L\n", AnnotationSpec.get(annotation));
      }
    }
    return code.build();
  }
}
