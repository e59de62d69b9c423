package dev.fermata.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.source.ConfigureAwait;
import dev.fermata.processor.source.TaskBuilder;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** The entry, the state machine and the frame of one async method. */
final class MethodEmitter {
  private final Machine machine;
  private final String name;
  private final TypePrinter printer;
  private final SignatureTypes signatures;
  private final ReturnKind returns;
  private final MethodScope scope;
  private final Storage storage;
  private final FrameEmitter frames;
  private final GeneratedCall calls;
  private final PartEmitter parts;
  private final String failure;

  /**
   * @param frameName the simple name of the method's frame class
   * @param obscuring the names that variables must not have
   */
  MethodEmitter(
      Machine machine,
      ClassName generated,
      String frameName,
      Set<String> obscuring,
      TypeFacts types) {
    this.machine = machine;
    this.name = machine.method().element().getSimpleName().toString();
    this.printer = new TypePrinter(types);
    this.signatures = new SignatureTypes(types, printer);
    List<TypeParameterElement> typeParameters = machine.method().typeParameters();
    printer.declare(typeParameters);
    TypeMirror returned = machine.method().element().getReturnType();
    this.returns = ReturnKind.of(machine.method());
    Names names = new Names(obscuring);
    machine.body().parameters().forEach(names::declare);
    machine.hoisted().stream().filter(MethodEmitter::isNamedByUser).forEach(names::declare);
    if (machine.body().self() != null) {
      names.declare(machine.body().self());
    }
    machine.hoisted().stream().filter(l -> !isNamedByUser(l)).forEach(names::declare);
    this.failure = names.fresh("failure");
    this.scope =
        new MethodScope(
            names,
            printer,
            generated.nestedClass(frameName),
            machine.saved(),
            printer.of(returned),
            taskType(),
            names.fresh("frame"),
            names.fresh("state"),
            names.fresh("awaiter"),
            names.fresh("suspended"),
            machine.method().fileName(),
            ConfigureAwait.continuesOnCapturedContext(machine.method().element()));
    FrameFields fields = new FrameFields(scope, signatures);
    this.storage =
        machine.isLarge()
            ? new FrameStorage(scope, machine, fields)
            : new VariableStorage(scope, machine, fields);
    this.calls =
        new GeneratedCall(generated, typeParameters.stream().map(printer::declaration).toList());
    this.parts = new PartEmitter(scope, calls, name);
    this.frames = new FrameEmitter(scope, signatures, machine, fields, storage);
  }

  private static boolean isNamedByUser(Local local) {
    return local.kind() != Local.Kind.TEMPORARY;
  }

  /** What the user's method calls: nothing is thrown at its caller. */
  MethodSpec entry(String entryName) {
    CodeBlock arguments = names(machine.arguments());
    CodeBlock frame = CodeBlock.of("($T) null", frameType());
    CodeBlock values = arguments.isEmpty() ? frame : CodeBlock.of("$L, $L", frame, arguments);
    MethodSpec.Builder entry = signature(entryName).returns(entryType());
    for (Local argument : machine.arguments()) {
      entry.addParameter(signatures.parameter(argument.type()), scope.names().of(argument));
    }
    entry.addJavadoc("{@code $L}\n", machine.method().displayName());
    return startsLater()
        ? entry.addStatement("$L", converted(starter(calls.of(name, values)))).build()
        : entry.addCode(started(calls.within(name, values), this::converted)).build();
  }

  private boolean startsLater() {
    return machine.method().builder().filter(TaskBuilder::startsLater).isPresent();
  }

  /** The method's first leg, which throws nothing. */
  private CodeBlock started(CodeBlock step, UnaryOperator<CodeBlock> returning) {
    CodeBlock failed = CodeBlock.of("$T.failed($L)", MethodScope.METHODS, failure);
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement("$L", returning.apply(step))
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$L", returning.apply(failed))
        .endControlFlow()
        .build();
  }

