package dev.fermata.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.source.LocalClasses;
import dev.fermata.processor.source.TypeFacts;
import dev.fermata.processor.unit.MethodLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The phase's door: the generated class of one declaring class. */
public final class ClassEmitter {
  /** What every generated class mentions, whatever its bodies do. */
  private static final Set<String> ALWAYS_MENTIONED =
      Set.of(
          "java",
          "javax",
          "jdk",
          "dev",
          "AsyncFrame",
          "AsyncMethods",
          "Awaiter",
          "IncompatibleClassChangeError",
          "Object",
          "StackTraceElement",
          "Supplier",
          "Task",
          "Throwable",
          "Void");

  private static final String EXPLANATION =
      """
      State machines of the {@code @Async} methods of $L.

      <p>In each, {@code state} is 0 while the method runs, n on the way back in behind its await
      number n, and negative while it is being left through finally blocks. The sections of a
      {@code switch (state)} fall through from one to the next.
      """;

  /** The classes of {@code java.lang} that the generator itself names. */
  private static final Set<String> OWN_MENTIONS =
      Set.of(
          "java.lang.IncompatibleClassChangeError",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.StackTraceElement",
          "java.lang.SuppressWarnings",
          "java.lang.Throwable",
          "java.lang.Void");

  private final TypeFacts types;

  /** Whether the package has a class whose simple name is one of those in {@code java.lang}. */
  private final boolean hidesJavaLang;

  private final Descriptors descriptors;
  private final ClassName generated;
  private final TypeElement host;
  private final Set<String> obscuring = new HashSet<>(ALWAYS_MENTIONED);
  private final Set<String> nestedNames = new HashSet<>();
  private final Set<String> entries = new HashSet<>();
  private final List<MethodLink> links = new ArrayList<>();
  private final TypeSpec.Builder code;

  /**
   * @param host the declaring class
   * @param generated the package and the name of the class to print
   * @param mentioned the binary names of the classes that the bodies mention
   */
  public ClassEmitter(
      TypeElement host,
      ClassName generated,
      Set<String> mentioned,
      TypeFacts types,
      Descriptors descriptors) {
    this.host = host;
    this.generated = generated;
    this.types = types;
    this.descriptors = descriptors;
    mentioned.forEach(this::avoid);
    hidesJavaLang =
        Stream.concat(OWN_MENTIONS.stream(), mentioned.stream().filter(ClassEmitter::isOfJavaLang))
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .anyMatch(name -> types.exists(generated.packageName(), name));
    code =
        TypeSpec.classBuilder(generated)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(EXPLANATION, link(host))
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember(
                        "value",
                        "{$S, $S, $S, $S, $S}",
                        "cast",
                        "deprecation",
                        "fallthrough",
                        "rawtypes",
                        "unchecked")
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** Documentation cannot link to a local class. */
  private static CodeBlock link(TypeElement host) {
    return LocalClasses.isInLocal(host)
        ? CodeBlock.of("{@code $L}", host)
        : CodeBlock.of("{@link $T}", ClassName.get(host));
  }

  private static boolean isOfJavaLang(String binaryName) {
    return binaryName.substring(binaryName.indexOf('/') + 1).matches("java\\.lang\\.\\w+");
  }

  /** Variables must not be named as the classes and packages that are mentioned beside them. */
  private void avoid(String binaryName) {
    String name = binaryName.substring(binaryName.indexOf('/') + 1);
    obscuring.add(name.split("\\.", 2)[0]);
    for (String simple : name.substring(name.lastIndexOf('.') + 1).split("\\$")) {
      obscuring.add(simple);
    }
  }

  /** Adds the entry, the state machine and the frame of a method. */
  public void add(Machine machine) {
    MethodEmitter method =
        new MethodEmitter(machine, generated, frameName(machine), obscuring, types);
    MethodLink link = link(machine);
    links.add(link);
    code.addMethod(method.entry(link.entryName()));
    code.addMethod(method.step());
    code.addMethods(method.parts());
    if (method.hasFrame()) {
      code.addType(method.frame());
    }
  }

  private String frameName(Machine machine) {
    String method = machine.method().element().getSimpleName().toString();
    String name = Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Frame";
    String free = name;
    for (int i = 2; obscuring.contains(free) || !nestedNames.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  private MethodLink link(Machine machine) {
    List<TypeMirror> parameters =
        machine.arguments().stream().map(a -> types.visible(a.type())).toList();
    TypeMirror returned = machine.method().element().getReturnType();
    String descriptor = descriptors.of(parameters, types.visible(returned));
    String name = machine.method().element().getSimpleName().toString();
    String parametersOnly = descriptor.substring(0, descriptor.indexOf(')'));
    String entry = name;
    while (!entries.add(entry + parametersOnly)) {
      entry += "$";
    }
    return new MethodLink(
        name,
        descriptors.of(machine.method().element()),
        entry,
        descriptor,
        machine.method().displayName());
  }

  /** What linking needs to know of the methods added. */
  public List<MethodLink> links() {
    return links;
  }

  /** The source file. */
  public String source() {
    return JavaFile.builder(generated.packageName(), code.addOriginatingElement(host).build())
        .skipJavaLangImports(!hidesJavaLang)
        .indent("  ")
        .build()
        .toString();
  }
}
