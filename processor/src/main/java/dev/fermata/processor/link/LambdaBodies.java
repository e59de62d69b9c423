package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the methods that javac made from lambdas and that only replaced bodies used. */
final class LambdaBodies extends ClassVisitor {
  private final Set<String> bodies = new HashSet<>();
  private final Map<String, Set<String>> uses = new HashMap<>();
  private String host;

  private LambdaBodies() {
    super(ClassBytes.API);
  }

  /**
   * The keys of the lambda bodies that nothing needs any more.
   *
   * @param classFile a class of the user's, as javac wrote it
   * @param replaced the keys of the methods whose bodies are replaced
   */
  static Set<String> unused(byte[] classFile, Set<String> replaced) {
    LambdaBodies lambdas = new LambdaBodies();
    ClassBytes.reader(classFile).accept(lambdas, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Set<String> unused = new HashSet<>(lambdas.bodies);
    unused.removeAll(lambdas.reachable(replaced));
    return unused;
  }

  private Set<String> reachable(Set<String> replaced) {
    Deque<String> open = new ArrayDeque<>();
    for (String method : uses.keySet()) {
      if (!bodies.contains(method) && !replaced.contains(method)) {
        open.add(method);
      }
    }
    Set<String> reached = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (String used : uses.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(used)) {
          open.push(used);
        }
      }
    }
    return reached;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    host = name;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    String key = ClassFacts.key(name, descriptor);
    if ((access & Opcodes.ACC_SYNTHETIC) != 0 && name.startsWith("lambda$")) {
      bodies.add(key);
    }
    Set<String> used = uses.computeIfAbsent(key, method -> new HashSet<>());
    return new MethodVisitor(api) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        use(owner, name, descriptor);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
          if (argument instanceof Handle handle) {
            use(handle.getOwner(), handle.getName(), handle.getDesc());
          }
        }
      }

      private void use(String owner, String name, String descriptor) {
        if (owner.equals(host)) {
          used.add(ClassFacts.key(name, descriptor));
        }
      }
    };
  }
}
