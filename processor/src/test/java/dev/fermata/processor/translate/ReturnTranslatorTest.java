package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReturnTranslatorTest {
  private static String returns(String type, String parameters, String body) {
    return Translation.of(
            """
            class Orders {
              static <T> Task<T> fromResult(T t) { return null; }
              @Async %s run(%s) { %s }
            }
            """
                .formatted(type, parameters, body))
        .text();
  }

  @Test
  void completesWithTheValueOfACompletedTask() {
    assertEquals(
        "return RESULT n + 1;\n",
        returns("Task<Integer>", "int n", "return Task.fromResult(n + 1);"));
    assertEquals(
        "return RESULT n;\n",
        returns("ValueTask<Integer>", "int n", "return ((ValueTask.fromResult((n))));"));
    assertEquals(
        "return RESULT n;\n",
        returns(
            "CompletableFuture<Integer>", "int n", "return CompletableFuture.completedFuture(n);"));
    assertEquals(
        "return RESULT n;\n",
        returns(
            "CompletionStage<Integer>", "int n", "return CompletableFuture.completedStage(n);"));
    assertEquals(
        "return RESULT n;\n",
        returns(
            "CompletionStage<Integer>", "int n", "return CompletableFuture.completedFuture(n);"));
  }

  @Test
  void completesWithoutAValue() {
    assertEquals("return COMPLETED;\n", returns("Task<Void>", "", "return null;"));
    assertEquals(
        "return COMPLETED;\n", returns("Task<Void>", "", "return (Task.completedTask());"));
    assertEquals(
        "return COMPLETED;\n", returns("ValueTask<Void>", "", "return ValueTask.completed();"));
    assertEquals(
        "return RESULT null;\n", returns("Task<Void>", "", "return Task.fromResult(null);"));
    assertEquals(
        "if (b)\n  return COMPLETED;\n",
        Translation.of(
                """
                class Orders {
                  @Async(fireAndForget = true) void run(boolean b) { if (b) return; }
                }
                """)
            .text());
  }

  @Test
  void takesTheOutcomeOfAnyOtherTask() {
    assertEquals("return OUTCOME null;\n", returns("Task<Integer>", "", "return null;"));
    assertEquals("return OUTCOME t;\n", returns("Task<Void>", "Task<Void> t", "return t;"));
    assertEquals(
        "return OUTCOME Orders.fromResult(1);\n",
        returns("Task<Integer>", "", "return fromResult(1);"));
  }

  @Test
  void tellsTheOperandsOfAConditionalApart() {
    assertEquals(
        "if (b)\n  return RESULT 1;\nelse\n  return OUTCOME null;\n",
        returns("Task<Integer>", "boolean b", "return (b ? (Task.fromResult(1)) : null);"));
  }

  @Test
  void leavesTheReturnsOfLambdasAlone() {
    assertEquals(
        """
        Supplier<Task<Integer>> s = () -> {
          return Task.fromResult(1);
        };
        Runnable r = () -> {
          return;
        };
        return OUTCOME s.get();
        """,
        returns(
            "Task<Integer>",
            "",
            """
            Supplier<Task<Integer>> s = () -> { return Task.fromResult(1); };
            Runnable r = () -> { return; };
            return s.get();
            """));
  }

  @Test
  void castsALambdaThatTheReturnTypeDoesNotTell() {
    assertEquals(
        "return RESULT (Supplier<String>) (() -> \"a\");\n",
        returns("Task<?>", "", "return Task.<Supplier<String>>fromResult(() -> \"a\");"));
    assertEquals(
        "return RESULT () -> \"a\";\n",
        returns("Task<Supplier<String>>", "", "return Task.fromResult(() -> \"a\");"));
  }
}
