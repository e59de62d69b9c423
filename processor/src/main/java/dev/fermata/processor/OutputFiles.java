package dev.fermata.processor;

import dev.fermata.processor.link.LinkedClasses;
import dev.fermata.processor.output.ClassOutput;
import dev.fermata.processor.output.GeneratedSources;
import dev.fermata.processor.output.OutputClass;
import dev.fermata.processor.output.WrittenClass;
import dev.fermata.processor.unit.GeneratedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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

  OutputFiles(Filer filer, Progress progress) {
    this.progress = progress;
    this.output = new ClassOutput(filer);
    this.sources = new GeneratedSources(filer);
  }

  OutputClass locate(WrittenClass written) throws IOException {
    return output.locate(written);
  }

  /** The folder that holds the packages of a class's output, if it is one. */
  Optional<Path> outputRoot(WrittenClass written) throws IOException {
    return output.root(written);
  }

  void writeSources(Collection<GeneratedUnit> units) throws IOException {
    for (GeneratedUnit unit : units) {
      sources.write(unit, host(unit));
    }
  }

  /** Generated classes first: a host that is linked finds all that it calls. */
  void writeClasses(List<GeneratedUnit> units, LinkedClasses linked) throws IOException {
    for (GeneratedUnit unit : units) {
      OutputClass generated = locate(host(unit)).sibling(unit.binaryName());
      Set<String> kept = new HashSet<>();
      for (Map.Entry<String, byte[]> entry : unit.partOf(linked.generated()).entrySet()) {
        String binaryName = entry.getKey().replace('/', '.');
        generated.sibling(binaryName).write(entry.getValue());
        kept.add(binaryName);
      }
      generated.deleteNested(kept);
    }
    for (Map.Entry<String, byte[]> entry : linked.hosts().entrySet()) {
      locate(progress.written(entry.getKey().replace('/', '.'))).write(entry.getValue());
    }
    for (String unused : linked.unused()) {
      locate(progress.written(unused.replace('/', '.'))).delete();
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
      if (!written.binaryName().equals(progress.binaryName(written.nestHost()))) {
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

  private WrittenClass host(GeneratedUnit unit) {
    return progress.written(unit.hostBinaryName());
  }
}
