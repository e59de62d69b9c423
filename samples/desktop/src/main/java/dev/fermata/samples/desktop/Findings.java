package dev.fermata.samples.desktop;

import java.awt.BorderLayout;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What the window shows of a picture: itself, its colours, its numbers. */
final class Findings {
  private static final int GAP = 8;
  private static final int COLUMNS = 32; // Half a checksum.
  private static final int FONT_SIZE = 12;

  private final PictureView picture = new PictureView();
  private final HistogramView histogram = new HistogramView();
  private final JTextArea numbers = new JTextArea(10, COLUMNS);

  Findings() {
    numbers.setName("numbers");
    numbers.setEditable(false);
    numbers.setOpaque(false);
    numbers.setLineWrap(true);
    numbers.setFont(new Font(Font.MONOSPACED, Font.PLAIN, FONT_SIZE));
  }

  JComponent panel() {
    JPanel side = new JPanel(new BorderLayout(0, GAP));
    side.add(titled("Colours", histogram), BorderLayout.NORTH);
    side.add(titled("File", numbers), BorderLayout.CENTER);
    JPanel panel = new JPanel(new BorderLayout(GAP, 0));
    panel.setBorder(BorderFactory.createEmptyBorder(0, GAP, 0, GAP));
    panel.add(titled("Picture", picture), BorderLayout.CENTER);
    panel.add(side, BorderLayout.LINE_END);
    return panel;
  }

  void clear() {
    picture.show(null);
    histogram.show(null);
    numbers.setText("");
  }

  void show(Picture found) {
    picture.show(found.image());
    histogram.show(found.histogram());
    numbers.setText(
        """
        %d × %d pixels
        %s

        SHA-256
        %s"""
            .formatted(
                found.image().getWidth(),
                found.image().getHeight(),
                Size.text(found.bytes()),
                found.sha256()));
  }

  private static JComponent titled(String title, JComponent content) {
    JPanel panel = new JPanel(new BorderLayout());
    panel.setBorder(BorderFactory.createTitledBorder(title));
    panel.add(content);
    return panel;
  }
}
