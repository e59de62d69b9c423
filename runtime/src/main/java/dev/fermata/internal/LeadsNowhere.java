package dev.fermata.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Whether an exception can, by its classes' fields, lead to a task.
 *
 * <p>It cannot if it, its causes and what it suppressed are of the JDK, or declare only fields of
 * primitive, enum and final non-generic JDK types such as {@code String}. Classes are looked at
 * once; no field is read. It is a conservative answer: no for every exception that holds a
 * collection.
 */
final class LeadsNowhere extends ClassValue<Boolean> {
  private static final int MAX_EXCEPTIONS = 32;
  private static final boolean IN_NATIVE_IMAGE =
      System.getProperty("org.graalvm.nativeimage.imagecode") != null;

  /** Of each class, whether it is so by its fields. */
  private static final ClassValue<Boolean> PLAIN = new LeadsNowhere();

  private LeadsNowhere() {}

  @Override
  protected Boolean computeValue(Class<?> type) {
    return isOfTheJdk(type) || hasPlainFields(type) && get(type.getSuperclass());
  }

  /** Tells whether {@code exception} cannot lead to a task. */
  static boolean test(Throwable exception) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.push(exception);
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (!PLAIN.get(next.getClass()) || seen.size() > MAX_EXCEPTIONS) {
        return false;
      }
      if (next.getCause() != null) {
        open.push(next.getCause());
      }
      open.addAll(Arrays.asList(next.getSuppressed()));
    }
    return true;
  }

  /** In a native image classes do not know their fields, so that nothing is known of them. */
  private static boolean hasPlainFields(Class<?> type) {
    if (IN_NATIVE_IMAGE) {
      return false;
    }
    try {
      for (Field field : type.getDeclaredFields()) {
        if (!isPlain(field)) {
          return false;
        }
      }
      return true;
    } catch (LinkageError absent) {
      return false; // the class of a field is not there, so nothing is known of the field
    }
  }

  private static boolean isPlain(Field field) {
    Class<?> type = field.getType();
    return Modifier.isStatic(field.getModifiers())
        || type.isPrimitive()
        || type.isEnum()
        || type.isArray() && type.getComponentType().isPrimitive()
        || Modifier.isFinal(type.getModifiers())
            && type.getTypeParameters().length == 0
            && !type.isArray()
            && isOfTheJdk(type);
  }

  private static boolean isOfTheJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }
}
