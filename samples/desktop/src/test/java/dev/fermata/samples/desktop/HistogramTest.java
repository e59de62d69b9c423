package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fermata.CancellationToken;
import dev.fermata.CancellationTokenSource;
import dev.fermata.OperationCanceledException;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private final BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);

  @Test
  void countsEachPixelOnceForEachColour() {
    image.setRGB(1, 1, 0x0a141e);
    image.setRGB(2, 0, 0x0a28ff);
    Histogram histogram = Histogram.of(image, CancellationToken.none());
    assertEquals(2, histogram.red()[0x0a]);
    assertEquals(1, histogram.green()[0x14]);
    assertEquals(1, histogram.green()[0x28]);
    assertEquals(1, histogram.blue()[0xff]);
    assertEquals(4, histogram.red()[0]);
    assertEquals(2, histogram.peak());
  }

  @Test
  void endsWhenCancelled() {
    try (CancellationTokenSource source = new CancellationTokenSource()) {
      source.cancel();
      assertThrows(OperationCanceledException.class, () -> Histogram.of(image, source.token()));
    }
  }
}
