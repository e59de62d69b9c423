package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.unit.GeneratedUnit;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Asks whether assertions are enabled for the user's class, where javac asks for the generated one:
 * {@code -ea:Orders} holds for an {@code assert} in an async method of {@code Orders}.
 *
 * <pre>{@code
 * $assertionsDisabled = !Orders$Async.class.desiredAssertionStatus();
 *   =>   $assertionsDisabled = !Orders.class.desiredAssertionStatus();
 * }</pre>
 *
 * Like javac, it asks the top-level class (JLS 14.10).
 */
final class AssertionStatus extends MethodVisitor {
  private final Type generated;
  private final Type topLevelClass;

  /**
   * @param initializer the static initializer of a generated class, where no other class literal
   *     stands
   */
  AssertionStatus(MethodVisitor initializer, GeneratedUnit unit) {
    super(ClassBytes.API, initializer);
    this.generated = Type.getObjectType(unit.internalName());
    this.topLevelClass = Type.getObjectType(unit.nestHostInternalName());
  }

  @Override
  public void visitLdcInsn(Object constant) {
    super.visitLdcInsn(constant.equals(generated) ? topLevelClass : constant);
  }
}
