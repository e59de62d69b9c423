package dev.fermata.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the exported packages offer to others, as text: one line for each type and member. */
final class PublicApi {
  private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

  private PublicApi() {}

  /** Returns the surface of {@code packages}, which lie beside {@code sample}, sorted. */
  static String of(Class<?> sample, String... packages) {
    return Stream.of(packages)
        .flatMap(name -> classes(sample, name).stream())
        .filter(PublicApi::isVisible)
        .flatMap(PublicApi::lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static List<Class<?>> classes(Class<?> sample, String packageName) {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files =
        Files.list(root(sample).resolve(packageName.replace('.', '/'))).sorted()) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          String simple = name.substring(0, name.length() - ".class".length());
          classes.add(Class.forName(packageName + "." + simple, false, sample.getClassLoader()));
        }
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("a class file without its class", e);
    }
  }

  private static Path root(Class<?> sample) {
    try {
      return Path.of(sample.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError("the classes are not in a folder", e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    return (type.getModifiers() & VISIBLE) != 0
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static Stream<String> lines(Class<?> type) {
    Stream<Member> members =
        Stream.of(
                Arrays.<Member>stream(type.getDeclaredConstructors()),
                Arrays.<Member>stream(type.getDeclaredMethods()),
                Arrays.<Member>stream(type.getDeclaredFields()))
            .flatMap(found -> found)
            .filter(member -> (member.getModifiers() & VISIBLE) != 0 && !member.isSynthetic());
    return Stream.concat(
        Stream.of(declaration(type)),
        members.map(member -> "  " + brief(signature(member)) + value(member)).sorted());
  }

  private static String declaration(Class<?> type) {
    String annotations =
        Arrays.stream(type.getAnnotations())
            .map(annotation -> brief(annotation.toString()) + " ")
            .sorted()
            .collect(Collectors.joining());
    String parents =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()))
            .map(Type::getTypeName)
            .filter(name -> !name.equals("java.lang.Object"))
            .collect(Collectors.joining(", "));
    return annotations
        + (type.isSealed() ? "sealed " : "")
        + brief(type.toGenericString().replaceFirst("(non-)?sealed ", "")) // newer JDKs say it
        + (parents.isEmpty() ? "" : " : " + brief(parents));
  }

  private static String signature(Member member) {
    String owner = member.getDeclaringClass().getTypeName();
    if (member instanceof Constructor<?> constructor) {
      return constructor.toGenericString();
    }
    String text =
        member instanceof Executable method
            ? ((Method) method).toGenericString()
            : ((Field) member).toGenericString();
    return text.replace(owner + "." + member.getName(), member.getName());
  }

  private static String value(Member member) {
    Object value = member instanceof Method method ? method.getDefaultValue() : null;
    boolean varargs =
        member instanceof AnnotatedElement element
            && element.isAnnotationPresent(SafeVarargs.class);
    return (value == null ? "" : " default " + value) + (varargs ? " @SafeVarargs" : "");
  }

  /** Without the names of packages, which a reader knows. */
  private static String brief(String text) {
    return text.replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "");
  }
}
