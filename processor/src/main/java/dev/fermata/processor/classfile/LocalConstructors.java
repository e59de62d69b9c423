package dev.fermata.processor.classfile;

import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.LocalConstructor;
import dev.fermata.processor.unit.LocalConstructor.Captured;
import dev.fermata.processor.unit.MemberRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How constructors of local classes take captured values: the generated source passes those that
 * may be captured, in an order of its own; the class file takes those that javac found, in an order
 * that differs from release to release.
 */
public final class LocalConstructors {
  private final UserClasses userClasses;
  private final Map<String, List<Captured>> passed = new HashMap<>();
  private final Map<String, List<Captured>> taken = new HashMap<>();
  private final Map<MemberRef, String> signatures = new HashMap<>();

  private LocalConstructors(UserClasses userClasses) {
    this.userClasses = userClasses;
  }

  /**
   * The constructors that generated sources call.
   *
   * @param userClasses the class files that javac wrote in this compilation
   * @param units what was generated
   */
  public static LocalConstructors of(UserClasses userClasses, Collection<GeneratedUnit> units) {
    LocalConstructors constructors = new LocalConstructors(userClasses);
    for (GeneratedUnit unit : units) {
      unit.localConstructors().forEach(constructors::add);
    }
    return constructors;
  }

  private void add(LocalConstructor constructor) {
    passed.put(constructor.ownerInternalName(), constructor.captured());
    signatures.put(constructor.member(), constructor.signature());
  }

  /** Whether no source calls any such constructor. */
  public boolean isEmpty() {
    return passed.isEmpty();
  }

  /** Whether the source calls a constructor of the class with what it captures. */
  public boolean areCalled(String owner) {
    return passed.containsKey(owner) && userClasses.contains(owner);
  }

  /** The values that the source passes, in its order. */
  public List<Captured> passed(String owner) {
    return passed.get(owner);
  }

  /** For each value that the class file takes, in its order, which of those passed it is. */
  public List<Integer> taken(String owner) {
    return inClassFile(owner).stream().map(passed(owner)::indexOf).toList();
  }

  /** The descriptor of a constructor as the source calls it. */
  public String inSource(String owner, String descriptor) {
    return areCalled(owner) ? replaced(descriptor, inClassFile(owner), passed(owner)) : descriptor;
  }

  /** The generic signature of a constructor as the source calls it; null for others. */
  public String signature(String owner, String descriptorInSource) {
    return signatures.get(MemberRef.method(owner, "<init>", descriptorInSource));
  }

  /** A member as the class file declares it. */
  public MemberRef inClassFile(MemberRef member) {
    String owner = member.ownerInternalName();
    if (!member.name().equals("<init>") || !areCalled(owner)) {
      return member;
    }
    String descriptor = replaced(member.descriptor(), passed(owner), inClassFile(owner));
    return MemberRef.method(owner, member.name(), descriptor);
  }

  private List<Captured> inClassFile(String owner) {
    return taken.computeIfAbsent(
        owner,
        name -> {
          List<Captured> values = CapturedValues.of(userClasses.bytes(name));
          requirePassed(name, values);
          return values;
        });
  }

  private void requirePassed(String owner, List<Captured> values) {
    List<Captured> left = new ArrayList<>(passed(owner));
    for (Captured value : values) {
      if (!left.remove(value) || left.contains(value)) {
        throw new InternalFailure(owner + " captures " + value + " and is passed " + passed(owner));
      }
    }
  }

  private static String replaced(String descriptor, List<Captured> before, List<Captured> after) {
    String end = LocalConstructor.descriptors(before) + ")V";
    if (!descriptor.endsWith(end)) {
      throw new InternalFailure("a constructor of the type " + descriptor + " takes no " + before);
    }
    String start = descriptor.substring(0, descriptor.length() - end.length());
    return start + LocalConstructor.descriptors(after) + ")V";
  }
}
