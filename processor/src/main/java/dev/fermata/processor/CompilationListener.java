package dev.fermata.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.diagnostics.Diagnostics;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.diagnostics.Levels;
import dev.fermata.processor.output.GeneratedSources;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.AsyncMethods;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Follows one run of javac: transforms async methods when their class has been analysed, notes what
 * is generated, and links everything when the compilation is over.
 *
 * <p>javac crashes on an exception that leaves a listener, so none does.
 */
final class CompilationListener implements TaskListener {
  private final JavacTask task;
  private final Trees trees;
  private final Diagnostics diagnostics;
  private final MissingRuntime missingRuntime;
  private final AbsentProcessor absentProcessor;
  private final Progress progress;
  private final ProcessorClaim claim;
  private final Map<String, AsyncNest> nests = new LinkedHashMap<>();
  private Compilation compilation;
  private Transformer transformer;
  private OutputFiles files;

  CompilationListener(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
    this.diagnostics = new Diagnostics(trees);
    this.missingRuntime = new MissingRuntime(task.getElements(), trees);
    this.absentProcessor = new AbsentProcessor(trees);
    this.progress = new Progress(task.getElements());
    this.claim = new ProcessorClaim(task);
  }

  /** The other door has opened: there is an environment, and somebody who transforms. */
  void processorStarted(ProcessingEnvironment environment, Transformer.Factory factory) {
    if (compilation == null) {
      claim.make();
      compilation = new Compilation(task, environment, diagnostics);
      diagnostics.use(Levels.of(compilation.options(), compilation::reportOption));
      transformer = factory.create(compilation);
      files = new OutputFiles(environment.getFiler(), progress);
    }
  }

  @Override
  public void started(TaskEvent event) {
    guarded(
        event,
        () -> {
          progress.started(event);
          if (event.getKind() == TaskEvent.Kind.ANALYZE) {
            RunningTask.withdraw(task);
          }
          if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
            absentProcessor.beforeGenerating(progress.nestHost(event.getTypeElement()));
          }
        });
  }

  @Override
  public void finished(TaskEvent event) {
    guarded(
        event,
        () -> {
          progress.finished(event);
          switch (event.getKind()) {
            case ENTER -> entered(event.getCompilationUnit());
            case ANALYZE -> DeepStack.execute(() -> analyzed(event));
            case GENERATE -> generated(event);
            case COMPILATION -> DeepStack.execute(this::compiled);
            default -> {}
          }
        });
  }

  private void entered(CompilationUnitTree unit) {
    if (unit != null) {
      missingRuntime.note(unit);
    }
    if (progress.isBetweenPhases()) {
      missingRuntime.check();
    }
  }

  private void analyzed(TaskEvent event) {
    TreePath path = TopLevelClasses.pathOf(event, trees);
    if (path == null) {
      return; // module-info or package-info
    }
    progress.analyzed(event.getTypeElement(), event.getSourceFile());
    List<AsyncMethod> methods = AsyncMethods.in(path, trees);
    if (methods.isEmpty()) {
      check(path, methods);
      return;
    }
    if (compilation != null) {
      transform(event.getTypeElement(), path, methods);
    } else if (!claim.isMade()) {
      String topLevelClass = progress.binaryName(event.getTypeElement());
      absentProcessor.note(topLevelClass, MethodPlace.of(methods.get(0), trees));
    }
  }

  /** Looks at a class that javac found nothing wrong with; false for every other. */
  private boolean check(TreePath path, List<AsyncMethod> methods) {
    boolean sound = compilation != null && !ErroneousCode.isIn(path, trees);
    if (sound) {
      transformer.check(path, methods);
    }
    return sound;
  }

  private void transform(TypeElement topLevelClass, TreePath path, List<AsyncMethod> methods) {
    List<MethodPlace> places =
        methods.stream().map(method -> MethodPlace.of(method, trees)).toList();
    AsyncNest nest = new AsyncNest(progress.binaryName(topLevelClass), places, new ArrayList<>());
    nests.put(nest.binaryName(), nest);
    if (check(path, methods)) {
      transformer.transform(methods).stream()
          .map(GeneratedSources::marked)
          .forEach(nest.units()::add);
    }
  }

  private void generated(TaskEvent event) throws IOException {
    if (event.getTypeElement() != null && event.getSourceFile() != null) {
      progress.generated(event.getTypeElement(), event.getSourceFile());
      if (nests.containsKey(progress.nestHost(event.getTypeElement()))) {
        files.hold(progress.written(progress.binaryName(event.getTypeElement())));
      }
    }
  }

  private void compiled() throws IOException {
    Listeners.forget(task);
    RunningTask.withdraw(task);
    if (compilation != null) {
      claim.withdraw();
      new Linking(compilation, progress, files, nests.values(), transformer).run();
    }
  }

  private void guarded(TaskEvent event, DeepStack.Step action) {
    try {
      action.run();
    } catch (Throwable failure) {
      report(event, failure);
    }
  }

  private void report(TaskEvent event, Throwable failure) {
    CompilationUnitTree unit = event.getCompilationUnit();
    if (unit == null && !nests.isEmpty()) {
      MethodPlace place = nests.values().iterator().next().places().get(0);
      String where = "the async methods of this compilation (" + place.displayName() + ", …)";
      diagnostics.internalError(where, failure, place.tree(), place.unit());
    } else if (unit != null) {
      Tree place = TopLevelClasses.anyIn(unit);
      diagnostics.internalError(String.valueOf(event.getTypeElement()), failure, place, unit);
    } else if (compilation != null) {
      Messager messager = compilation.environment().getMessager();
      messager.printMessage(
          Diagnostic.Kind.ERROR, InternalFailure.describe("this compilation", failure));
    }
  }
}
