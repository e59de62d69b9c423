package dev.fermata.processor.classfile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * What a class file declares.
 *
 * @param name its internal name
 * @param access its flags
 * @param superName its superclass; null for {@code java/lang/Object}
 * @param interfaces its direct superinterfaces
 * @param fields its fields' flags, by name and descriptor as {@link #key} joins them
 * @param methods its methods' flags, by name and descriptor
 * @param innerClasses the nested classes it mentions, itself included, by internal name
 * @param enclosing where it is declared, if it is a local or anonymous class; else null
 * @param nestMembers the classes it admits to its nest
 * @param debug which tables its methods carry
 */
public record ClassFacts(
    String name,
    int access,
    String superName,
    List<String> interfaces,
    Map<String, Integer> fields,
    Map<String, Integer> methods,
    Map<String, InnerClass> innerClasses,
    EnclosingMethod enclosing,
    Set<String> nestMembers,
    Set<DebugTable> debug) {

  /** Reads the facts from a class file. */
  public static ClassFacts of(byte[] classFile) {
    ClassFactsReader facts = new ClassFactsReader();
    ClassBytes.reader(classFile).accept(facts, ClassReader.SKIP_FRAMES);
    return facts.result();
  }

  /** How members are told apart within a class. */
  public static String key(String name, String descriptor) {
    return name + " " + descriptor;
  }

  /**
   * An entry of the {@code InnerClasses} attribute.
   *
   * @param outerName the class it is a member of; null for local and anonymous classes
   * @param simpleName its name in the source; null for anonymous classes
   * @param access its flags as the source declares them
   */
  public record InnerClass(String outerName, String simpleName, int access) {
    /** Whether it is a local or anonymous class. */
    public boolean isLocal() {
      return outerName == null || simpleName == null;
    }
  }

  /**
   * The place of a local or anonymous class.
   *
   * @param owner the class around it
   * @param name the method around it; null in an initialiser
   * @param descriptor that method's descriptor; null in an initialiser
   */
  public record EnclosingMethod(String owner, String name, String descriptor) {}

  /** The optional tables of a method, each the sign of a javac option. */
  public enum DebugTable {
    /** {@code -g:lines}. */
    LINES,
    /** {@code -g:vars}. */
    VARIABLES,
    /** {@code -g:source}. */
    SOURCE,
    /** {@code -parameters}. */
    PARAMETERS
  }
}