  /** What starts the method. As a lambda it would have a line of the method printed above. */
  private CodeBlock starter(CodeBlock step) {
    MethodSpec get =
        MethodSpec.methodBuilder("get")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(taskType())
            .addCode(started(step, task -> CodeBlock.of("return $L", task)))
            .build();
    TypeSpec supplier =
        TypeSpec.anonymousClassBuilder("")
            .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Supplier.class), taskType()))
            .addMethod(get)
            .build();
    return CodeBlock.of("$L", supplier);
  }

  private TypeName entryType() {
    return returns == ReturnKind.NOTHING
        ? TypeName.VOID
        : signatures.parameter(machine.method().element().getReturnType());
  }

  private CodeBlock converted(CodeBlock task) {
    if (returns == ReturnKind.TASK) {
      return CodeBlock.of("return $L", task);
    }
    CodeBlock conversion = CodeBlock.of("$T.$L($L)", converter(), returns.conversion(), task);
    return returns == ReturnKind.NOTHING ? conversion : CodeBlock.of("return $L", conversion);
  }

  /** The class whose method makes what the user's method returns. */
  private TypeName converter() {
    return machine
        .method()
        .builder()
        .map(builder -> printer.erased(builder.type().asType()))
        .orElse(MethodScope.METHODS);
  }

  /** The state machine. */
  MethodSpec step() {
    MethodSpec.Builder step =
        signature(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(taskType())
            .addException(Throwable.class);
    step.addParameter(frameType(), scope.frame());
    CodeBlock.Builder casts = CodeBlock.builder();
    for (Local argument : machine.arguments()) {
      addArgument(step, casts, argument);
    }
    step.addCode(casts.build());
    if (machine.suspends()) {
      step.addCode(variables());
    }
    return step.addCode(
            new StatementPrinter(scope, storage, parts).print(machine.body().block().statements()))
        .build();
  }

  /** The parts of the state machine that are methods of their own; none before {@link #step}. */
  List<MethodSpec> parts() {
    return parts.methods();
  }

  /** An argument of a private type comes under a supertype and another name. */
  private void addArgument(MethodSpec.Builder step, CodeBlock.Builder casts, Local argument) {
    String argumentName = scope.names().of(argument);
    if (signatures.isCastFromParameter(argument.type())) {
      String visible = scope.names().fresh(argumentName + "$");
      step.addParameter(signatures.parameter(argument.type()), visible);
      TypeName type = printer.of(argument.type());
      casts.addStatement("$T $L = ($T) $L", type, argumentName, type, visible);
    } else {
      step.addParameter(printer.of(argument.type()), argumentName);
    }
  }

  /** Declares what lives across suspensions, and restores it when the method is entered again. */
  private CodeBlock variables() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("int $L = 0", scope.state());
    code.addStatement("$T<?> $L = null", MethodScope.AWAITER, scope.awaiter());
    if (machine.leavesThroughFinally() || machine.isSplit()) {
      code.addStatement("$T $L = null", taskType(), scope.suspended());
    }
    return code.add(storage.enter()).build();
  }

  /** The task of the state machine, whatever the user's method returns. */
  private TypeName taskType() {
    if (returns == ReturnKind.NOTHING) {
      return ParameterizedTypeName.get(MethodScope.TASK, ClassName.get(Void.class));
    }
    List<? extends TypeMirror> arguments = machine.method().taskArguments();
    return arguments.isEmpty()
        ? MethodScope.TASK
        : ParameterizedTypeName.get(MethodScope.TASK, signatures.parameter(arguments.get(0)));
  }

  private ClassName frameType() {
    return machine.suspends() ? scope.frameClass() : FrameEmitter.FRAME;
  }

  /** The frame class. */
  TypeSpec frame() {
    return frames.emit(name, calls);
  }

  boolean hasFrame() {
    return machine.suspends();
  }

  private MethodSpec.Builder signature(String methodName) {
    return MethodSpec.methodBuilder(methodName)
        .addModifiers(Modifier.STATIC)
        .addTypeVariables(calls.typeVariables());
  }

  private CodeBlock names(List<Local> locals) {
    return CodeBlock.join(
        locals.stream().map(l -> CodeBlock.of("$L", scope.names().of(l))).toList(), ", ");
  }
}
