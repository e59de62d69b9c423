package dev.fermata.processor.desugar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.Lowering;
import dev.fermata.processor.ir.Phase;
import org.junit.jupiter.api.Test;

class ResourceDesugarTest {
  @Test
  void closesAResourceAsTheLanguageDefines() {
    assertEquals(
        """
        {
          StringReader reader = new StringReader("");
          Throwable primary = null;
          try {
            await<Integer>(a);
          }
          catch (Throwable thrown) {
            primary = thrown;
            throw thrown;
          }
          finally {
            if (reader != null) {
              if (primary != null) {
                try {
                  reader.close();
                }
                catch (Throwable suppressed) {
                  primary.addSuppressed(suppressed);
                }
              }
              else {
                reader.close();
              }
            }
          }
        }
        """,
        lowered(
            """
            try (java.io.StringReader reader = new java.io.StringReader("")) {
              await(a);
            }
            """));
  }

  @Test
  void keepsResourcesAcrossWhichNothingIsAwaited() {
    assertEquals(
        """
        try (StringReader reader = new StringReader("")) {
          use(reader);
        }
        await<Integer>(a);
        """,
        lowered(
            """
            try (java.io.StringReader reader = new java.io.StringReader("")) {
              use(reader);
            }
            await(a);
            """));
  }

  @Test
  void closesBeforeItCatches() {
    assertEquals(
        """
        try {
          StringReader reader = new StringReader("");
          Throwable primary = null;
          try {
            await<Integer>(a);
          }
          catch (Throwable thrown) {
            primary = thrown;
            throw thrown;
          }
          finally {
            if (reader != null) {
              if (primary != null) {
                try {
                  reader.close();
                }
                catch (Throwable suppressed) {
                  primary.addSuppressed(suppressed);
                }
              }
              else {
                reader.close();
              }
            }
          }
        }
        catch (IllegalStateException e) {
          use(e);
        }
        finally {
          use(n);
        }
        """,
        lowered(
            """
            try (java.io.StringReader reader = new java.io.StringReader("")) {
              await(a);
            } catch (IllegalStateException e) {
              use(e);
            } finally {
              use(n);
            }
            """));
  }

  private static String lowered(String statements) {
    return Lowering.ofStatements(statements).after(Phase.DESUGAR);
  }
}
