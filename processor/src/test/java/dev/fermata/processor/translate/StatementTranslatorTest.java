package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatementTranslatorTest {
  @Test
  void namesMembersThroughSelf() {
    assertEquals(
        """
        int total = self.price;
        self.count(total);
        Orders.log("x");
        self.next.price = Orders.LIMIT;
        """,
        Translation.statements(
            """
            int price; Orders next; static int LIMIT;
            void count(int n) {}
            static void log(String s) {}
            """,
            """
            int total = price;
            count(total);
            log("x");
            this.next.price = LIMIT;
            """));
  }

  @Test
  void keepsAwaitWhereItStands() {
    assertEquals(
        """
        String s = await<String>(task) + n;
        int length = await<Integer>(CompletableFuture.completedFuture(1)) + s.length();
        return RESULT length;
        """,
        Translation.body(
            "",
            """
            String s = await(task) + n;
            int length = await(CompletableFuture.completedFuture(1)) + s.length();
            return Task.fromResult(length);
            """));
  }

  @Test
  void bindsJumpsToLabels() {
    assertEquals(
        """
        outer: for (int i = 0; i < n; i++) {
          loop: while (true) {
            if (i == 3)
              continue outer;
            if (i == 4)
              break outer;
            if (i == 5)
              break loop;
            selected: switch (i) {
              case 1:
                break selected;
              case default:
                continue loop;
            }
          }
        }
        block: {
          loop: do {
            break block;
          }
          while (n > 0);
        }
        """,
        Translation.statements(
            "",
            """
            outer:
            for (int i = 0; i < n; i++) {
              while (true) {
                if (i == 3) continue outer;
                if (i == 4) break outer;
                if (i == 5) break;
                switch (i) {
                  case 1: break;
                  default: continue;
                }
              }
            }
            block: {
              do { break block; } while (n > 0);
            }
            """));
  }
}
