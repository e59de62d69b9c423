package dev.fermata.processor;

import dev.fermata.processor.link.LinkedClasses;
import dev.fermata.processor.output.ClassOutput;
import dev.fermata.processor.output.GeneratedSources;
import dev.fermata.processor.output.OutputClass;
import dev.fermata.processor.output.WrittenClass;
import dev.fermata.processor.unit.GeneratedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;

/** All files that a compilation with async methods leaves behind or takes away. */
final class OutputFiles {
  private final Progress progress;
  private final ClassOutput output;
  private final GeneratedSources sources;
  private final Map<String, OutputClass> held = new HashMap<>();

  OutputFiles(Filer filer, Progress progress) {
    this.progress = progress;
    this.output = new ClassOutput(filer);
    this.sources = new GeneratedSources(filer);
  }

  /**
   * Takes a class file away as soon as javac has written it: whatever ends this compilation,
   * nothing untransformed stays behind.
   */
  void hold(WrittenClass written) throws IOException {
    held.put(written.binaryName(), output.locate(written).hold());
  }

  OutputClass locate(WrittenClass written) throws IOException {
    OutputClass known = held.get(written.binaryName());
    return known == null ? output.locate(written) : known;
  }

  /** The folder that holds the packages of a class's output, if it is one. */
  Optional<Path> outputRoot(WrittenClass written) throws IOException {
    Optional<Path> folder = locate(written).path().map(Path::toAbsolutePath);
    for (int names = written.binaryName().split("\\.").length; names > 0; names--) {
      folder = folder.map(Path::getParent);
    }
    return folder;
  }

  void writeSources(Collection<GeneratedUnit> units) throws IOException {
    for (GeneratedUnit unit : units) {
      sources.write(unit, host(unit));
    }
  }

  /** Generated classes first: a host that is linked finds all that it calls. */
  void writeClasses(List<GeneratedUnit> units, LinkedClasses linked) throws IOException {
    for (GeneratedUnit unit : units) {
      OutputClass host = locate(host(unit));
      Set<String> kept = new HashSet<>();
      for (Map.Entry<String, byte[]> entry : unit.partOf(linked.generated()).entrySet()) {
        WrittenClass generated = host(unit).sibling(entry.getKey().replace('/', '.'));
        OutputClass place = host.sibling(generated.binaryName());
        output.writeGenerated(place, generated, entry.getValue());
        kept.add(generated.binaryName());
      }
      host.sibling(unit.binaryName()).deleteNested(kept);
    }
    writeHosts(linked);
  }

  /**
   * All classes of a nest before its top-level class: that is the one that build tools look at, to
   * know whether its source has to be compiled.
   */
  private void writeHosts(LinkedClasses linked) throws IOException {
    List<WrittenClass> nestedFirst = new ArrayList<>(progress.written());
    nestedFirst.sort(Comparator.comparing(this::isTopLevel));
    for (WrittenClass written : nestedFirst) {
      byte[] rewritten = linked.hosts().get(written.internalName());
      if (linked.unused().contains(written.internalName())) {
        locate(written).delete();
      } else if (rewritten != null) {
        locate(written).write(rewritten);
      } else if (held.containsKey(written.binaryName())) {
        held.get(written.binaryName()).putBack();
      }
    }
  }

  /** Removes the class files that this compilation wrote for classes with async methods. */
  void removeNests(Collection<AsyncNest> nests) throws IOException {
    Set<String> hosts = nests.stream().map(AsyncNest::binaryName).collect(Collectors.toSet());
    for (WrittenClass written : progress.written()) {
      if (hosts.contains(progress.binaryName(written.nestHost()))) {
        locate(written).delete();
      }
    }
  }

  /**
   * Removes what an earlier build generated for classes that have no async method any more, or that
   * are gone themselves: anonymous classes are numbered anew in each build.
   */
  void removeLeftovers(Collection<GeneratedUnit> units) throws IOException {
    Set<String> current = units.stream().map(GeneratedUnit::binaryName).collect(Collectors.toSet());
    for (WrittenClass written : progress.written()) {
      if (!isTopLevel(written)) {
        continue;
      }
      for (String leftover : sources.removeOthers(written, current)) {
        if (progress.written(leftover) == null) {
          OutputClass generated = locate(written).sibling(leftover);
          generated.delete();
          generated.deleteNested(Set.of());
        }
      }
    }
  }

  private boolean isTopLevel(WrittenClass written) {
    return written.binaryName().equals(progress.binaryName(written.nestHost()));
  }

  private WrittenClass host(GeneratedUnit unit) {
    return progress.written(unit.hostBinaryName());
  }
}
