package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.MemberRef;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** Finds the classes that declare a member, as JVMS 5.4.3 does, among the user's classes. */
final class MemberResolution {
  private final UserClasses userClasses;

  MemberResolution(UserClasses userClasses) {
    this.userClasses = userClasses;
  }

  /**
   * The members that a reference may mean, each with its declaring class as owner; none if only
   * classes of libraries declare it.
   *
   * <p>A method that several interfaces declare is one method to whoever calls it, and javac may
   * name any of them (JLS 15.12.2.5).
   */
  Set<MemberRef> declarations(MemberRef reference) {
    Set<String> owners = new LinkedHashSet<>();
    if (reference.field()) {
      addFieldOwner(reference.ownerInternalName(), reference, owners);
    } else {
      addMethodOwners(reference, owners);
    }
    return owners.stream()
        .map(o -> new MemberRef(o, reference.name(), reference.descriptor(), reference.field()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void addFieldOwner(String type, MemberRef reference, Set<String> owners) {
    if (!userClasses.contains(type) || !owners.isEmpty()) {
      return;
    }
    ClassFacts facts = userClasses.facts(type);
    if (facts.fields().containsKey(key(reference))) {
      owners.add(type);
    }
    facts.interfaces().forEach(i -> addFieldOwner(i, reference, owners));
    addFieldOwner(facts.superName(), reference, owners);
  }

  private void addMethodOwners(MemberRef reference, Set<String> owners) {
    String type = reference.ownerInternalName();
    while (userClasses.contains(type)) {
      if (declaresMethod(type, reference)) {
        owners.add(type);
        return;
      }
      if (reference.name().equals("<init>")) {
        return;
      }
      type = userClasses.facts(type).superName();
    }
    addInterfaces(reference.ownerInternalName(), reference, owners);
  }

  private void addInterfaces(String type, MemberRef reference, Set<String> owners) {
    if (!userClasses.contains(type)) {
      return;
    }
    if (declaresMethod(type, reference)) {
      owners.add(type);
    }
    ClassFacts facts = userClasses.facts(type);
    facts.interfaces().forEach(i -> addInterfaces(i, reference, owners));
    addInterfaces(facts.superName(), reference, owners);
  }

  /** Bridges that javac adds, to widen the access of an inherited method too, declare nothing. */
  private boolean declaresMethod(String type, MemberRef reference) {
    Integer access = userClasses.facts(type).methods().get(key(reference));
    return access != null && (access & Opcodes.ACC_BRIDGE) == 0;
  }

  private static String key(MemberRef reference) {
    return ClassFacts.key(reference.name(), reference.descriptor());
  }
}
