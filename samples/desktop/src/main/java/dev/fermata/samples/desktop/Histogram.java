package dev.fermata.samples.desktop;

import dev.fermata.CancellationToken;
import dev.fermata.OperationCanceledException;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/**
 * How often each strength of each colour is in a picture.
 *
 * @param red the pixels with red 0 to 255
 * @param green the pixels with green 0 to 255
 * @param blue the pixels with blue 0 to 255
 */
record Histogram(int[] red, int[] green, int[] blue) {
  private static final int STRENGTHS = 256;

  /**
   * Counts a picture's pixels.
   *
   * @throws OperationCanceledException if {@code token} was cancelled before the end
   */
  static Histogram of(BufferedImage image, CancellationToken token) {
    Histogram counts = new Histogram(new int[STRENGTHS], new int[STRENGTHS], new int[STRENGTHS]);
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      token.throwIfCancellationRequested();
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int rgb : row) {
        counts.red[rgb >> 16 & 0xff]++;
        counts.green[rgb >> 8 & 0xff]++;
        counts.blue[rgb & 0xff]++;
      }
    }
    return counts;
  }

  /** The highest count, but for the ends: a black border would dwarf all else. */
  int peak() {
    return List.of(red, green, blue).stream()
        .flatMapToInt(counts -> Arrays.stream(counts, 1, STRENGTHS - 1))
        .max()
        .getAsInt();
  }
}
