package dev.fermata.codegen;

import dev.fermata.OperationCanceledException;
import dev.fermata.SynchronizationContext;
import dev.fermata.Task;
import dev.fermata.internal.Sneaky;
import dev.fermata.internal.Uncaught;

/** Reports the failure of a method that nobody awaits, once it has ended. */
final class FireAndForget implements Runnable {
  private final Task<?> task;
  private final SynchronizationContext context;

  FireAndForget(Task<?> task, SynchronizationContext context) {
    this.task = task;
    this.context = context;
  }

  @Override
  public void run() {
    try {
      task.awaiter().getResult();
    } catch (OperationCanceledException cancellation) {
      if (task.isFaulted()) {
        report(cancellation);
      }
    } catch (Throwable failure) {
      report(failure);
    }
  }

  private void report(Throwable failure) {
    if (context == null) {
      Uncaught.report(failure);
      return;
    }
    try {
      context.post(
          () -> {
            throw Sneaky.rethrow(failure);
          });
    } catch (Throwable refusal) {
      failure.addSuppressed(refusal);
      Uncaught.report(failure);
    }
  }
}
