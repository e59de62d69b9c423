package dev.fermata.processor.it;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What build tools put around a processor that they load themselves: it gets proxies of javac's
 * environment and {@code Filer}, as IntelliJ IDEA makes them, and what it generates is noted with
 * the elements that it is generated from, as Gradle does.
 */
final class WrappingProcessor extends AbstractProcessor {
  private final Processor processor;
  private final TreeMap<String, List<String>> generated = new TreeMap<>();

  WrappingProcessor(Processor processor) {
    this.processor = processor;
  }

  /** The files that were generated through the {@code Filer}, each with its elements. */
  TreeMap<String, List<String>> generated() {
    return generated;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = proxy(Filer.class, environment.getFiler(), this::note, null);
    processor.init(proxy(ProcessingEnvironment.class, environment, call -> {}, filer));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  private void note(Object[] arguments) {
    if (arguments[arguments.length - 1] instanceof Element[] elements) {
      List<String> names = new ArrayList<>();
      Arrays.stream(elements).map(Element::toString).forEach(names::add);
      generated.put(arguments[arguments.length - 2].toString(), names);
    }
  }

  /**
   * @param filer what {@code getFiler} gives
   */
  private static <T> T proxy(Class<T> type, T delegate, Listener listener, Filer filer) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (arguments != null) {
            listener.called(arguments);
          }
          return method.getName().equals("getFiler") ? filer : call(method, delegate, arguments);
        };
    ClassLoader loader = WrappingProcessor.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  private static Object call(Method method, Object delegate, Object[] arguments) throws Throwable {
    try {
      return method.invoke(delegate, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private interface Listener {
    void called(Object[] arguments);
  }
}
