package dev.fermata.processor.compile;

import dev.fermata.processor.classfile.MentionedClasses;
import dev.fermata.processor.classfile.UserClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What the nested compilation sees: the user's classes as their views, before everything else, and
 * the libraries that were found for them; it keeps what is compiled in memory.
 *
 * <p>The bytes of each class that javac reads are searched for the names of others, so that their
 * class path roots are known by the time javac looks for them.
 */
final class CompilationView extends StandardForwarding {
  private final UserClasses userClasses;
  private final Widening widening;
  private final ClassPathRoots roots;
  private final Map<String, List<ServedClass>> served = new HashMap<>();
  private final Map<String, MemoryClass> compiled = new TreeMap<>();
  private List<Path> classPath = List.of();

  CompilationView(
      StandardJavaFileManager standard,
      UserClasses userClasses,
      Widening widening,
      ClassPathRoots roots)
      throws IOException {
    super(standard);
    this.userClasses = userClasses;
    this.widening = widening;
    this.roots = roots;
    for (String name : userClasses.names()) {
      String binaryName = name.replace('/', '.');
      served
          .computeIfAbsent(packageOf(binaryName), packageName -> new ArrayList<>())
          .add(new ServedClass(binaryName, () -> view(name)));
    }
    standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    standard.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
  }

  /** The class files written so far, by internal name. */
  NavigableMap<String, byte[]> compiled() {
    NavigableMap<String, byte[]> classes = new TreeMap<>();
    compiled.forEach((binaryName, file) -> classes.put(binaryName.replace('.', '/'), file.bytes()));
    return classes;
  }

  private byte[] view(String internalName) {
    byte[] original = userClasses.bytes(internalName);
    findRoots(original);
    return ViewClass.of(original, userClasses.facts(internalName), widening);
  }

  private byte[] libraryClass(byte[] original) {
    findRoots(original);
    return ProtectedClasses.opened(original, widening);
  }

  private void findRoots(byte[] classFile) {
    for (String name : MentionedClasses.in(classFile)) {
      if (!userClasses.contains(name)) {
        roots.require(TypeName.ofInternal(name));
      }
    }
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.CLASS_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    if (!kinds.contains(JavaFileObject.Kind.CLASS)) {
      return List.of();
    }
    List<JavaFileObject> files = new ArrayList<>(served.getOrDefault(packageName, List.of()));
    for (JavaFileObject file : libraryClasses(packageName, recurse)) {
      String binaryName = fileManager.inferBinaryName(location, file);
      if (!userClasses.contains(binaryName.replace('.', '/'))) {
        files.add(new LibraryClass(file, this::libraryClass));
      }
    }
    return files;
  }

  private Iterable<JavaFileObject> libraryClasses(String packageName, boolean recurse)
      throws IOException {
    List<Path> known = roots.paths();
    if (!known.equals(classPath)) {
      classPath = known;
      fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    }
    return fileManager.list(
        StandardLocation.CLASS_PATH, packageName, Set.of(JavaFileObject.Kind.CLASS), recurse);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    if (file instanceof ServedClass servedClass) {
      return servedClass.binaryName();
    }
    return super.inferBinaryName(location, unwrapped(file));
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.equals(b)
        || a instanceof LibraryClass one
            && b instanceof LibraryClass other
            && fileManager.isSameFile(one.file(), other.file());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    if (file instanceof ServedClass || file instanceof MemorySource) {
      return location == StandardLocation.CLASS_PATH && file instanceof ServedClass;
    }
    return super.contains(location, file instanceof LibraryClass library ? library.file() : file);
  }

  private static JavaFileObject unwrapped(JavaFileObject file) {
    return file instanceof LibraryClass library ? library.file() : file;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return compiled.computeIfAbsent(className, MemoryClass::new);
  }

  /** No plugin and no processor takes part in the nested compilation, ours least of all. */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  private static String packageOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }
}
