package dev.fermata.processor;

import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgedField;
import dev.fermata.processor.unit.CapturedVariable;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.LocalClass;
import dev.fermata.processor.unit.LocalConstructor;
import dev.fermata.processor.unit.MemberRef;
import dev.fermata.processor.unit.MethodLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A generated unit written by hand, in place of a pipeline. */
final class FakeUnit {
  private final String host;
  private final String nestHost;
  private final List<MethodLink> methods = new ArrayList<>();
  private final Set<MemberRef> references = new HashSet<>();
  private final Set<String> typeNames = new HashSet<>(MiniRuntime.TYPE_NAMES);
  private final Set<LocalClass> localClasses = new HashSet<>();
  private final Set<CapturedVariable> capturedVariables = new HashSet<>();
  private final Set<LocalConstructor> localConstructors = new HashSet<>();
  private final List<Bridge> bridges = new ArrayList<>();
  private final Set<BridgedField> bridgedFields = new HashSet<>();
  private String source;

  private FakeUnit(String host) {
    this.host = host;
    int nested = host.indexOf('$');
    this.nestHost = nested < 0 ? host : host.substring(0, nested);
  }

  /**
   * @param host the declaring class's binary name
   */
  static FakeUnit of(String host) {
    return new FakeUnit(host);
  }

  FakeUnit source(String text) {
    source = text;
    return this;
  }

  /** A method whose entry has its name. */
  FakeUnit method(String name, String descriptor, String entryDescriptor) {
    String shown = host + "." + name;
    methods.add(new MethodLink(name, descriptor, name, entryDescriptor, shown));
    return this;
  }

  FakeUnit field(String owner, String name, String descriptor) {
    references.add(MemberRef.field(owner, name, descriptor));
    return this;
  }

  FakeUnit calls(String owner, String name, String descriptor) {
    references.add(MemberRef.method(owner, name, descriptor));
    return this;
  }

  FakeUnit type(String binaryName) {
    typeNames.add(binaryName);
    return this;
  }

  FakeUnit localClass(LocalClass local) {
    localClasses.add(local);
    return type(local.internalName().replace('/', '.'));
  }

  FakeUnit captured(CapturedVariable variable) {
    capturedVariables.add(variable);
    return this;
  }

  FakeUnit constructor(LocalConstructor constructor) {
    localConstructors.add(constructor);
    references.add(constructor.member());
    return this;
  }

  FakeUnit bridge(Bridge bridge) {
    bridges.add(bridge);
    return this;
  }

  FakeUnit bridgedField(BridgedField field) {
    bridgedFields.add(field);
    return this;
  }

  GeneratedUnit unit() {
    int dot = host.lastIndexOf('.');
    String fileName = nestHost.substring(nestHost.lastIndexOf('.') + 1) + ".java";
    return new GeneratedUnit(
        dot < 0 ? "" : host.substring(0, dot),
        GeneratedUnit.binaryNameFor(host).substring(dot + 1),
        host,
        nestHost,
        source,
        fileName,
        methods,
        references,
        typeNames,
        localClasses,
        capturedVariables,
        localConstructors,
        bridges,
        bridgedFields);
  }

  /** A transformer that gives each top-level class the units written for it. */
  static Transformer.Factory transformer(FakeUnit... fakes) {
    List<GeneratedUnit> units = List.of(fakes).stream().map(FakeUnit::unit).toList();
    return compilation ->
        methods -> {
          Set<String> hosts = new HashSet<>();
          methods.forEach(
              method -> hosts.add(compilation.elements().getBinaryName(method.host()).toString()));
          return units.stream().filter(unit -> hosts.contains(unit.hostBinaryName())).toList();
        };
  }
}
