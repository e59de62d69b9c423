package dev.fermata.processor;

import java.util.List;
import java.util.Map;

/** The few types of the runtime that hand-written generated code needs. */
final class MiniRuntime {
  static final Map<String, String> SOURCES =
      Map.of(
          "dev/fermata/Async.java",
          """
          package dev.fermata;
          import java.lang.annotation.*;
          @Retention(RetentionPolicy.CLASS) @Target(ElementType.METHOD)
          public @interface Async {}
          """,
          "dev/fermata/Task.java",
          """
          package dev.fermata;
          public final class Task<T> {
            private final T value;
            private Task(T value) { this.value = value; }
            public static <T> Task<T> fromResult(T value) { return new Task<>(value); }
            public T result() { return value; }
          }
          """);

  static final String MODULE = "module fermata.mini { exports dev.fermata; }";

  static final List<String> TYPE_NAMES = List.of("dev.fermata.Task");

  private MiniRuntime() {}
}
