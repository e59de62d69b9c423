package dev.fermata.processor.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * The builders that libraries tell of by files on the class path or module path, one file for each
 * task type: {@code META-INF/dev.fermata/builders/reactor.core.publisher.Mono}.
 */
public final class BuilderFiles {
  private static final String FOLDER = "META-INF/dev.fermata/builders/";

  private final Filer filer;
  private final Elements elements;
  private final Map<String, Optional<TypeElement>> found = new HashMap<>();

  /**
   * @param filer reads the files
   * @param elements of the compilation
   */
  public BuilderFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The method with the builder for what it returns, where it needs one and there is a file. */
  public AsyncMethod complete(AsyncMethod method) {
    if (!method.returnsForeignType() || method.builder().isPresent()) {
      return method;
    }
    DeclaredType returned = (DeclaredType) method.element().getReturnType();
    String taskType = ((TypeElement) returned.asElement()).getQualifiedName().toString();
    return found
        .computeIfAbsent(taskType, this::find)
        .flatMap(type -> TaskBuilder.of(type, returned))
        .map(method::with)
        .orElse(method);
  }

  private Optional<TypeElement> find(String taskType) {
    Stream<String> onModulePath =
        elements.getAllModuleElements().stream()
            .filter(module -> !module.isUnnamed())
            .flatMap(module -> inModule(module, taskType).stream());
    return Stream.concat(read(StandardLocation.CLASS_PATH, "", taskType).stream(), onModulePath)
        .map(binaryName -> elements.getTypeElement(binaryName.replace('$', '.')))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Optional<String> inModule(ModuleElement module, String taskType) {
    String name = module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.")
        ? Optional.empty()
        : read(StandardLocation.MODULE_PATH, name + "/", taskType);
  }

  private Optional<String> read(Location location, String filerPackage, String taskType) {
    try {
      CharSequence text =
          filer.getResource(location, filerPackage, FOLDER + taskType).getCharContent(true);
      return Optional.of(text.toString().strip());
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (RuntimeException noSuchLocation) {
      // javac's Filer throws NullPointerException for a module that the location does not have.
      return Optional.empty();
    }
  }
}
