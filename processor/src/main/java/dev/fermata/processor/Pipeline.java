package dev.fermata.processor;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.check.AwaitPlacementCheck;
import dev.fermata.processor.check.ConstructCheck;
import dev.fermata.processor.check.SignatureCheck;
import dev.fermata.processor.desugar.Desugar;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.emit.ClassEmitter;
import dev.fermata.processor.emit.Machine;
import dev.fermata.processor.handlers.Handlers;
import dev.fermata.processor.hoist.CaptureCopies;
import dev.fermata.processor.hoist.Hoisting;
import dev.fermata.processor.ir.Body;
import dev.fermata.processor.ir.IrInvariants;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Parts;
import dev.fermata.processor.ir.Phase;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.lint.Lint;
import dev.fermata.processor.liveness.Liveness;
import dev.fermata.processor.reentry.Reentry;
import dev.fermata.processor.source.AnnouncedBuilders;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.Descriptors;
import dev.fermata.processor.source.TypeFacts;
import dev.fermata.processor.spill.Spiller;
import dev.fermata.processor.split.Split;
import dev.fermata.processor.translate.Bridges;
import dev.fermata.processor.translate.References;
import dev.fermata.processor.translate.Translator;
import dev.fermata.processor.unit.GeneratedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * What happens to an async method, in this order and nowhere else: check, translate, desugar,
 * spill, split, hoist, liveness, re-entry, emit. Compiling and linking follow when all of javac's
 * own work has succeeded.
 */
final class Pipeline implements Transformer {
  private final Compilation compilation;
  private final Diagnostics diagnostics;
  private final TypeFacts types;
  private final Descriptors descriptors;
  private final Set<Phase> dumped;
  private final AnnouncedBuilders builders;
  private final Map<Tree, Translated> translated = new HashMap<>();

  Pipeline(Compilation compilation) {
    this.compilation = compilation;
    this.diagnostics = compilation.diagnostics();
    this.types = new TypeFacts(compilation.elements(), compilation.types());
    this.descriptors = new Descriptors(compilation.elements(), compilation.types());
    this.dumped =
        PhaseDump.phases(compilation.options().get("fermata.dump"), compilation::reportOption);
    this.builders = new AnnouncedBuilders(compilation.elements());
  }

  @Override
  public void check(TreePath topLevelClass, List<AsyncMethod> methods) {
    int errors = diagnostics.errors();
    new AwaitPlacementCheck(compilation.trees(), diagnostics).check(topLevelClass);
    methods.forEach(this::check);
    if (diagnostics.errors() == errors) {
      new Lint(compilation.trees(), compilation.elements(), compilation.types(), diagnostics)
          .check(topLevelClass);
    }
  }

  private void check(AsyncMethod method) {
    AsyncMethod complete = builders.complete(method);
    if (new SignatureCheck(diagnostics).check(complete)) {
      new ConstructCheck(compilation.trees(), compilation.elements(), diagnostics).check(complete);
    }
  }

  @Override
  public List<GeneratedUnit> transform(List<AsyncMethod> methods) {
    List<GeneratedUnit> units = new ArrayList<>();
    if (diagnostics.errors() == 0) {
      Map<TypeElement, List<AsyncMethod>> byHost = new LinkedHashMap<>();
      methods.stream()
          .map(builders::complete)
          .forEach(m -> byHost.computeIfAbsent(m.host(), h -> new ArrayList<>()).add(m));
      byHost.forEach((host, own) -> units.add(transform(host, own)));
    }
    return units;
  }

  private GeneratedUnit transform(TypeElement host, List<AsyncMethod> methods) {
    References references = new References(compilation.elements(), compilation.types());
    Bridges bridges = new Bridges(compilation.elements(), compilation.types());
    List<Machine> machines =
        methods.stream().flatMap(m -> machine(m, references, bridges).stream()).toList();
    ClassName generated = generatedName(host);
    ClassEmitter emitter =
        new ClassEmitter(host, generated, references.typeNames(), types, descriptors);
    machines.forEach(emitter::add);
    return new GeneratedUnit(
        generated.packageName(),
        generated.simpleName(),
        binaryName(host),
        binaryName(methods.get(0).topLevelClass()),
        emitter.source(),
        methods.get(0).fileName(),
        emitter.links(),
        references.members(),
        references.typeNames(),
        references.localClasses(),
        references.capturedVariables(),
        references.localConstructors(),
        bridges.all(),
        bridges.fields());
  }

