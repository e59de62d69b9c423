package dev.fermata.processor.output;

import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * A class that javac said it has generated.
 *
 * @param moduleName the module it belongs to; empty for the unnamed one
 * @param binaryName its binary name, {@code shop.Orders$Inner}
 * @param nestHost the top-level class around it, or itself
 * @param source the file that declares it
 */
public record WrittenClass(
    String moduleName, String binaryName, TypeElement nestHost, JavaFileObject source) {

  /** Its name as class files write it. */
  public String internalName() {
    return binaryName.replace('.', '/');
  }

  /** Another class of the same package, compiled from the same file. */
  public WrittenClass sibling(String otherBinaryName) {
    return new WrittenClass(moduleName, otherBinaryName, nestHost, source);
  }

  /** Its name without the package. */
  String simpleName() {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1);
  }

  /** The binary name of a class in its package. */
  String inPackage(String otherSimpleName) {
    return binaryName.substring(0, binaryName.lastIndexOf('.') + 1) + otherSimpleName;
  }

  /** The name of its class file without the folder. */
  String fileName() {
    return simpleName() + ".class";
  }

  /** The name of the file that declares it, without the folder. */
  String fileOfSource() {
    String name = source.getName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Its package; empty for the unnamed one. */
  String packageName() {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }
}
