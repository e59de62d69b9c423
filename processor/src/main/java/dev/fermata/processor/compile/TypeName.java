package dev.fermata.processor.compile;

/**
 * The name of a class to find.
 *
 * @param moduleName the module it is known to lie in; empty if that is not known
 * @param packageName empty for the unnamed package
 * @param fileName the class file's name without its folder
 */
record TypeName(String moduleName, String packageName, String fileName) {
  private static final String EXTENSION = ".class";

  /** Reads {@code module/binary.Name} or {@code binary.Name}. */
  static TypeName ofBinary(String name) {
    int slash = name.indexOf('/');
    String binaryName = name.substring(slash + 1);
    int dot = binaryName.lastIndexOf('.');
    return new TypeName(
        slash < 0 ? "" : name.substring(0, slash),
        dot < 0 ? "" : binaryName.substring(0, dot),
        binaryName.substring(dot + 1) + EXTENSION);
  }

  /** Reads {@code internal/Name}. */
  static TypeName ofInternal(String name) {
    return ofBinary(name.replace('/', '.'));
  }

  /** The class as class files name it. */
  String internalName() {
    return path().substring(0, path().length() - EXTENSION.length());
  }

  /** The class file relative to its class path root. */
  String path() {
    return packageName.isEmpty() ? fileName : packageName.replace('.', '/') + "/" + fileName;
  }
}