  /** A method on which a phase fails is reported; the others go on. */
  private Optional<Machine> machine(AsyncMethod method, References references, Bridges bridges) {
    PhaseDump dump = new PhaseDump(method);
    try {
      Translator translator =
          new Translator(compilation.trees(), compilation.elements(), compilation.types());
      Body body = translator.translate(method, references, bridges);
      translated.put(method.tree(), new Translated(method, body));
      BiConsumer<Phase, Stmt.Block> keep = dump::add;
      Machine machine = lower(method, body, types, keep.andThen(IrInvariants::check));
      print(dump);
      return Optional.of(machine);
    } catch (RuntimeException | StackOverflowError failure) {
      String saved = dump.save(MethodPlace.of(method, compilation.trees()), "");
      String where = "%s (phase %s; %s)".formatted(method.displayName(), dump.current(), saved);
      diagnostics.internalError(where, failure, method.tree(), method.unit());
      return Optional.empty();
    }
  }

  /** The phases are run again: to keep what all have made of all methods would take much memory. */
  @Override
  public String saveDump(MethodPlace place, GeneratedUnit unit) {
    Translated kept = translated.get(place.tree());
    if (kept == null) {
      return "it was not translated";
    }
    PhaseDump dump = new PhaseDump(kept.method());
    lower(kept.method(), kept.body(), types, dump::add);
    return dump.save(place, unit.source());
  }

  private void print(PhaseDump dump) {
    String text = dump.text(dumped);
    if (!text.isEmpty()) {
      compilation.environment().getMessager().printMessage(Diagnostic.Kind.NOTE, text);
    }
  }

  /**
   * The phases that work on the tree.
   *
   * @param afterPhase gets the tree that each phase has made
   */
  static Machine lower(
      AsyncMethod method, Body body, TypeFacts types, BiConsumer<Phase, Stmt.Block> afterPhase) {
    Stmt.Block block = body.closedBlock();
    afterPhase.accept(Phase.TRANSLATE, block);
    block = Desugar.desugar(block, types);
    afterPhase.accept(Phase.DESUGAR, block);
    block = Handlers.moveOut(block, types);
    afterPhase.accept(Phase.HANDLERS, block);
    block = Spiller.spill(block, types);
    afterPhase.accept(Phase.SPILL, block);
    block = Split.split(block, types);
    afterPhase.accept(Phase.SPLIT, block);
    Set<Local> hoisted = Hoisting.of(block);
    block = CaptureCopies.insert(block, inFrameOrOnTop(body, block, hoisted));
    afterPhase.accept(Phase.HOIST, block);
    Liveness liveness = Liveness.of(block);
    block = Reentry.enter(block, liveness, hoisted, types);
    afterPhase.accept(Phase.REENTRY, block);
    return new Machine(method, body.with(block), hoisted);
  }

  /** What lambdas cannot capture: where there are parts, not even the arguments. */
  private static Set<Local> inFrameOrOnTop(Body body, Stmt.Block block, Set<Local> hoisted) {
    if (!Parts.in(block)) {
      return hoisted;
    }
    Set<Local> shared = new LinkedHashSet<>(hoisted);
    shared.addAll(body.parameters());
    if (body.self() != null) {
      shared.add(body.self());
    }
    return shared;
  }

  private ClassName generatedName(TypeElement host) {
    String packageName = compilation.elements().getPackageOf(host).getQualifiedName().toString();
    String binaryName = binaryName(host);
    int simple = packageName.isEmpty() ? 0 : packageName.length() + 1;
    return ClassName.get(packageName, binaryName.substring(simple) + "$Async");
  }

  private String binaryName(TypeElement type) {
    return compilation.elements().getBinaryName(type).toString();
  }

  /** A method as the first phase has left it; no tree of javac's is needed any more. */
  private record Translated(AsyncMethod method, Body body) {}
}
