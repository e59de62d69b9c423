package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.LocalConstructors;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgedField;
import dev.fermata.processor.unit.CapturedVariable;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.LocalClass;
import dev.fermata.processor.unit.MemberRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What the generated source may name although the user's source hides it from other classes.
 *
 * <p>Only what is referred to is widened: any other member that became visible could win a call
 * that is none of its business.
 */
final class Widening {
  private final Set<String> types = new HashSet<>();
  private final Map<String, Set<String>> fields = new HashMap<>();
  private final Map<String, Set<String>> methods = new HashMap<>();
  private final Map<String, Set<Bridge>> bridges = new HashMap<>();
  private final Map<String, LocalClass> localClasses = new HashMap<>();
  private final Map<String, Set<BridgedField>> bridgedFields = new HashMap<>();
  private final Map<String, Set<CapturedVariable>> captured = new HashMap<>();

  private final LocalConstructors localConstructors;

  private Widening(LocalConstructors localConstructors) {
    this.localConstructors = localConstructors;
  }

  static Widening of(Collection<GeneratedUnit> units, UserClasses userClasses) {
    Widening widening = new Widening(LocalConstructors.of(userClasses, units));
    units.forEach(widening::add);
    return widening;
  }

  /** Whether the source names the class. */
  boolean names(String type) {
    return types.contains(type);
  }

  /** Whether the source refers to the field. */
  boolean refersToField(String owner, String name, String descriptor) {
    return fields.getOrDefault(owner, Set.of()).contains(ClassFacts.key(name, descriptor));
  }

  /** Whether the source refers to the method or constructor. */
  boolean refersToMethod(String owner, String name, String descriptor) {
    return methods.getOrDefault(owner, Set.of()).contains(ClassFacts.key(name, descriptor));
  }

  /** The constructors of local classes that the source calls. */
  LocalConstructors localConstructors() {
    return localConstructors;
  }

  /** The bridges that a class will get. */
  Collection<Bridge> bridgesOf(String owner) {
    return bridges.getOrDefault(owner, Set.of());
  }

  /** The fields that stand for bridges of a class. */
  Set<BridgedField> bridgedFieldsOf(String owner) {
    return bridgedFields.getOrDefault(owner, Set.of());
  }

  /** The local or anonymous class of that name, if the source names it; else null. */
  LocalClass localClass(String internalName) {
    return localClasses.get(internalName);
  }

  /** The variables around a class that the source reads in it. */
  Set<CapturedVariable> capturedBy(String owner) {
    return captured.getOrDefault(owner, Set.of());
  }

  /** The variable that a field of a class holds, if the source reads it; else null. */
  CapturedVariable captured(String owner, String name, String descriptor) {
    return capturedBy(owner).stream()
        .filter(c -> c.name().equals(name) && c.descriptor().equals(descriptor))
        .findFirst()
        .orElse(null);
  }

  private void add(GeneratedUnit unit) {
    types.add(unit.hostInternalName());
    for (String name : unit.typeNames()) {
      types.add(name.substring(name.indexOf('/') + 1).replace('.', '/'));
    }
    for (MemberRef reference : unit.references()) {
      addReference(reference);
    }
    unit.localClasses().forEach(local -> localClasses.put(local.internalName(), local));
    for (CapturedVariable variable : unit.capturedVariables()) {
      captured
          .computeIfAbsent(variable.hostInternalName(), owner -> new LinkedHashSet<>())
          .add(variable);
    }
    for (BridgedField field : unit.bridgedFields()) {
      bridgedFields
          .computeIfAbsent(field.hostInternalName(), owner -> new LinkedHashSet<>())
          .add(field);
    }
    for (Bridge bridge : unit.bridges()) {
      types.add(bridge.hostInternalName());
      bridges
          .computeIfAbsent(bridge.hostInternalName(), owner -> new LinkedHashSet<>())
          .add(bridge);
    }
  }

  private void addReference(MemberRef inSource) {
    MemberRef reference = localConstructors.inClassFile(inSource);
    Map<String, Set<String>> members = reference.field() ? fields : methods;
    members
        .computeIfAbsent(reference.ownerInternalName(), owner -> new HashSet<>())
        .add(ClassFacts.key(reference.name(), reference.descriptor()));
    types.add(reference.ownerInternalName());
    typesOf(reference).stream()
        .map(type -> type.getSort() == Type.ARRAY ? type.getElementType() : type)
        .filter(type -> type.getSort() == Type.OBJECT)
        .forEach(type -> types.add(type.getInternalName()));
  }

  /** A value of a hidden type may be used in passing, without the source naming the type. */
  private static List<Type> typesOf(MemberRef reference) {
    if (reference.field()) {
      return List.of(Type.getType(reference.descriptor()));
    }
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(reference.descriptor())));
    types.add(Type.getReturnType(reference.descriptor()));
    return types;
  }
}
