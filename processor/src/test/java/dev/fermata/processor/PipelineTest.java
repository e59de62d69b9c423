package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.ir.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {
  @Test
  void offersTheTreeOfEveryPhaseToItsCheckInOrder() {
    assertEquals(List.of(Phase.values()), Lowering.ofStatements("await(a);").phases());
  }
}
