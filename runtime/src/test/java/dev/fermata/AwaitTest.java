package dev.fermata;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Suspension points that nobody has replaced. */
class AwaitTest {

  @Test
  void namesTheCauseAndTheMend() {
    CompletableFuture<Integer> stage = CompletableFuture.completedFuture(1);
    try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
      List<Executable> calls =
          List.of(
              () -> Await.await(Task.fromResult(1)),
              () -> Await.await(stage),
              () -> Await.await(Task.fromResult(1), IOException.class),
              () -> Await.await(stage, IOException.class),
              () -> FlowAwait.await(publisher));
      for (Executable call : calls) {
        String message = assertThrows(IllegalStateException.class, call).getMessage();
        assertTrue(message.contains("dev.fermata.AwaitTest."), message);
        assertTrue(message.contains("was not transformed"), message);
        assertTrue(message.contains("fermata-processor on the annotation processor path"), message);
        assertTrue(message.contains("@Async"), message);
      }
    }
  }
}
