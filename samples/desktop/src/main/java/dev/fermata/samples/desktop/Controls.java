package dev.fermata.samples.desktop;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;

/** What the user works with, above and below the picture: address, buttons, progress. */
final class Controls {
  private static final int GAP = 8;

  private final JComboBox<String> address;
  private final Action fetch;
  private final Action cancel;
  private final JButton fetchButton;
  private final JProgressBar progress = named("progress", new JProgressBar());
  private final JLabel status = named("status", new JLabel("Choose an address, or type one."));

  /**
   * @param addresses those to choose from; the user may type another
   */
  Controls(List<String> addresses, Runnable onFetch, Runnable onCancel) {
    address = named("address", new JComboBox<>(addresses.toArray(String[]::new)));
    address.setEditable(true);
    fetch = action("Fetch", onFetch);
    cancel = action("Cancel", onCancel);
    cancel.setEnabled(false);
    fetchButton = named("fetch", new JButton(fetch));
    progress.setStringPainted(true);
    progress.setString("");
    progress.setPreferredSize(new Dimension(240, 22));
  }

  JComponent top() {
    Box buttons = Box.createHorizontalBox();
    buttons.add(fetchButton);
    buttons.add(Box.createHorizontalStrut(GAP));
    buttons.add(named("cancel", new JButton(cancel)));
    JPanel panel = row(address, buttons);
    panel.getActionMap().put("cancel", cancel);
    panel
        .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
        .put(KeyStroke.getKeyStroke("ESCAPE"), "cancel");
    return panel;
  }

  JComponent bottom() {
    return row(status, progress);
  }

  JButton fetchButton() {
    return fetchButton;
  }

  /** What is chosen, or has been typed. */
  String address() {
    return String.valueOf(address.getEditor().getItem()).strip();
  }

  void busy() {
    fetch.setEnabled(false);
    cancel.setEnabled(true);
    status.setText("Asking…");
    progress.setString("");
    progress.setIndeterminate(true);
  }

  void received(Received received) {
    status.setText(received.isAll() ? "Computing…" : "Downloading…");
    progress.setString(Size.text(received.bytes()));
    progress.setIndeterminate(!received.isMeasured());
    if (received.isMeasured()) {
      progress.setValue(received.percent());
    }
  }

  void idle(String outcome) {
    fetch.setEnabled(true);
    cancel.setEnabled(false);
    status.setText(outcome);
    status.setToolTipText(outcome);
    progress.setIndeterminate(false);
    progress.setValue(0);
    progress.setString("");
  }

  private static JPanel row(Component stretching, Component fixed) {
    JPanel row = new JPanel(new BorderLayout(GAP, 0));
    row.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
    row.add(stretching, BorderLayout.CENTER);
    row.add(fixed, BorderLayout.LINE_END);
    return row;
  }

  @SuppressWarnings("serial") // No component of this program is serialized.
  private static Action action(String name, Runnable effect) {
    return new AbstractAction(name) {
      @Override
      public void actionPerformed(ActionEvent event) {
        effect.run();
      }
    };
  }

  private static <C extends Component> C named(String name, C component) {
    component.setName(name);
    return component;
  }
}
