package dev.fermata.processor.compile;

import dev.fermata.processor.output.ResourcePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * The jars and folders that the user's code was compiled against, as far as they are needed.
 *
 * <p>No public API tells javac's class path. But the {@code Filer} tells where a class file lies,
 * and that gives away the jar or folder: {@code jar:file:/lib/a.jar!/shop/Db.class} is {@code
 * /lib/a.jar}. So a root is found for every class that is asked for; javac then reads it as usual.
 */
final class ClassPathRoots {
  private static final String IN_JAR = "!/";

  private final Filer filer;
  private final List<String> moduleNames;
  private final boolean modulesFirst;
  private final Set<Path> roots = new LinkedHashSet<>();
  private final Set<TypeName> asked = new HashSet<>();

  /**
   * @param filer knows where class files lie
   * @param moduleNames the modules in the graph of the user's compilation
   * @param modulesFirst whether the user's code is in a named module, which sees modules first
   */
  ClassPathRoots(Filer filer, List<String> moduleNames, boolean modulesFirst) {
    this.filer = filer;
    this.moduleNames =
        moduleNames.stream().filter(name -> !SystemPackages.ofRunningJdk().isModule(name)).toList();
    this.modulesFirst = modulesFirst;
  }

  /** The roots found so far, in the order in which they were needed. */
  List<Path> paths() {
    return List.copyOf(roots);
  }

  /** Adds a root that is known already. */
  void add(Path root) {
    roots.add(root);
  }

  /**
   * Finds the root of a class.
   *
   * @return whether it has one; classes of the JDK need none
   */
  boolean require(TypeName type) {
    if (SystemPackages.ofRunningJdk().contains(type.packageName()) || !asked.add(type)) {
      return false;
    }
    if (!type.moduleName().isEmpty() && addFromModule(type.moduleName(), type)) {
      return true;
    }
    return modulesFirst
        ? addFromModules(type) || addFromClassPath(type)
        : addFromClassPath(type) || addFromModules(type);
  }

  private boolean addFromModules(TypeName type) {
    return moduleNames.stream().anyMatch(module -> addFromModule(module, type));
  }

  private boolean addFromModule(String module, TypeName type) {
    return addFrom(StandardLocation.MODULE_PATH, module + "/" + type.packageName(), type);
  }

  private boolean addFromClassPath(TypeName type) {
    return addFrom(StandardLocation.CLASS_PATH, type.packageName(), type);
  }

  private boolean addFrom(Location location, String filerPackage, TypeName type) {
    Optional<Path> root = resource(location, filerPackage, type).flatMap(uri -> root(uri, type));
    root.ifPresent(roots::add);
    return root.isPresent();
  }

  private Optional<URI> resource(Location location, String filerPackage, TypeName type) {
    try {
      FileObject file = filer.getResource(location, filerPackage, type.fileName());
      return Optional.of(file.toUri());
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (RuntimeException noSuchLocation) {
      // javac's Filer throws NullPointerException for a module that the location does not have,
      // and IllegalArgumentException for names that it does not take for names.
      return Optional.empty();
    }
  }

  private static Optional<Path> root(URI uri, TypeName type) {
    String text = uri.toString();
    if (uri.getScheme().equals("jar") && text.contains(IN_JAR)) {
      String jar = text.substring("jar:".length(), text.indexOf(IN_JAR));
      return ResourcePath.of(URI.create(jar));
    }
    return ResourcePath.of(uri).map(file -> ancestor(file, type));
  }

  /** The folder from which the type's path leads to the file. */
  private static Path ancestor(Path file, TypeName type) {
    Path folder = file;
    for (int names = type.path().split("/").length; names > 0; names--) {
      folder = folder.getParent();
    }
    return folder;
  }
}
