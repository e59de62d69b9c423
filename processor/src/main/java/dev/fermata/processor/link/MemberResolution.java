package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.MemberRef;

/** Finds the class that declares a member, as JVMS 5.4.3 does, among the user's classes. */
final class MemberResolution {
  private final UserClasses userClasses;

  MemberResolution(UserClasses userClasses) {
    this.userClasses = userClasses;
  }

  /** The member with its declaring class as owner; null if a class of a library declares it. */
  MemberRef declaration(MemberRef reference) {
    String owner =
        reference.field()
            ? fieldOwner(reference.ownerInternalName(), reference)
            : methodOwner(reference);
    return owner == null
        ? null
        : new MemberRef(owner, reference.name(), reference.descriptor(), reference.field());
  }

  private String fieldOwner(String type, MemberRef reference) {
    if (!userClasses.contains(type)) {
      return null;
    }
    ClassFacts facts = userClasses.facts(type);
    if (facts.fields().containsKey(key(reference))) {
      return type;
    }
    for (String superinterface : facts.interfaces()) {
      String owner = fieldOwner(superinterface, reference);
      if (owner != null) {
        return owner;
      }
    }
    return fieldOwner(facts.superName(), reference);
  }

  private String methodOwner(MemberRef reference) {
    String type = reference.ownerInternalName();
    while (userClasses.contains(type)) {
      if (userClasses.facts(type).methods().containsKey(key(reference))) {
        return type;
      }
      type = reference.name().equals("<init>") ? null : userClasses.facts(type).superName();
      if (type == null) {
        return null;
      }
    }
    return interfaceMethodOwner(reference.ownerInternalName(), reference);
  }

  private String interfaceMethodOwner(String type, MemberRef reference) {
    if (!userClasses.contains(type)) {
      return null;
    }
    ClassFacts facts = userClasses.facts(type);
    if (facts.methods().containsKey(key(reference))) {
      return type;
    }
    for (String superinterface : facts.interfaces()) {
      String owner = interfaceMethodOwner(superinterface, reference);
      if (owner != null) {
        return owner;
      }
    }
    return interfaceMethodOwner(facts.superName(), reference);
  }

  private static String key(MemberRef reference) {
    return ClassFacts.key(reference.name(), reference.descriptor());
  }
}
