package dev.fermata.processor.link;

import org.objectweb.asm.MethodVisitor;

/** Methods that stand for nothing the user wrote: entries, frames, stubs. */
final class Plumbing {
  /**
   * Coverage tools look for its simple name. Nothing loads it: it is for readers of class files.
   */
  private static final String GENERATED = "Ldev/fermata/codegen/Generated;";

  private Plumbing() {}

  /** Lets coverage tools pass a method by. */
  static void mark(MethodVisitor method) {
    method.visitAnnotation(GENERATED, false).visitEnd();
  }
}
