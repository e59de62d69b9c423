package dev.fermata.samples.desktop;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.JComponent;

/**
 * Draws a {@link Histogram}: three curves over each other, dark on the left. Heights are square
 * roots of counts, so that rare colours show.
 */
@SuppressWarnings("serial") // No component of this program is serialized.
final class HistogramView extends JComponent {
  private static final Color PAPER = new Color(0xfafafa);
  private static final Color RED = new Color(0xe0, 0x30, 0x30, 0x90);
  private static final Color GREEN = new Color(0x30, 0xa0, 0x40, 0x90);
  private static final Color BLUE = new Color(0x30, 0x60, 0xe0, 0x90);

  private Histogram histogram;

  HistogramView() {
    setName("histogram");
    setPreferredSize(new Dimension(260, 160));
  }

  /** Shows a histogram, or nothing where it is null. */
  void show(Histogram shown) {
    histogram = shown;
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(PAPER);
    pen.fillRect(0, 0, getWidth(), getHeight());
    if (histogram != null) {
      fill(pen, RED, histogram.red());
      fill(pen, GREEN, histogram.green());
      fill(pen, BLUE, histogram.blue());
    }
    pen.dispose();
  }

  private void fill(Graphics2D pen, Color color, int[] counts) {
    double peak = Math.max(1, histogram.peak());
    Path2D area = new Path2D.Double();
    area.moveTo(0, getHeight());
    for (int strength = 0; strength < counts.length; strength++) {
      double height = Math.min(1, Math.sqrt(counts[strength] / peak)) * getHeight();
      area.lineTo(strength * getWidth() / (counts.length - 1.0), getHeight() - height);
    }
    area.lineTo(getWidth(), getHeight());
    area.closePath();
    pen.setColor(color);
    pen.fill(area);
  }
}
