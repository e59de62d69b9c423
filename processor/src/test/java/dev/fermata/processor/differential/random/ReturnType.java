package dev.fermata.processor.differential.random;

/** What an async method may return. */
enum ReturnType {
  TASK("Task<?>", "Task.fromResult(#)", "p.task(#)"),
  VALUE_TASK("ValueTask<?>", "ValueTask.fromResult(#)", "ValueTask.of(p.task(#))"),
  FUTURE("CompletableFuture<?>", "CompletableFuture.completedFuture(#)", "p.stage(#)");

  private final String java;
  private final String completed;
  private final String pending;

  ReturnType(String java, String completed, String pending) {
    this.java = java;
    this.completed = completed;
    this.pending = pending;
  }

  /** The type as it is written. */
  String java() {
    return java;
  }

  /** The template of a returned value. */
  String completed() {
    return completed;
  }

  /** The template of something returned whose value is there later. */
  String pending() {
    return pending;
  }
}
