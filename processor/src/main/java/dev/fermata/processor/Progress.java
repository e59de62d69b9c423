package dev.fermata.processor;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskEvent.Kind;
import dev.fermata.processor.output.WrittenClass;
import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * How far javac has come with each class.
 *
 * <p>No public API says whether a compilation has failed. But javac generates no class files any
 * more once it has found an error: so a class that was analysed and not generated tells. The
 * exception are sources that were not asked for but found on the source path, which {@code
 * -implicit:none} keeps from being generated; they are parsed in the midst of another phase.
 */
final class Progress {
  private static final Set<Kind> PHASES =
      EnumSet.of(Kind.ENTER, Kind.ANNOTATION_PROCESSING_ROUND, Kind.ANALYZE, Kind.GENERATE);

  private final Elements elements;
  private final Map<String, Analyzed> analyzed = new LinkedHashMap<>();
  private final Map<String, WrittenClass> written = new LinkedHashMap<>();
  private final Set<URI> implicit = new HashSet<>();
  private int phasesOpen;

  Progress(Elements elements) {
    this.elements = elements;
  }

  private record Analyzed(TypeElement type, URI source) {}

  void started(TaskEvent event) {
    if (PHASES.contains(event.getKind())) {
      phasesOpen++;
    } else if (event.getKind() == Kind.PARSE && phasesOpen > 0 && event.getSourceFile() != null) {
      implicit.add(event.getSourceFile().toUri());
    }
  }

  void finished(TaskEvent event) {
    if (PHASES.contains(event.getKind()) && phasesOpen > 0) {
      phasesOpen--;
    }
  }

  /** Whether javac is in the midst of none of its phases. */
  boolean isBetweenPhases() {
    return phasesOpen == 0;
  }

  /** Notes that a top-level class was analysed. */
  void analyzed(TypeElement type, JavaFileObject source) {
    analyzed.put(binaryName(type), new Analyzed(type, source.toUri()));
  }

  /** Notes that a class was generated; whether its class file could be written is not told. */
  void generated(TypeElement type, JavaFileObject source) {
    String name = binaryName(type);
    String nestHost = nestHost(name);
    if (nestHost != null) {
      ModuleElement module = elements.getModuleOf(analyzed.get(nestHost).type());
      String moduleName = module == null ? "" : module.getQualifiedName().toString();
      TypeElement host = analyzed.get(nestHost).type();
      written.put(name, new WrittenClass(moduleName, name, host, source));
    }
  }

  /** Whether an error has kept javac from generating all classes. */
  boolean failed() {
    return analyzed.entrySet().stream()
        .anyMatch(
            entry ->
                !written.containsKey(entry.getKey())
                    && !implicit.contains(entry.getValue().source()));
  }

  /** All classes that were generated. */
  Collection<WrittenClass> written() {
    return written.values();
  }

  /** A class that was generated; null if it was not. */
  WrittenClass written(String binaryName) {
    return written.get(binaryName);
  }

  /** The binary name of the top-level class around a class; null for none that was analysed. */
  String nestHost(TypeElement type) {
    return nestHost(binaryName(type));
  }

  String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  private String nestHost(String binaryName) {
    String name = binaryName;
    while (!analyzed.containsKey(name)) {
      int dollar = name.lastIndexOf('$');
      if (dollar < 0) {
        return null;
      }
      name = name.substring(0, dollar);
    }
    return name;
  }
}
