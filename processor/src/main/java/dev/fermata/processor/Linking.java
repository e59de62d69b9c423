package dev.fermata.processor;

import dev.fermata.processor.classfile.ClassBytes;
import dev.fermata.processor.classfile.ClassFile;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.compile.NestedCompiler;
import dev.fermata.processor.compile.UserCompilation;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.diagnostics.Problem;
import dev.fermata.processor.link.LineTables;
import dev.fermata.processor.link.LinkedClasses;
import dev.fermata.processor.link.Linker;
import dev.fermata.processor.link.OversizedMethod;
import dev.fermata.processor.output.WrittenClass;
import dev.fermata.processor.unit.CodeTooLarge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.RejectedUnit;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import javax.lang.model.element.ModuleElement;

/**
 * The end of a compilation: all async methods are linked, or the class files of their classes are
 * removed.
 *
 * <p>A class file that stayed with untransformed methods would be taken for up to date by the next
 * build.
 */
final class Linking {
  private static final String OLD_CLASS_FILE =
      "its class file is older than Java 11, whose class files are the first that know nest mates;"
          + " compile with --release 11 or later";

  private static final String NAME_TAKEN =
      "it would be generated into the class %s, and there is one of this name already; rename that";

  private static final String OUT_OF_REACH =
      "the build keeps the class file that javac has made to itself; let the IDE delegate the build"
          + " to Maven or Gradle (IntelliJ IDEA: Settings, Build Tools, Delegate IDE build/run"
          + " actions)";

  private static final String TOO_LARGE =
      "its state machine does not fit into a class file (%s); move parts of the method into async"
          + " methods of their own";

  private final Compilation compilation;
  private final Progress progress;
  private final List<AsyncNest> nests;
  private final Transformer transformer;
  private final OutputFiles files;

  /**
   * @param nests the classes with async methods; those that were not generated do not count
   * @param transformer what has made their units
   */
  Linking(
      Compilation compilation,
      Progress progress,
      OutputFiles files,
      Collection<AsyncNest> nests,
      Transformer transformer) {
    this.compilation = compilation;
    this.progress = progress;
    this.nests =
        nests.stream().filter(nest -> progress.written(nest.binaryName()) != null).toList();
    this.transformer = transformer;
    this.files = files;
  }

  void run() throws IOException {
    if (progress.failed() || compilation.diagnostics().errors() > 0) {
      files.removeNests(nests);
      return;
    }
    boolean linked = false;
    try {
      linked = linkAll();
    } catch (CodeTooLarge tooLarge) {
      report(tooLarge);
    } catch (RejectedUnit rejected) {
      report(rejected);
    } finally {
      if (!linked) {
        files.removeNests(nests);
      }
    }
  }

  private boolean linkAll() throws IOException {
    List<GeneratedUnit> units = nests.stream().flatMap(nest -> nest.units().stream()).toList();
    nests.forEach(Linking::requireTransformed);
    UserClasses userClasses = userClasses();
    if (reportsObstacle(userClasses)) {
      return false;
    }
    if (!units.isEmpty()) {
      files.writeSources(units);
      NavigableMap<String, byte[]> compiled =
          new NestedCompiler(userCompilation(units), userClasses).compile(units);
      LinkedClasses linked = new Linker(userClasses, lineTables()).link(units, compiled);
      files.writeClasses(units, linked);
      units.forEach(unit -> warn(OversizedMethod.in(unit, compiled.get(unit.internalName()))));
    }
    files.removeLeftovers(units);
    return true;
  }

  private boolean reportsObstacle(UserClasses userClasses) throws IOException {
    for (AsyncNest nest : nests) {
      String obstacle = obstacle(nest, userClasses);
      if (obstacle != null) {
        MethodPlace place = nest.places().get(0);
        compilation
            .diagnostics()
            .report(Problem.FER001, place.path(), place.displayName(), obstacle);
        return true;
      }
    }
    return false;
  }

  /** What the user has to change before the nest can be linked; null for nothing. */
  private String obstacle(AsyncNest nest, UserClasses userClasses) throws IOException {
    if (!files.locate(progress.written(nest.binaryName())).exists()) {
      return OUT_OF_REACH;
    }
    String host = nest.binaryName().replace('.', '/');
    if (ClassBytes.majorVersion(userClasses.bytes(host)) < ClassBytes.FIRST_WITH_NESTS) {
      return OLD_CLASS_FILE;
    }
    for (GeneratedUnit unit : nest.units()) {
      if (progress.written(unit.binaryName()) != null) {
        return NAME_TAKEN.formatted(unit.binaryName());
      }
      if (userClasses.facts(host).nestMembers().contains(unit.internalName())) {
        return OUT_OF_REACH; // linked before: not what javac has just made
      }
    }
    return null;
  }

  /** Guards against a build that seems to succeed while a method stayed as it was. */
  private static void requireTransformed(AsyncNest nest) {
    if (!nest.isTransformed()) {
      throw new InternalFailure(
          "some of the async methods of "
              + nest.binaryName()
              + " were not transformed, and no error says why");
    }
  }

  private UserClasses userClasses() {
    Map<String, ClassFile> classes = new LinkedHashMap<>();
    for (WrittenClass written : progress.written()) {
      classes.put(written.internalName(), () -> files.locate(written).read());
    }
    return new UserClasses(classes);
  }

  private UserCompilation userCompilation(List<GeneratedUnit> units) throws IOException {
    WrittenClass example = progress.written(units.get(0).hostBinaryName());
    List<String> modules =
        compilation.elements().getAllModuleElements().stream()
            .filter(module -> !module.isUnnamed())
            .map(ModuleElement::toString)
            .toList();
    return new UserCompilation(
        compilation.environment().getFiler(),
        compilation.environment().getSourceVersion(),
        modules,
        !example.moduleName().isEmpty(),
        files.outputRoot(example));
  }

  private LineTables lineTables() {
    boolean generated = "generated".equals(compilation.options().get("fermata.lines"));
    return generated ? LineTables.GENERATED : LineTables.USER;
  }

  /** One warning for each of the user's methods. */
  private void warn(List<OversizedMethod> oversized) {
    Map<MethodPlace, Integer> largest = new LinkedHashMap<>();
    for (OversizedMethod method : oversized) {
      largest.merge(placeOf(method.unit(), method.userLine()), method.length(), Math::max);
    }
    largest.forEach(
        (place, length) ->
            compilation
                .diagnostics()
                .report(Problem.FER109, place.path(), place.displayName(), length));
  }

  private void report(CodeTooLarge tooLarge) {
    MethodPlace place = placeOf(tooLarge.unit(), tooLarge.userLine());
    String reason = TOO_LARGE.formatted(tooLarge.getMessage());
    compilation.diagnostics().report(Problem.FER005, place.path(), place.displayName(), reason);
  }

  private void report(RejectedUnit rejected) {
    MethodPlace place = placeOf(rejected.unit(), rejected.userLine());
    String saved = transformer.saveDump(place, rejected.unit());
    String where = "%s (phase %s; %s)".formatted(place.displayName(), rejected.phase(), saved);
    Throwable failure = rejected.getCause() == null ? rejected : rejected.getCause();
    compilation.diagnostics().internalError(where, failure, place.tree(), place.unit());
  }

  private MethodPlace placeOf(GeneratedUnit unit, int userLine) {
    return nests.stream()
        .filter(nest -> nest.units().contains(unit))
        .findFirst()
        .orElseThrow()
        .placeOf(unit, userLine);
  }
}
