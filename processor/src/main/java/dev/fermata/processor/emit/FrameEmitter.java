package dev.fermata.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.source.AsyncMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.util.ElementFilter;

/**
 * The frame of a state machine: what lives while the method is suspended.
 *
 * <pre>{@code
 * private static final class TotalFrame extends AsyncFrame {
 *   private Orders self;
 *   private int sum;
 *   static TotalFrame save(TotalFrame frame, Orders self, int sum) { … }
 *   protected void clear() { self = null; }
 *   protected StackTraceElement position() { return at(…, "21 23"); }
 *   protected Task<?> resume() throws Throwable { return Orders$Async.total(this, self, null); }
 * }
 * }</pre>
 */
final class FrameEmitter {
  static final ClassName FRAME = ClassName.get("dev.fermata.codegen", "AsyncFrame");
  private static final TypeName ANY_TASK =
      ParameterizedTypeName.get(
          ClassName.get("dev.fermata", "Task"),
          WildcardTypeName.subtypeOf(ClassName.get(Object.class)));

  private final MethodScope scope;
  private final SignatureTypes signatures;
  private final Machine machine;
  private final FrameFields fields;
  private final Storage storage;

  FrameEmitter(
      MethodScope scope,
      SignatureTypes signatures,
      Machine machine,
      FrameFields fields,
      Storage storage) {
    this.scope = scope;
    this.signatures = signatures;
    this.machine = machine;
    this.fields = fields;
    this.storage = storage;
  }

  TypeSpec emit(String stepName, GeneratedCall calls) {
    TypeSpec.Builder frame =
        TypeSpec.classBuilder(scope.frameClass())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(FRAME);
    for (Local local : scope.saved()) {
      frame.addField(
          FieldSpec.builder(fields.type(local), fields.name(local), Modifier.PRIVATE).build());
    }
    frame.addMethods(storage.frameMethods());
    clear().ifPresent(frame::addMethod);
    frame.addMethod(position());
    CodeBlock step = calls.of(stepName, arguments());
    if (calls.typeVariables().isEmpty()) {
      return frame.addMethod(resume(step)).build();
    }
    return frame
        .addMethod(resume(CodeBlock.of("enter()")))
        .addMethod(enter(calls.typeVariables(), step))
        .build();
  }

  /** Lets go of what the variables refer to when the method has ended; its task may be kept. */
  private Optional<MethodSpec> clear() {
    MethodSpec.Builder clear =
        MethodSpec.methodBuilder("clear")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED);
    List<Local> references =
        scope.saved().stream().filter(l -> !l.type().getKind().isPrimitive()).toList();
    references.forEach(l -> clear.addStatement("$L = null", fields.name(l)));
    return references.isEmpty() ? Optional.empty() : Optional.of(clear.build());
  }

  /** Says where the method waits, for traces and dumps. */
  private MethodSpec position() {
    AsyncMethod method = machine.method();
    String lines =
        machine.awaitLines().stream().map(String::valueOf).collect(Collectors.joining(" "));
    return MethodSpec.methodBuilder("position")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(StackTraceElement.class)
        .addStatement(
            "return at($S, $S, $S, $S)",
            scope.hostBinaryName(),
            method.element().getSimpleName(),
            scope.file(),
            lines)
        .build();
  }

  private MethodSpec resume(CodeBlock step) {
    return MethodSpec.methodBuilder("resume")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ANY_TASK)
        .addException(Throwable.class)
        .addStatement("return $L", step)
        .build();
  }

  /**
   * Gives fields back the types that have type variables; which types these stand for does not
   * matter.
   *
   * <pre>{@code
   * private <T> Task<?> enter() throws Throwable {
   *   return Orders$Async.<T>pick(this, (List<T>) items);
   * }
   * }</pre>
   */
  private MethodSpec enter(List<TypeVariableName> variables, CodeBlock step) {
    return MethodSpec.methodBuilder("enter")
        .addModifiers(Modifier.PRIVATE)
        .addTypeVariables(variables)
        .returns(ANY_TASK)
        .addException(Throwable.class)
        .addStatement("return $L", step)
        .build();
  }

  private CodeBlock arguments() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("this"));
    machine.arguments().forEach(a -> arguments.add(argument(a)));
    return CodeBlock.join(arguments, ", ");
  }

  private CodeBlock argument(Local argument) {
    TypeName declared = signatures.parameter(argument.type());
    if (!scope.saved().contains(argument)) {
      String dead = SuspensionPrinter.defaultArgument(argument.type());
      boolean ambiguous = dead.equals("null") && isOverloaded();
      return ambiguous ? CodeBlock.of("($T) null", declared) : CodeBlock.of("$L", dead);
    }
    return signatures.field(argument.type()).equals(declared)
        ? CodeBlock.of("$L", fields.name(argument))
        : CodeBlock.of("($T) $L", declared, fields.name(argument));
  }

  /** Whether {@code null} alone may suit another method of the generated class as well. */
  private boolean isOverloaded() {
    Name name = machine.method().element().getSimpleName();
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(machine.method().host().getEnclosedElements());
    return methods.stream().filter(m -> m.getSimpleName().equals(name)).count() > 1;
  }
}
