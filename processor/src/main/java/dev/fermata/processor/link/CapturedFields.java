package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.CapturedVariable;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MemberRef;
import dev.fermata.processor.unit.RejectedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Where javac keeps the variables that local classes capture.
 *
 * <p>The generated source reads each in a field of its own class. Older compilers copy a variable
 * into the outermost class that captures it only, and the classes in that one go there:
 *
 * <pre>{@code
 * self.val$x              // in the generated source
 * self.this$1.val$x       // after linking, for a class in a class that captures x
 * }</pre>
 */
final class CapturedFields {
  private final Map<MemberRef, List<MemberRef>> paths = new HashMap<>();

  private CapturedFields() {}

  /**
   * The fields of a unit's class files.
   *
   * @throws RejectedUnit if the user's classes do not keep a variable, or keep two of its name
   */
  static CapturedFields of(GeneratedUnit unit, UserClasses userClasses) {
    CapturedFields fields = new CapturedFields();
    for (CapturedVariable variable : unit.capturedVariables()) {
      fields.paths.put(variable.field(), path(variable.field(), unit, userClasses));
    }
    return fields;
  }

  private static List<MemberRef> path(MemberRef field, GeneratedUnit unit, UserClasses classes) {
    List<MemberRef> path = new ArrayList<>();
    String owner = field.ownerInternalName();
    while (classes.contains(owner)) {
      ClassFacts facts = classes.facts(owner);
      if (facts.fields().keySet().stream().anyMatch(key -> key.startsWith(field.name() + "$1 "))) {
        throw RejectedUnit.byLinking(unit, 0, owner + " captures two variables of one name");
      }
      if (facts.fields().containsKey(ClassFacts.key(field.name(), field.descriptor()))) {
        path.add(MemberRef.field(owner, field.name(), field.descriptor()));
        return path;
      }
      MemberRef outer = outerInstance(facts);
      if (outer == null) {
        break;
      }
      path.add(outer);
      owner = Type.getType(outer.descriptor()).getInternalName();
    }
    throw RejectedUnit.byLinking(unit, 0, "no class keeps the captured variable " + field.name());
  }

  private static MemberRef outerInstance(ClassFacts facts) {
    for (Map.Entry<String, Integer> field : facts.fields().entrySet()) {
      String[] nameAndType = field.getKey().split(" ", 2);
      boolean synthetic = (field.getValue() & Opcodes.ACC_SYNTHETIC) != 0;
      if (synthetic && nameAndType[0].startsWith("this$")) {
        return MemberRef.field(facts.name(), nameAndType[0], nameAndType[1]);
      }
    }
    return null;
  }

  /** All fields on the ways to the variables. */
  Set<MemberRef> members() {
    Set<MemberRef> members = new HashSet<>();
    paths.values().forEach(members::addAll);
    return members;
  }

  /** Replaces the reads that the source has by the ways to the variables. */
  MethodVisitor finding(MethodVisitor next) {
    if (paths.isEmpty()) {
      return next;
    }
    return new MethodVisitor(ClassBytes.API, next) {
      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        MemberRef read = MemberRef.field(owner, name, descriptor);
        for (MemberRef step : paths.getOrDefault(read, List.of(read))) {
          super.visitFieldInsn(opcode, step.ownerInternalName(), step.name(), step.descriptor());
        }
      }
    };
  }
}
